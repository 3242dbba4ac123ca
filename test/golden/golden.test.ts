/**
 * The drafts of `fixtures/drafts`, with the score of every rule: any change of a score is seen in review.
 * After a change that is meant: `npx vitest run test/golden -u`, then read the difference.
 */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { scoreDraft } from "../../src/batch/score-draft.ts";
import { packFor } from "../../src/language/index.ts";
import { readDrafts } from "../../src/read/index.ts";
import { BANDS, type DraftResult } from "../../src/result/result.ts";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";

const Judgement = z.object({
  file: z.string(),
  unit: z.number().optional(),
  language: z.string(),
  reason: z.string(),
  expect: z.enum(BANDS),
  why: z.string(),
});
const judgements = z
  .array(Judgement)
  .parse(JSON.parse(readFileSync("fixtures/drafts.json", "utf8")));
const files = [...new Set(judgements.map(({ file }) => file))];

async function score(file: string): Promise<DraftResult[]> {
  const path = `fixtures/drafts/${file}`;
  const drafts = await readDrafts(readFileSync(path, "utf8"), { file: path });
  return drafts.map((draft) =>
    scoreDraft(draft, { rules: new Map(), weights: DEFAULT_WEIGHTS, locale: "en" }),
  );
}

/** What a reviewer needs to see, one fact a line. */
function summary({
  title,
  score: value,
  band,
  reason,
  language,
  modules,
  rules,
  tips,
  findings,
  warnings,
}: DraftResult): string {
  const shown = (score: number | null, status: string): string =>
    score === null ? status : score.toFixed(2);
  return [
    `${value} ${band} · ${reason} · ${language} · ${title}`,
    ...modules.map((module) =>
      `  ${module.id} ${shown(module.score, module.status)}`.concat(
        ...rules
          .filter((rule) => rule.module === module.id)
          .map((rule) => ` · ${rule.id} ${shown(rule.score, rule.status)}`),
      ),
    ),
    ...tips
      .slice(0, 3)
      .map(({ rule, gain, line }) => `  tip +${gain} ${rule} (line ${line ?? "-"})`),
    ...findings.map(({ rule, code, line }) => `  ${line}: ${rule}.${code}`),
    ...warnings.map(({ code }) => `  warning ${code}`),
    "",
  ].join("\n");
}

describe("golden drafts", () => {
  it.each(files)("%s", async (file) => {
    const results = await score(file);
    await expect(results.map(summary).join("\n")).toMatchFileSnapshot(
      `../../fixtures/golden/${file}.golden`,
    );
  });
});

describe("against a reader's judgement", () => {
  /** Only languages with a pack: for others the words are not known, and the output says so. */
  const judged = judgements.filter(({ language }) => packFor(language) !== null);

  it("the band is at most one off, and right for six of seven", async () => {
    const off = await Promise.all(
      judged.map(async ({ file, unit = 1, expect: band }) => {
        const result = (await score(file))[unit - 1];
        return {
          file,
          expected: band,
          got: result?.band,
          distance: Math.abs(BANDS.indexOf(band) - BANDS.indexOf(result?.band ?? "low")),
        };
      }),
    );
    expect(off.filter(({ distance }) => distance > 1)).toEqual([]);
    expect(off.filter(({ distance }) => distance === 0).length / off.length).toBeGreaterThanOrEqual(
      0.85,
    );
  });

  it("the reason is right for six of seven", async () => {
    const wrong: string[] = [];
    for (const { file, unit = 1, reason } of judged) {
      const result = (await score(file))[unit - 1];
      if (result?.reason !== reason) wrong.push(`${file}: ${reason}, not ${result?.reason}`);
    }
    expect(wrong.length / judged.length, wrong.join("\n")).toBeLessThanOrEqual(1 / 7);
  });
});
