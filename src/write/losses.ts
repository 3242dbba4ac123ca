/** What a format cannot hold of the drafts, said as warnings. */

import type { Draft, ReadWarning } from "../draft/draft.ts";
import { timelineOf } from "./timeline.ts";
import type { Writer } from "./index.ts";

export function lossesOf(drafts: readonly Draft[], format: Writer): ReadWarning[] {
  if (format === "json" || format === "md") return [];
  const { cues, estimated, others } = timelineOf(drafts);
  return [
    ...(cues.length === 0 ? [{ code: "write-empty" }] : []),
    ...(estimated > 0 ? [{ code: "write-estimated", args: { count: estimated } }] : []),
    ...(format === "srt" && others.length > 0
      ? [{ code: "write-left-out", args: { count: others.length } }]
      : []),
  ];
}
