import { describe, expect, it } from "vitest";
import {
  cellTime,
  leadingTime,
  parseTime,
  trailingDuration,
} from "../../../src/read/script/times.ts";

describe("parseTime", () => {
  it.each([
    ["Hook (0-3s)", { startMs: 0, endMs: 3000 }, "Hook"],
    ["Hook (First 1-2 seconds)", { startMs: 0, endMs: 2000 }, "Hook"],
    ["first 3 seconds", { startMs: 0, endMs: 3000 }, ""],
    ["SCENE 1 — HOOK (0:00–0:12)", { startMs: 0, endMs: 12_000 }, "SCENE 1 — HOOK"],
    ["[00:29-00:45] THE SOLUTION", { startMs: 29_000, endMs: 45_000 }, "THE SOLUTION"],
    ["1:02:03 - 1:02:04.5", { startMs: 3_723_000, endMs: 3_724_500 }, ""],
    ["seconds 5-10", { startMs: 5000, endMs: 10_000 }, ""],
    ["CTA - 2.5–4 sec", { startMs: 2500, endMs: 4000 }, "CTA -"],
    ["plano (3 segundos)", { durationMs: 3000 }, "plano"],
    ["0-5 giây", { startMs: 0, endMs: 5000 }, ""],
    ["[0:07]", { startMs: 7000 }, ""],
  ])("finds the time of %j", (label, time, rest) => {
    const found = parseTime(label);
    expect(found.time).toEqual(time);
    expect(found.rest?.replace(/\s+/g, " ")).toBe(rest);
  });

  it.each(["primeros 3", "primeiro 2 seg", "secs 5-10", "segundo 1-2", "giây 5-10", "5 -s"])(
    "looks for the time of %j",
    (label) => {
      expect(parseTime(label).time).toBeDefined();
    },
  );

  it.each(["Save 20-30 dollars", "Top 5 tips", "9:16", "$2-3s", "a 60/30/10 split"])(
    "sees no span in %j",
    (label) => {
      expect(parseTime(label).time?.endMs).toBeUndefined();
    },
  );
});

describe("leadingTime", () => {
  it.each([
    ["0-3s: Close-up", "Close-up"],
    ["[0:00-0:03] Close-up", "Close-up"],
    ["0:00-0:03 Close-up", "Close-up"],
    ["[2s] Close-up", "Close-up"],
    ["0-3s:** Close-up", " Close-up"],
    ["00:12 Close-up", "Close-up"],
  ])("takes the margin off %j", (line, rest) => {
    const found = leadingTime(line);
    expect(line.slice(found?.length ?? 0).trim()).toBe(rest.trim());
  });

  it.each([
    "3 seconds is all you need",
    "5:30 every morning I run",
    "2-3 seconds per color",
    "10 minutes later",
    "2024 was hard",
  ])("leaves the speech %j alone", (line) => {
    expect(leadingTime(line)).toBeUndefined();
  });
});

it("reads the cell of a time column without a unit", () => {
  expect(cellTime("0-3")).toEqual({ startMs: 0, endMs: 3000 });
  expect(cellTime("0:03 → 0:05")).toEqual({ startMs: 3000, endMs: 5000 });
  expect(cellTime("soon")).toBeUndefined();
});

it("reads how long a shot of a list takes", () => {
  expect(trailingDuration("Wide shot of the bench (5 sec)")).toBe(5000);
  expect(trailingDuration("A bench (5 euros)")).toBeUndefined();
});
