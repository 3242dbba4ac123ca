import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeSegments, segmentsOf } from "../../../src/report/html/places.ts";
import { ROLES } from "../../../src/draft/draft.ts";
import type { SegmentResult } from "../../../src/result/result.ts";
import { finding } from "../sample.ts";

function segment(changes: Partial<SegmentResult>): SegmentResult {
  return { role: "spoken", text: "x", startMs: null, endMs: null, line: 1, column: 1, ...changes };
}

function spans(segments: readonly SegmentResult[], totalMs: number): unknown[] {
  const { places } = placeSegments(segments, totalMs);
  return segments.map((_, i) => {
    const place = places.get(i);
    return place === undefined ? null : [place.startMs, place.endMs, place.estimated];
  });
}

describe("places on the timeline", () => {
  it("shares the time between timed neighbours, word by word", () => {
    const segments = [
      segment({ startMs: 0, endMs: 2_000 }),
      segment({ text: "one two three" }),
      segment({ text: "four" }),
      segment({ startMs: 6_000, endMs: 7_000 }),
    ];
    expect(spans(segments, 7_000)).toEqual([
      [0, 2_000, false],
      [2_000, 5_000, true],
      [5_000, 6_000, true],
      [6_000, 7_000, false],
    ]);
  });

  it("puts what has no time with the speech nearest in the file, on the line or below first", () => {
    const segments = [
      segment({ line: 1 }),
      segment({ role: "overlay", line: 3 }),
      segment({ line: 5 }),
      segment({ role: "visual", line: 5 }),
      segment({ role: "overlay", line: 6 }),
    ];
    expect(spans(segments, 4_000)).toEqual([
      [0, 2_000, true],
      [2_000, 4_000, true],
      [2_000, 4_000, true],
      [2_000, 4_000, true],
      [2_000, 4_000, true],
    ]);
  });

  it("shares the time of a block among its lines, and puts its overlays beside them", () => {
    const block = { startMs: 4_000, endMs: 10_000 };
    const segments = [
      segment({ ...block, line: 1, text: "one two" }),
      segment({ ...block, line: 2, role: "overlay" }),
      segment({ ...block, line: 3, text: "three" }),
      segment({ ...block, line: 4, role: "overlay" }),
    ];
    expect(spans(segments, 10_000)).toEqual([
      [4_000, 8_000, true],
      [8_000, 10_000, true],
      [8_000, 10_000, true],
      [8_000, 10_000, true],
    ]);
  });

  it("gives caption and notes no time, and overlays without speech the whole", () => {
    const segments = [
      segment({ role: "caption" }),
      segment({ role: "note", startMs: 5, endMs: 6 }),
      segment({ role: "overlay" }),
    ];
    expect(spans(segments, 1_000)).toEqual([null, null, [0, 1_000, true]]);
  });

  it("ends a segment without an end where the next of its kind begins", () => {
    const segments = [segment({ startMs: 0 }), segment({ startMs: 3_000 })];
    expect(spans(segments, 5_000)).toEqual([
      [0, 3_000, false],
      [3_000, 5_000, false],
    ]);
  });

  it("never ends before it begins, nor outside the whole", () => {
    const time = fc.option(fc.integer({ min: 0, max: 100_000 }));
    const some = fc.record({
      role: fc.constantFrom(...ROLES),
      text: fc.string(),
      startMs: time,
      endMs: fc.constant(null),
      line: fc.integer({ min: 1, max: 50 }),
      column: fc.constant(1),
    });
    fc.assert(
      fc.property(fc.array(some), fc.integer({ min: 0, max: 100_000 }), (segments, duration) => {
        const { places, totalMs } = placeSegments(segments, duration);
        for (const { startMs, endMs } of places.values()) {
          expect(startMs).toBeGreaterThanOrEqual(0);
          expect(endMs).toBeGreaterThanOrEqual(startMs);
          expect(endMs).toBeLessThanOrEqual(totalMs + 1e-6);
        }
      }),
    );
  });

  it("finds the segment of a finding, and none for what is absent", () => {
    const segments = [
      segment({ line: 9 }),
      segment({ line: 2, column: 5 }),
      segment({ line: 2, column: 1 }),
    ];
    const at = (line: number, column: number) => ({ ...finding("r", "c", line), column });
    const absent = { ...at(9, 1), endColumn: 1 };
    expect(
      segmentsOf([at(2, 1), at(2, 6), at(3, 1), at(12, 1), at(1, 1), absent], segments),
    ).toEqual([2, 1, 1, 0, undefined, undefined]);
  });
});
