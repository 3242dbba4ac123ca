/** Drafts as SubRip. */

import type { Draft } from "../draft/draft.ts";
import { clockTime, timelineOf } from "./timeline.ts";

/** On-screen text stands at the top (`{\an8}`); what is neither said nor shown has no place in SRT. */
export function writeSrt(drafts: readonly Draft[]): string {
  const { cues } = timelineOf(drafts);
  return cues
    .map(({ role, text, startMs, endMs }, i) => {
      const times = `${clockTime(startMs, ",")} --> ${clockTime(endMs, ",")}`;
      return `${i + 1}\n${times}\n${role === "overlay" ? "{\\an8}" : ""}${escaped(text)}\n`;
    })
    .join("\n");
}

/** SRT has no escapes of its own; players know HTML's, and only what would be markup needs them. */
function escaped(text: string): string {
  return text
    .replaceAll(/&(?=#?\w{1,8};)/g, "&amp;")
    .replaceAll(/<(?=[ \t/]{0,9}[a-zA-Z\d:.>])/g, "&lt;")
    .replaceAll("{\\", "&#123;\\")
    .replaceAll(/(?<=^[ \t]*-?[\d:.,]{4,20}[ \t]*-{1,3})>/gm, "&gt;")
    .replaceAll(/^$/gm, "\u00a0");
}
