/** What tells a script from the text around it, line by line. */

import type { LineHeads } from "./line-heads.ts";
import { MARKED } from "./kinds.ts";
import { Meant } from "./meant.ts";
import type { ScriptLine } from "./scan.ts";

export interface Evidence {
  /** Lines with text between two indexes. */
  readonly content: (from: number, to: number) => number;
  /** Lines that only a script has: labels of speech, text or picture, times, quoted lines. */
  readonly script: (from: number, to: number) => number;
  /** Labels that a script has once: hook, caption, length, call to action. */
  readonly once: (from: number, to: number) => string[];
}

export const ONCE: ReadonlySet<string> = new Set([
  "hook",
  "cta",
  "call to action",
  "duration",
  "length",
  "caption",
  "hashtags",
  "gancho",
  "script",
  "voiceover",
  "guion",
  "roteiro",
]);

/** One pass over the lines; each question is then answered in constant time. */
export function evidenceOf(text: string, lines: readonly ScriptLine[], heads: LineHeads): Evidence {
  const content = new Uint32Array(lines.length + 1);
  const script = new Uint32Array(lines.length + 1);
  const once: (string | undefined)[] = [];
  for (const [at, line] of lines.entries()) {
    const heading = line.kind === "heading";
    const silent =
      line.kind === "blank" ||
      line.kind === "rule" ||
      line.kind === "fence" ||
      line.kind === "comment";
    const { signal, label } = silent ? NOTHING : signalOf(text, line, heads);
    content[at + 1] = (content[at] ?? 0) + (silent || heading ? 0 : 1);
    script[at + 1] = (script[at] ?? 0) + (signal ? 1 : 0);
    once.push(label);
  }
  const between =
    (sums: Uint32Array) =>
    (from: number, to: number): number =>
      (sums[to] ?? 0) - (sums[from] ?? 0);
  return {
    content: between(content),
    script: between(script),
    once: (from, to) => once.slice(from, to).filter((label) => label !== undefined),
  };
}

const SIGNALS: ReadonlySet<string> = new Set([
  "spoken",
  "script",
  "say",
  "overlay",
  "visual",
  "onscreen",
]);

/** Characters of a line that tell what it is. */
const MAX_OPENING = 300;

interface Signal {
  readonly signal: boolean;
  readonly label: string | undefined;
}
const NOTHING: Signal = { signal: false, label: undefined };
const BOX: Signal = { signal: true, label: undefined };

function signalOf(text: string, line: ScriptLine, heads: LineHeads): Signal {
  if (line.kind === "table") return NOTHING;
  if (line.kind === "box") return BOX;
  const { start, end } = line.content;
  if (line.kind === "heading") {
    // As written: a word in a link or a tag counts here.
    const written = (line.kinds & MARKED) !== 0;
    const { strong, name } = written
      ? new Meant(text.slice(start, Math.min(end, start + MAX_OPENING)))
      : heads.titleOf(line).meant;
    return { signal: strong !== undefined && SIGNALS.has(strong), label: onceOf(name) };
  }
  const head = heads.of(line);
  const known = head.meaning !== undefined && SIGNALS.has(head.meaning);
  const quoted = line.kind !== "item" && isQuoted(text, start, end);
  const signal = known || quoted || head.time?.endMs !== undefined || head.aside !== undefined;
  return { signal, label: onceOf(head.meant?.name) };
}

function onceOf(label: string | undefined): string | undefined {
  return label !== undefined && ONCE.has(label) ? label : undefined;
}

/** Whether a quotation opens a line, white space and marks aside. */
function isQuoted(text: string, start: number, end: number): boolean {
  const most = Math.min(end, start + MAX_OPENING);
  let at = start;
  while (at < most && /[\s*_>]/.test(text.charAt(at))) at++;
  return at < most && '"“«'.includes(text.charAt(at));
}
