import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMisread } from "../../scripts/eval/misread.ts";
import { stamp } from "../../scripts/eval/stamp.ts";

describe("docs/validity.md", () => {
  const page = readFileSync("docs/validity.md", "utf8");

  it("was measured with the rules and weights as they are (else: npm run eval)", () => {
    expect(page).toContain(stamp());
  });

  it("says what its figures are not", () => {
    expect(page).toContain("Not a probability");
    expect(page).toContain("skewed");
  });

  it("classes errors by cause, in words that quote no post", () => {
    for (const { cause } of readMisread("eval/misread.json")) {
      expect(cause.length).toBeLessThan(160);
      expect(cause).not.toMatch(/[“”"«»]/);
    }
  });
});
