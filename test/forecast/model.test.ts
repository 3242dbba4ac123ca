/** The shipped files: what they may hold, and that the card is theirs. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { card } from "../../scripts/train/card.ts";
import { FOLDER, hashOf, readRecords } from "../../scripts/train/records.ts";
import { denseNames } from "../../src/forecast/dense.ts";
import { readModel } from "../../src/forecast/model.ts";

const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".bin"));
const bytesOf = (name: string): Buffer => readFileSync(join(FOLDER, name));

describe("the model files", () => {
  it("take at most 4 MB together", () => {
    const sizes = FILES.map((name) => bytesOf(name).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4_000_000);
  });

  it.each(FILES)("%s holds no text but the header's own names", (name) => {
    const bytes = bytesOf(name);
    const length = bytes.readUInt32LE(4);
    const header = bytes.subarray(8, 8 + length).toString("utf8");
    // Of posts it could only hold letters of other alphabets, or words with blanks.
    expect(header).toMatch(/^[\u0020-\u007e]*$/);
    expect(header).not.toContain(" ");
    const { dense, language, kind } = readModel(bytes);
    const strings = [...header.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text);
    const keys = new Set([...header.matchAll(/"([^"]*)":/g)].map(([, key = ""]) => key));
    const known = [...dense, language, kind, `${language}-${kind}`, "spoken", "overlay", "caption"];
    const levels = ["strong", "moderate", "weak"];
    expect(
      strings.filter((text) => !keys.has(text) && ![...known, ...levels].includes(text)),
    ).toEqual([]);
  });

  it.each(FILES)("%s asks for no measure that is not there any more", (name) => {
    const { dense } = readModel(bytesOf(name));
    const known = denseNames("script", true);
    expect(dense.filter((measure) => !known.includes(measure))).toEqual([]);
  });

  it("are refused where they are something else", () => {
    expect(() => readModel(new Uint8Array(16))).toThrow(/not a forecast model/);
    expect(() => readModel(new Uint8Array(2))).toThrow(/not a forecast model/);
  });
});

describe("the model card", () => {
  it("is of these files: after a training, both change", () => {
    const recorded = readRecords().map(({ id, sha256 }) => [`${id}.bin`, sha256] as const);
    const real = FILES.map((name) => [name, hashOf(bytesOf(name))] as const);
    expect(new Map(real)).toEqual(new Map(recorded));
  });

  it("is as the figures write it", () => {
    expect(readFileSync("docs/model-card.md", "utf8")).toBe(card(readRecords()));
  });
});
