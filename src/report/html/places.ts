/** Where on the timeline each segment stands; estimated where the file gives no time. */

import type { FindingResult, SegmentResult } from "../../result/result.ts";

export const LANES = ["spoken", "overlay", "visual", "cue"] as const;
export type Lane = (typeof LANES)[number];

export interface Placed {
  readonly lane: Lane;
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly estimated: boolean;
}

/** By index of the segment; caption and notes have no time. */
export type Places = ReadonlyMap<number, Placed>;

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

interface Spoken extends Span {
  readonly line: number;
}

/**
 * Speech without times of its own shares the time between its timed neighbours, or that of its
 * block, word by word; anything else without one goes with the speech nearest in the file, and with that below it where two are.
 * @param durationMs of the video, at least; the last time of the file may be later
 */
export function placeSegments(
  segments: readonly SegmentResult[],
  durationMs: number,
): { places: Places; totalMs: number } {
  const totalMs = segments.reduce(
    (most, { startMs, endMs }) => Math.max(most, startMs ?? 0, endMs ?? 0),
    durationMs,
  );
  const places = new Map<number, Placed>();
  const put = (index: number, span: Span, estimated: boolean): void => {
    const segment = segments[index];
    const lane = LANES.find((known) => known === segment?.role);
    if (segment === undefined || lane === undefined) return;
    places.set(index, { lane, text: segment.text, ...span, estimated });
  };
  const given = segments.map(({ startMs, endMs }, index) =>
    startMs === null
      ? undefined
      : { startMs, endMs: endMs ?? nextStart(segments, index) ?? totalMs },
  );
  const blocks = blocksOf(segments, given);
  const isOwn = (span: Span | undefined): span is Span =>
    span !== undefined && !blocks.has(keyOf(span));
  for (const [index, span] of given.entries()) if (isOwn(span)) put(index, span, false);
  for (const run of [...untimedSpeech(segments, totalMs), ...blocks.values()]) {
    for (const [index, span] of shared(run, segments)) put(index, span, true);
  }
  const speech = segments
    .flatMap(({ role, line }, index): Spoken[] => {
      const span = places.get(index);
      return role !== "spoken" || span === undefined ? [] : [{ ...span, line }];
    })
    .toSorted((a, b) => a.line - b.line);
  for (const [index, { role, line }] of segments.entries()) {
    if (role === "spoken" || isOwn(given[index])) continue;
    const { startMs, endMs } = nearest(line, speech) ?? { startMs: 0, endMs: totalMs };
    put(index, { startMs, endMs }, true);
  }
  return { places, totalMs };
}

/** A heading such as `0-15s` gives all lines below it one time: those that speak share it. */
function blocksOf(
  segments: readonly SegmentResult[],
  given: readonly (Span | undefined)[],
): Map<string, Run> {
  const runs = new Map<string, Run>();
  for (const [index, { role }] of segments.entries()) {
    const span = given[index];
    if (role !== "spoken" || span === undefined) continue;
    const run = runs.get(keyOf(span));
    if (run === undefined) runs.set(keyOf(span), { ...span, indices: [index] });
    else run.indices.push(index);
  }
  for (const [key, { indices }] of runs) if (indices.length < 2) runs.delete(key);
  return runs;
}

function keyOf({ startMs, endMs }: Span): string {
  return `${startMs}-${endMs}`;
}

/** Start of the next timed segment of the same role. */
function nextStart(segments: readonly SegmentResult[], index: number): number | undefined {
  const { role, startMs } = segments[index] ?? {};
  // Cues follow one another closely, so this looks at few.
  for (let i = index + 1; i < Math.min(segments.length, index + LOOK_AHEAD); i++) {
    const next = segments[i];
    if (next?.role === role && (next?.startMs ?? 0) > (startMs ?? 0)) return next?.startMs ?? 0;
  }
  return undefined;
}

const LOOK_AHEAD = 50;

interface Run extends Span {
  readonly indices: number[];
}

function untimedSpeech(segments: readonly SegmentResult[], totalMs: number): Run[] {
  const runs: Run[] = [];
  let indices: number[] = [];
  let from = 0;
  const end = (until: number): void => {
    if (indices.length > 0) runs.push({ indices, startMs: from, endMs: Math.max(from, until) });
    indices = [];
  };
  for (const [index, { role, startMs, endMs }] of segments.entries()) {
    if (role !== "spoken") continue;
    if (startMs === null) indices.push(index);
    else {
      end(startMs);
      from = Math.max(from, endMs ?? startMs);
    }
  }
  end(totalMs);
  return runs;
}

function shared({ indices, startMs, endMs }: Run, segments: readonly SegmentResult[]) {
  const words = indices.map((index) => (segments[index]?.text ?? "").split(/\s+/).length);
  const perWord = (endMs - startMs) / words.reduce((sum, n) => sum + n, 0);
  let at = startMs;
  return indices.map((index, i): [number, Span] => {
    const span = { startMs: at, endMs: at + (words[i] ?? 0) * perWord };
    at = span.endMs;
    return [index, span];
  });
}

/** @param speech by line */
function nearest(line: number, speech: readonly Spoken[]): Span | undefined {
  const above = countWhile(speech, (spoken) => spoken.line <= line);
  const [before, after] = [speech[above - 1], speech[above]];
  if (before === undefined || after === undefined) return before ?? after;
  return after.line - line <= line - before.line ? after : before;
}

/**
 * Index of the segment that each finding is about; undefined for one about something absent, whose
 * place has no width.
 */
export function segmentsOf(
  findings: readonly FindingResult[],
  segments: readonly SegmentResult[],
): (number | undefined)[] {
  const sorted = [...segments.entries()].toSorted(([, a], [, b]) => order(a, b));
  return findings.map((finding) => {
    const { line, column, endLine, endColumn } = finding;
    if (line === endLine && column === endColumn) return undefined;
    return sorted[countWhile(sorted, ([, segment]) => order(segment, finding) <= 0) - 1]?.[0];
  });
}

type Point = Pick<SegmentResult, "line" | "column">;

function order(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}

/** How many items at the start of a sorted list pass. */
function countWhile<T>(sorted: readonly T[], passes: (item: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const passed = sorted.slice(middle, middle + 1).every(passes);
    [low, high] = passed ? [middle + 1, high] : [low, middle];
  }
  return low;
}
