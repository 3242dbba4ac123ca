/** The properties of design section 4, over the whole way from text to result. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RULES } from "../../rules/index.ts";
import { scoreDraft } from "../../src/batch/score-draft.ts";
import type { Settings } from "../../src/engine/settings.ts";
import { runRules } from "../../src/engine/run-rules.ts";
import { createFacts } from "../../src/facts/index.ts";
import { packFor } from "../../src/language/index.ts";
import { readDrafts } from "../../src/read/index.ts";
import type { DraftResult } from "../../src/result/result.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";

const settings: Settings = { rules: new Map(), weights: DEFAULT_WEIGHTS, locale: "en" };
const DRAFTS = "fixtures/drafts";
const files = readdirSync(DRAFTS).filter((name) => !name.startsWith("."));
const sources = new Map(files.map((name) => [name, readFileSync(join(DRAFTS, name), "utf8")]));

async function score(text: string, file = "draft.txt", given = settings): Promise<DraftResult[]> {
  const drafts = await readDrafts(text, { file });
  return drafts.map((draft) => scoreDraft(draft, given));
}

const anyDraft = fc.constantFrom(...files);

describe("the same bytes give the same result", () => {
  it("twice", async () => {
    for (const [file, text] of sources)
      expect(await score(text, file)).toEqual(await score(text, file));
  });

  it("with the rules in any order", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDraft,
        fc.shuffledSubarray([...RULES], { minLength: RULES.length }),
        async (file, rules) => {
          const byRule = (result: DraftResult) => ({
            score: result.score,
            rules: result.rules.toSorted((a, b) => a.id.localeCompare(b.id)),
            tips: result.tips.map(({ rule, gain }) => `${rule} ${gain}`).toSorted(),
          });
          const drafts = await readDrafts(sources.get(file) ?? "", { file });
          for (const draft of drafts) {
            expect(byRule(scoreDraft(draft, settings, { rules }))).toEqual(
              byRule(scoreDraft(draft, settings)),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("every result", () => {
  it.each(files)("%s: integer in 0..100, a tip below 100, places inside the file", async (file) => {
    const text = sources.get(file) ?? "";
    const lines = text.split(/\r\n|\n|\r/).length;
    for (const result of await score(text, file)) {
      expect(Number.isInteger(result.score)).toBe(true);
      expect(result.score).toBeGreaterThanOrEqual(0);
      expect(result.score).toBeLessThanOrEqual(100);
      expect(result.incomplete).toBe(false);
      expect(result.tips.length > 0).toBe(result.score < 100);
      for (const { line, endLine, column } of result.findings) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(endLine).toBeGreaterThanOrEqual(line);
        expect(endLine).toBeLessThanOrEqual(lines);
      }
      for (const { message } of [
        ...result.findings,
        ...result.strengths,
        ...result.tips,
        ...result.warnings,
      ]) {
        expect(message, "every code has words, every argument is filled in").not.toMatch(
          /[{}]|^[\w-]+\.[\w-]+$/,
        );
      }
    }
  });

  it("names what is missing wherever a scored rule is below full marks", async () => {
    for (const [file, text] of sources) {
      for (const { rules, findings } of await score(text, file)) {
        for (const { id, score: value, status } of rules) {
          if (status !== "scored" || value === null || value >= 1) continue;
          expect(
            findings.some(({ rule }) => rule === id),
            `${file}: ${id} at ${value} says nothing`,
          ).toBe(true);
        }
      }
    }
  });

  it("gains what a tip says, no more and no less", async () => {
    for (const [file, text] of sources) {
      for (const draft of await readDrafts(text, { file })) {
        const result = scoreDraft(draft, settings);
        for (const { rule: id, gain } of result.tips) {
          const rules = RULES.map((rule) =>
            rule.id === id
              ? defineRule({ ...rule, check: () => ({ score: 1, findings: [] }) })
              : rule,
          );
          expect(
            scoreDraft(draft, settings, { rules }).score - result.score,
            `${file}: ${id}`,
          ).toBe(gain);
        }
      }
    }
  });

  it("does not fall when what a finding names is fixed", async () => {
    for (const [file, text] of sources) {
      for (const draft of await readDrafts(text, { file })) {
        const before = scoreDraft(draft, settings);
        const { rules } = runRules(
          createFacts(draft, packFor(draft.language)),
          RULES,
          settings.rules,
        );
        for (const { rule, verdict } of rules) {
          for (const { fix } of verdict?.findings ?? []) {
            if (fix === undefined) continue;
            const { start, end } = fix.range;
            const fixed = text.slice(0, start.offset) + fix.after + text.slice(end.offset);
            const again = (await score(fixed, file))[draft.unit.index - 1];
            expect(again?.score ?? -1, `${file}: ${rule.id}: ${fix.after}`).toBeGreaterThanOrEqual(
              before.score,
            );
          }
        }
      }
    }
  });
});

describe("a rule that fails", () => {
  it("makes the result incomplete and is not averaged in", async () => {
    const [draft] = await readDrafts("Soak the beans. Rinse them. Boil for 40 minutes.", {
      file: "a.txt",
    });
    const [first, ...others] = RULES;
    if (draft === undefined || first === undefined) throw new Error("nothing to run");
    const broken = defineRule({
      ...first,
      check: () => {
        throw new Error("boom");
      },
    });
    const result = scoreDraft(draft, settings, { rules: [broken, ...others] });
    expect(result.incomplete).toBe(true);
    expect(result.rules[0]).toMatchObject({ status: "error", score: null });
    expect(result.warnings.map(({ code }) => code)).toContain("rule-failed");
  });
});
