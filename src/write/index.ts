/** Drafts to text in another format; each writer is loaded when it is asked for. */

import type { Draft } from "../draft/draft.ts";

/** What a draft can be written as; JSON is that of `parse --json`. */
export const WRITERS = ["srt", "vtt", "json", "md"] as const;
export type Writer = (typeof WRITERS)[number];

/** Captions hold no controls, and they would reach a terminal. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

export async function writeDrafts(
  drafts: readonly Draft[],
  format: Exclude<Writer, "json">,
): Promise<string> {
  const text = (await writerOf(format))(drafts);
  return text.replaceAll(CONTROLS, "\uFFFD");
}

async function writerOf(
  format: Exclude<Writer, "json">,
): Promise<(drafts: readonly Draft[]) => string> {
  if (format === "srt") return (await import("./srt.ts")).writeSrt;
  if (format === "vtt") return (await import("./vtt.ts")).writeVtt;
  return (await import("./md.ts")).writeMarkdown;
}
