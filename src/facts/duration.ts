/** How long the video is, and how sure that is. */

import type { Draft } from "../draft/draft.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Duration, Facts, Overlay } from "./facts.ts";
import { isCaptionFile } from "./holds.ts";

/** English, for a language without a pack. US National Center for Voice and Speech; 95th percentile of posts. */
const UNKNOWN_RATE = { usual: 150, fast: 250 };
/** A brisk speaker is this much faster than usual: the BBC's 180 words a minute against 150. */
const BRISK = 1.2;
/** BBC subtitle guidelines: 160-180 words a minute, in ms a word read. */
const READING_MS = { fast: 333, calm: 375 };
/** Netflix: no on-screen event shorter than 5/6 s. */
const SHORTEST_MS = 833;

/**
 * From the times in the file, else what the draft declares, else speech at the language's usual rate
 * (low: a fifth faster) or the on-screen text at the BBC's reading speed, whichever takes longer.
 * Null where nothing is timed, declared, said or shown.
 */
export function durationOf(
  draft: Draft,
  { words, overlays, pack }: Pick<Facts, "words" | "overlays" | "pack">,
): Duration | null {
  const timed = timedMs(draft);
  if (timed !== null) return { ms: timed, low: timed, high: timed, source: "timed" };
  const declared = draft.declaredDurationMs;
  if (declared !== undefined)
    return { ms: declared, low: declared, high: declared, source: "declared" };
  const { usual } = speechRateOf(pack);
  const ms = Math.max(speechMs(words.spoken, usual), readingMs(overlays, READING_MS.calm));
  if (ms === 0) return null;
  const low = Math.max(speechMs(words.spoken, usual * BRISK), readingMs(overlays, READING_MS.fast));
  return { ms, low, high: ms, source: "estimated" };
}

/** Words a minute, usual and fast. */
export function speechRateOf(pack: LanguagePack | null): LanguagePack["speechRate"] {
  return pack?.speechRate ?? UNKNOWN_RATE;
}

/** Time to say so many words at a rate, in whole ms. */
export function speechMs(words: number, wordsPerMinute: number): number {
  return Math.round((words * 60_000) / wordsPerMinute);
}

function readingMs(overlays: readonly Overlay[], perWord: number): number {
  return overlays.reduce((sum, { words }) => sum + Math.max(SHORTEST_MS, words * perWord), 0);
}

/**
 * The last time in the file. A script of which only the hook carries a time says nothing about its
 * length, so its last text must be timed, or half of them.
 */
function timedMs(draft: Draft): number | null {
  const seen = draft.segments.filter(
    ({ role }) => role !== "caption" && role !== "note" && role !== "cue",
  );
  const timed = seen.filter(({ startMs }) => startMs !== undefined);
  const enough =
    isCaptionFile(draft) || seen.at(-1)?.endMs !== undefined || timed.length * 2 >= seen.length;
  const last = timed.reduce((end, { startMs = 0, endMs = startMs }) => Math.max(end, endMs), 0);
  return enough && last > 0 ? last : null;
}
