/** What tells a script from the text around it, line by line. */

import type { LineHeads } from "./head.ts";
import { labelWords, strongMeaning } from "./roles.ts";
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
  const content = [0];
  const script = [0];
  const once: (string | undefined)[] = [];
  for (const line of lines) {
    const blank =
      line.kind === "blank" ||
      line.kind === "rule" ||
      line.kind === "fence" ||
      line.kind === "comment" ||
      line.kind === "heading";
    const { signal, label } =
      blank && line.kind !== "heading"
        ? { signal: false, label: undefined }
        : signalOf(text, line, heads);
    content.push((content.at(-1) ?? 0) + (blank ? 0 : 1));
    script.push((script.at(-1) ?? 0) + (signal ? 1 : 0));
    once.push(label);
  }
  const between =
    (sums: readonly number[]) =>
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

function signalOf(
  text: string,
  line: ScriptLine,
  heads: LineHeads,
): { signal: boolean; label: string | undefined } {
  if (line.kind === "table" || line.kind === "box")
    return { signal: line.kind === "box", label: undefined };
  const raw = text.slice(line.content.start, Math.min(line.content.end, line.content.start + 300));
  if (line.kind === "heading") {
    const words = labelWords(raw);
    const meaning = strongMeaning(raw, words);
    const label = words.join(" ");
    return {
      signal: meaning !== undefined && SIGNALS.has(meaning),
      label: ONCE.has(label) ? label : undefined,
    };
  }
  const head = heads.of(line);
  const label = head.words.join(" ");
  const known = head.meaning !== undefined && SIGNALS.has(head.meaning);
  const quoted = line.kind !== "item" && /^[\s*_>]*["“«]/.test(raw);
  return {
    signal: known || quoted || head.time?.endMs !== undefined || head.aside !== undefined,
    label: ONCE.has(label) ? label : undefined,
  };
}
