import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { because, hasShared, readFileDrafts, sharedLines, sharedPath } from "./shared.ts";

const COUNTS = z.object({
  file: z.string(),
  scripts: z.number(),
  lines: z.array(z.number()),
  sure: z.boolean(),
});
const LABELS = z.object({ file: z.string(), line: z.number(), declares_overlays: z.boolean() });

describe.skipIf(!hasShared("scripts"))(`real scripts${because("scripts")}`, () => {
  it("opens each script of a file on its line, in 95 % of the files that were counted for sure", async () => {
    const wrong: string[] = [];
    const counted = sharedLines("scripts/counts.jsonl")
      .map((row) => COUNTS.parse(row))
      .filter(({ sure }) => sure);
    for (const { file, lines } of counted) {
      const found = (await readFileDrafts(sharedPath(`scripts/${file}`))).map(
        ({ unit }) => unit.line,
      );
      if (found.join() !== lines.join())
        wrong.push(`${file}: ${found.join()} instead of ${lines.join()}`);
    }
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(0.05 * counted.length);
  });

  it("finds text on screen exactly where the author planned it, in 90 % of the labelled scripts", async () => {
    const wrong: string[] = [];
    const labelled = sharedLines("scripts/labels.jsonl").map((row) => LABELS.parse(row));
    for (const { file, line, declares_overlays } of labelled) {
      const drafts = await readFileDrafts(sharedPath(`scripts/${file}`));
      const draft =
        drafts.find(({ unit }) => unit.line === line) ??
        (drafts.length === 1 ? drafts[0] : undefined);
      const found = draft?.segments.some(({ role }) => role === "overlay");
      if (found !== declares_overlays) wrong.push(`${file}:${line}`);
    }
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(0.1 * labelled.length);
  });

  it("reads every written file without an error, to drafts in order", async () => {
    const files = readdirSync(sharedPath("scripts"), { recursive: true, encoding: "utf8" }).filter(
      (file) => /\.(?:md|txt)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const drafts = await readFileDrafts(sharedPath(`scripts/${file}`));
      expect(drafts.length, file).toBeGreaterThan(0);
      const lines = drafts.map(({ unit }) => unit.line);
      expect(lines, file).toEqual(lines.toSorted((a, b) => a - b));
    }
  });
});
