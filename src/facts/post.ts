/** The text that goes out with the video. */

import type { Draft } from "../draft/draft.ts";
import type { Range } from "../draft/position.ts";
import type { Post, Rewrite } from "./facts.ts";
import { GENERIC_TAGS } from "./generic-tags.ts";

/** Null where the draft has no caption and no hashtags. */
export function postOf(draft: Draft, start: Range): Post | null {
  const text = (draft.caption ?? "").trim();
  if (text === "" && draft.hashtags.length === 0) return null;
  const ranges = draft.segments.filter(({ role }) => role === "caption").map(({ range }) => range);
  return {
    text,
    firstLine:
      text
        .split("\n")
        .find((line) => line.trim() !== "")
        ?.trim() ?? "",
    characters: text.length,
    hashtags: draft.hashtags,
    genericHashtags: draft.hashtags.filter((tag) => GENERIC_TAGS.has(tag.toLowerCase())),
    range: { start: ranges[0]?.start ?? start.start, end: ranges.at(-1)?.end ?? start.end },
  };
}

/** The part of the caption that holds all of `tags`, with and without them. */
export function withoutTags(draft: Draft, tags: readonly string[]): Rewrite | null {
  const dropped = new Set(tags.map((tag) => tag.toLowerCase()));
  const holder = draft.segments.find(
    ({ role, text }) =>
      role === "caption" &&
      tags.every((tag) => text.toLowerCase().includes(`#${tag.toLowerCase()}`)),
  );
  if (holder === undefined) return null;
  const { range, text } = holder;
  const kept = text.replace(/ ?#([\p{L}\p{M}\p{N}_]+)/gu, (whole, tag: string) =>
    dropped.has(tag.toLowerCase()) ? "" : whole,
  );
  return { before: text, after: kept.trim(), range };
}
