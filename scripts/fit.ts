/**
 * Fits the weights to posts with their saves: `npm run fit -- POSTS [--write]`.
 *
 * POSTS is what `saveworthy validate` reads. The search starts from the weights of the published
 * evidence (`scripts/fit/evidence.json`), keeps every weight above its floor and moves away only where
 * posts gain by it. What it reaches is told on authors that it has not seen: five folds of authors,
 * each scored with weights fitted on the other four, as far from the evidence's as suited those. `--write` keeps the weights fitted on all of them
 * in `src/score/weights.json`, or those of the evidence where unseen authors gain nothing by the fit, and
 * the figures beside them in `src/score/fit.json`.
 */

import { createReadStream, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Weights } from "../src/score/weights.ts";
import { figuresOf, GOALS, reached, scoresOf, type Figures } from "./fit/objective.ts";
import { tidy } from "./fit/parameters.ts";
import { fitCohort, readCohorts, type FitCohort } from "./fit/rows.ts";
import { search } from "./fit/search.ts";
import data from "./fit/evidence.json" with { type: "json" };

const FOLDS = 5;
/** How hard weights are held near the evidence's; which, is told by unseen authors. */
const STRENGTHS = [0.01, 0.003];
/** Share of the goals that unseen authors have to gain: less came and went with the start of the search. */
const WORTH_IT = 0.01;
const PROVENANCE =
  "Written by npm run fit from scripts/fit/evidence.json, which says where its weights come from. fit.json beside this file says what the fit gained on authors it had not seen, and whether its weights were kept or those of the evidence.";

interface Told {
  readonly posts: number;
  readonly authors: number;
  /** With the weights of the evidence, before any fit. */
  readonly before: Figures;
  /** Each author scored with weights fitted on others. */
  readonly outOfFold: Figures;
  /** The weights that ship, on the posts they were fitted to. */
  readonly fitted: Figures;
}

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false } },
});
const [path] = positionals;
if (path === undefined) throw new Error("name the posts: npm run fit -- POSTS [--write]");

const evidence: Weights = data;
const settings = {
  settings: { rules: new Map(), weights: evidence, locale: "en" as const },
};
const wanted = new Set(GOALS.map(({ cohort }) => cohort));
const cohorts = await readCohorts(createReadStream(path), settings, wanted);
const say = (line: string): void => console.log(line);
say(`read ${cohorts.map(({ id, rows }) => `${id} ${rows.length}`).join(", ")}`);

const foldOf = (author: number, row: number): number => (author < 0 ? row : author) % FOLDS;
const split = (fold: number, inside: boolean): FitCohort[] =>
  cohorts.map(({ id, rows }) =>
    fitCohort(
      id,
      rows.filter(({ author }, row) => (foldOf(author, row) === fold) === inside),
    ),
  );

/** Of one fold: the weights fitted on the others with each strength, and what they reach on it. */
const tried = Array.from({ length: FOLDS }, (_, fold) => {
  const [others, held] = [split(fold, false), split(fold, true)];
  const before = reached(held, evidence);
  const fits = STRENGTHS.map((strength) => {
    const weights = tidy(search(others, evidence, strength));
    return { strength, weights, after: reached(held, weights) };
  });
  say(
    `fold ${fold}: ${before.toFixed(3)} of the goals, fitted on the others ${fits
      .map(({ strength, after }) => `${after.toFixed(3)} (${strength})`)
      .join(", ")}`,
  );
  return { before, fits };
});

/** The strength that served the folds best, less the one that it is measured on. */
function strengthWithout(left: number): number {
  const sums = STRENGTHS.map((_, at) =>
    tried.reduce((sum, { fits }, fold) => sum + (fold === left ? 0 : (fits[at]?.after ?? 0)), 0),
  );
  return STRENGTHS[sums.indexOf(Math.max(...sums))] ?? STRENGTHS[0] ?? 0;
}

const folds = tried.map(({ before, fits }, fold) => {
  const strength = strengthWithout(fold);
  const chosen = fits.find((fit) => fit.strength === strength);
  if (chosen === undefined) throw new Error("no fit of that strength");
  return { before, ...chosen };
});
const gain = folds.reduce((sum, { before, after }) => sum + after - before, 0) / FOLDS;
const kept = gain >= WORTH_IT;
const strength = strengthWithout(-1);
say(`gained on unseen authors: ${gain.toFixed(3)}; all, with ${strength}:`);
const fitted = tidy(search(cohorts, evidence, strength, say));

const told = Object.fromEntries(
  cohorts.map(({ id, rows }): [string, Told] => [
    id,
    {
      posts: rows.length,
      authors: new Set(rows.map(({ author }) => author)).size,
      before: rounded(figuresOf(rows, scoresOf(rows, evidence))),
      outOfFold: rounded(
        figuresOf(
          rows,
          rows.map(
            (row, i) => scoresOf([row], folds[foldOf(row.author, i)]?.weights ?? fitted)[0] ?? 0,
          ),
        ),
      ),
      fitted: rounded(figuresOf(rows, scoresOf(rows, fitted))),
    },
  ]),
);
for (const [id, { posts, before, outOfFold, fitted: now }] of Object.entries(told)) {
  say(`${id} (${posts}): before ${text(before)}; out of fold ${text(outOfFold)}; all ${text(now)}`);
}
if (flags.write) {
  const { scoringVersion, ...rest } = kept ? fitted : tidy(evidence);
  const weights = { scoringVersion, provenance: PROVENANCE, ...rest };
  writeFileSync("src/score/weights.json", `${JSON.stringify(weights, null, 2)}\n`);
  const note = `Figures of npm run fit: Spearman's rho with saves per view. ${FOLDS} folds of authors.`;
  writeFileSync(
    "src/score/fit.json",
    `${JSON.stringify({ note, gain, kept, strength, cohorts: told, folds }, null, 2)}\n`,
  );
} else say(JSON.stringify(fitted));

function rounded({ pooled, withinSource, withinAuthor }: Figures): Figures {
  const three = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 1000) / 1000;
  return {
    pooled: three(pooled) ?? 0,
    withinSource: three(withinSource),
    withinAuthor: three(withinAuthor),
  };
}

function text({ pooled, withinSource, withinAuthor }: Figures): string {
  return `${pooled} / source ${withinSource ?? "-"} / author ${withinAuthor ?? "-"}`;
}
