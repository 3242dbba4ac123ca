/** Drafts as a Markdown script: a heading and a table each, the way the reader of scripts has it. */

import type { Draft, Role, Segment } from "../draft/draft.ts";

const COLUMNS = [
  ["spoken", "Voiceover"],
  ["overlay", "On-screen text"],
  ["visual", "Visual"],
  ["cue", "Music"],
  ["note", "Notes"],
] as const satisfies readonly (readonly [Role, string])[];

export function writeMarkdown(drafts: readonly Draft[]): string {
  return drafts.map(section).join("\n");
}

function section(draft: Draft): string {
  const { title, platform, declaredDurationMs, segments, caption } = draft;
  const used = COLUMNS.filter(([role]) => segments.some((segment) => segment.role === role));
  const timed = segments.some(({ startMs }) => startMs !== undefined);
  const head = [...(timed ? ["Time"] : []), ...used.map(([, name]) => name)];
  const rows = segments
    .filter(({ role }) => role !== "caption")
    .map((segment) => [
      ...(timed ? [times(segment)] : []),
      ...used.map(([role]) => (role === segment.role ? cell(segment.text) : "")),
    ]);
  const facts = [
    ...(platform === undefined ? [] : [`**Platform:** ${platform}`]),
    ...(declaredDurationMs === undefined ? [] : [`**Length:** ${declaredDurationMs / 1000}s`]),
  ];
  const table = head.length === 0 ? [] : [head, head.map(() => "---"), ...rows].map(row);
  return [
    `# ${escaped(title)}`,
    ...facts,
    ...(table.length === 0 ? [] : [table.join("\n")]),
    ...(caption === undefined ? [] : [`## Caption\n\n${escaped(caption)}`]),
  ]
    .map((block) => `${block}\n`)
    .join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function times({ startMs, endMs }: Segment): string {
  if (startMs === undefined) return "";
  return endMs === undefined ? clock(startMs) : `${clock(startMs)}-${clock(endMs)}`;
}

/** `0:03.450`, with hours only where there are any. */
function clock(ms: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const hours = ms >= 3_600_000 ? `${Math.floor(ms / 3_600_000)}:` : "";
  const minutes = Math.floor(ms / 60_000) % 60;
  const fraction = String(ms % 1000).padStart(3, "0");
  return `${hours}${hours === "" ? minutes : two(minutes)}:${two((ms / 1000) % 60)}.${fraction}`;
}

function cell(text: string): string {
  return escaped(text).replaceAll("\n", "<br>");
}

/** As references, which every reader of Markdown knows, tables included. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*[\]~|]|(?<![\p{L}\d])_|_(?![\p{L}\d])|^#/gmu, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
