/** What each part of a screenplay is for, in a short video. */

import type { Role, Segment } from "../../draft/draft.ts";
import type { LineIndex } from "../../draft/position.ts";
import { strongMeaning } from "../script/roles.ts";
import type { ScreenElement, ScreenLine } from "./element.ts";

/** To change what a part is read as, change its role here. A page break says nothing. */
const ROLE: Readonly<Record<ScreenElement["kind"], Role | undefined>> = {
  "title-page": "note",
  scene: "visual",
  action: "visual",
  // "> THE END <" is a title card.
  centered: "overlay",
  character: "note",
  parenthetical: "visual",
  dialogue: "spoken",
  lyrics: "spoken",
  transition: "visual",
  section: "note",
  synopsis: "note",
  note: "note",
  boneyard: "note",
  "page-break": undefined,
};

export function toSegments(elements: readonly ScreenElement[], index: LineIndex): Segment[] {
  return elements.flatMap(({ kind, lines }) => {
    const role = ROLE[kind];
    if (role === undefined) return [];
    const parts = kind === "action" ? labelled(lines) : [{ role, lines }];
    return parts.flatMap((part) => {
      const text = part.lines.map((line) => line.text).join(" ");
      const first = part.lines[0];
      const last = part.lines.at(-1);
      if (first === undefined || last === undefined || text.trim() === "") return [];
      return { role: part.role, text, range: index.range(first.start, last.end) };
    });
  });
}

interface Part {
  readonly role: Role;
  readonly lines: ScreenLine[];
}

/** In a line of action, `SUPER: "Day one"` is on-screen text and `SFX: rain` a sound. */
function labelled(lines: readonly ScreenLine[]): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const [, label = "", gap = "", value = ""] =
      /^([\p{L}][\p{L} ./-]{0,30})(:\s{0,9})(\S.*)$/su.exec(line.text) ?? [];
    const role = label === "" ? undefined : roleOf(label);
    const open = parts.at(-1);
    if (role !== undefined) {
      const quoted = /^["“](.*)["”]$/s.exec(value)?.[1];
      const start = Math.min(line.end, line.start + label.length + gap.length);
      parts.push({ role, lines: [{ ...line, text: quoted ?? value, start }] });
      parts.push({ role: "visual", lines: [] });
    } else if (open?.role === "visual") open.lines.push(line);
    else parts.push({ role: "visual", lines: [line] });
  }
  return parts;
}

function roleOf(label: string): Role | undefined {
  const meaning = strongMeaning(label);
  if (meaning === "audio") return "cue";
  if (meaning === "hashtags") return "caption";
  return meaning === "overlay" || meaning === "cue" || meaning === "caption" || meaning === "spoken"
    ? meaning
    : undefined;
}
