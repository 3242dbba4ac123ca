/** Segments to cues on one timeline: what is said and shown, with a time each. */

import type { Draft, Segment } from "../draft/draft.ts";

export interface Cue {
  readonly role: "spoken" | "overlay" | "note";
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
}

export interface Timeline {
  /** In the order of their starts. */
  readonly cues: readonly Cue[];
  /** Speech and notes without it: a list of chapters or markers. */
  readonly chapters: boolean;
  /** What no cue shows: shots, sounds, directions, notes, the post's text. */
  readonly others: readonly Segment[];
  /** Cues whose times are estimates, in whole or for their end. */
  readonly estimated: number;
}

/** Speech at 150 words of six characters a minute; reading is no faster. */
const CHARACTERS_A_SECOND = 15;
/** A character of these scripts is about a third of a word. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSE_WEIGHT = 3;
/** Netflix: no on-screen event shorter than 5/6 s. */
const SHORTEST_MS = 833;

/**
 * Speech and on-screen text are cues. Without any, timed notes are: chapters, markers. What has no
 * time gets one: speech comes after what stands before it, on-screen text at that point, each for
 * as long as it takes to say or read. Several drafts follow one another.
 */
export function timelineOf(drafts: readonly Draft[]): Timeline {
  const segments = drafts.flatMap((draft) => draft.segments);
  const words = segments.some(({ role }) => role === "spoken" || role === "overlay");
  const chapters = !words && segments.some((segment) => isChapter(segment));
  const cues: Cue[] = [];
  const others: Segment[] = [];
  let estimated = 0;
  let origin = 0;
  for (const draft of drafts) {
    const speaks = draft.segments.some(({ role }) => role === "spoken");
    let clock = origin;
    let last = origin;
    for (const [i, segment] of draft.segments.entries()) {
      const { role, text } = segment;
      if (!(role === "spoken" || role === "overlay" || (chapters && isChapter(segment)))) {
        others.push(segment);
        continue;
      }
      const startMs = segment.startMs === undefined ? clock : origin + segment.startMs;
      const next = draft.segments[i + 1]?.startMs;
      const end = segment.endMs ?? (segment.startMs === undefined ? undefined : next);
      const endMs = end === undefined ? startMs + lengthOf(text) : origin + end;
      if (segment.startMs === undefined || segment.endMs === undefined) estimated++;
      cues.push({
        role: role === "spoken" || role === "overlay" ? role : "note",
        text,
        startMs,
        endMs,
      });
      if (role !== "overlay" || !speaks) clock = Math.max(clock, endMs);
      last = Math.max(last, startMs, endMs);
    }
    if (drafts.length > 1) origin = last;
  }
  return { cues: cues.toSorted((a, b) => a.startMs - b.startMs), chapters, others, estimated };
}

function isChapter({ role, startMs }: Segment): boolean {
  return role === "note" && startMs !== undefined;
}

function lengthOf(text: string): number {
  const weight = text.length + (text.match(DENSE)?.length ?? 0) * (DENSE_WEIGHT - 1);
  return Math.max(SHORTEST_MS, Math.round((weight / CHARACTERS_A_SECOND) * 1000));
}

/** @returns `01:02:03,004` with the separator given */
export function clockTime(ms: number, separator: "," | "."): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const whole = Math.max(0, Math.round(ms));
  const fraction = String(whole % 1000).padStart(3, "0");
  return `${two(whole / 3_600_000)}:${two((whole / 60_000) % 60)}:${two((whole / 1000) % 60)}${separator}${fraction}`;
}
