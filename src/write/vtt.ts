/** Drafts as WebVTT. */

import type { Draft, Segment } from "../draft/draft.ts";
import { clockTime, timelineOf } from "./timeline.ts";

/** On-screen text stands at the top; what is neither said nor shown becomes a `NOTE`. */
export function writeVtt(drafts: readonly Draft[]): string {
  const { cues, chapters, others } = timelineOf(drafts);
  const [language] = drafts.map((draft) => draft.language);
  const header = [
    "WEBVTT",
    `Kind: ${chapters ? "chapters" : "captions"}`,
    ...(language === undefined || language === "und" ? [] : [`Language: ${language}`]),
  ].join("\n");
  const blocks = cues.map(({ role, text, startMs, endMs }) => {
    const times = `${clockTime(startMs, ".")} --> ${clockTime(endMs, ".")}`;
    return `${times}${role === "overlay" ? " line:10%" : ""}\n${escaped(text)}`;
  });
  return `${[header, ...others.map(note), ...blocks].join("\n\n")}\n`;
}

function note({ role, text }: Segment): string {
  return `NOTE ${role}\n${escaped(text)}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("{\\", "&#123;\\")
    .replaceAll(/^$/gm, "&nbsp;");
}
