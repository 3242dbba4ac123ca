/**
 * Fits the forecast: `npm run train -- POSTS [--only MODEL] [--dry]`. POSTS is what `validate` reads,
 * each row with its author, source and language. Writes the models to `src/forecast/models` and what
 * they are worth to `docs/model-card.md`; the same posts give the same bytes. `--dry` only prints.
 */
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { midranks, orderOf } from "../src/posts/metrics/ranks.ts";
import { card } from "./train/card.ts";
import { readCorpus, type Corpus } from "./train/corpus.ts";
import { sharesFor } from "./train/coverage.ts";
import { figuresOf, type Figures, type OutOfFold } from "./train/figures.ts";
import { fit, predictionsOf, type Prepared } from "./train/fit.ts";
import { foldsOf, FOLDS } from "./train/folds.ts";
import { prepare } from "./train/prepare.ts";
import { readRecords, writeModel } from "./train/records.ts";
import { nearOf, scaleOf } from "./train/scale.ts";
import { idOf, measureNames, SPECS, type Spec } from "./train/specs.ts";
import { modelBytes } from "./train/write-model.ts";

const CARD = "docs/model-card.md";
/** What is said of posts by models that have not seen their authors: `npm run eval` needs it. Not kept in git. */
const OUT_OF_FOLD = ".cache/forecasts.jsonl";

const started = performance.now();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, dry: { type: "boolean" } },
});
const [path] = positionals;
if (path === undefined) throw new Error("npm run train -- POSTS");
const specs = SPECS.filter((spec) => values.only === undefined || idOf(spec) === values.only);

const corpus = await readCorpus(path, specs);
log(`read ${[...corpus.rows].map(([id, rows]) => `${id} ${rows.length}`).join(", ")}`);
mkdirSync(dirname(OUT_OF_FOLD), { recursive: true });
writeFileSync(OUT_OF_FOLD, "");
for (const spec of specs) train(spec, corpus);
if (values.dry !== true) writeFileSync(CARD, card(readRecords()));

function train(spec: Spec, { rows: all, authors }: Corpus): void {
  const id = idOf(spec);
  const rows = all.get(id) ?? [];
  const folds = foldsOf(rows, authors);
  const prepared = prepare(spec, rows, folds);
  log(`${id}: ${prepared.vocabularies.map(({ hashes }) => hashes.length).join(" + ")} terms`);
  const posts = outOfFold(prepared, folds);
  const spoken = posts.filter(({ mute }) => !mute);
  appendFileSync(OUT_OF_FOLD, linesOf(id, posts));
  const figures = figuresOf(posts);
  log(`${id}: ${summary(figures)}`);
  const names = measureNames(spec);
  const fitted = fit(prepared, folds, -1);
  const scale = scaleOf(nearOf(spoken), sharesFor(posts));
  const bytes = modelBytes(prepared, fitted, scale, posts.length, names);
  if (values.dry !== true) writeModel(prepared, figures, bytes);
}

/** What is said of each post of the cohort by a model that has not seen its author. */
function outOfFold(prepared: Prepared, folds: Uint8Array): OutOfFold[] {
  const { rows, vocabularies } = prepared;
  const own = Uint32Array.from(rows.keys()).filter((r) => rows[r]?.own === true);
  const ranks = midranks(orderOf(Float64Array.from(own, (r) => rows[r]?.rate ?? 0)));
  const percentiles = new Map(
    Array.from(own, (r, i) => [r, ((ranks[i] ?? 0) / own.length) * 100] as const),
  );
  const found: OutOfFold[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fit(prepared, folds, fold);
    const predictions = predictionsOf(fitted, prepared.spec);
    const [idf] = fitted.idfs;
    const [first] = vocabularies;
    for (const r of own) {
      const row = rows[r];
      if (row === undefined || folds[row.author] !== fold) continue;
      let known = 0;
      for (let i = first?.starts[r] ?? 0; i < (first?.starts[r + 1] ?? 0); i++) {
        if ((idf?.[first?.terms[i] ?? 0] ?? 0) > 0) known++;
      }
      const { id, author, source, rate, mute } = row;
      const percentile = percentiles.get(r) ?? 50;
      const prediction = mute ? 0 : (predictions[r] ?? 0);
      found.push({ id, author, source, rate, mute, fold, known, percentile, prediction });
    }
  }
  return found;
}

/** The share of the cohort's predictions that lie below, 0..100. */
function linesOf(cohort: string, posts: readonly OutOfFold[]): string {
  const ranks = midranks(orderOf(posts.map(({ prediction }) => prediction)));
  return posts
    .flatMap(({ id }, i) => {
      const percentile = ((ranks[i] ?? 0) / posts.length) * 100;
      return id === null ? [] : [`${JSON.stringify({ id, cohort, percentile })}\n`];
    })
    .join("");
}

function summary({ rho, withinAuthor, withinSource, auc, inside, width, posts }: Figures): string {
  const share = (value: number): string => value.toFixed(3);
  const [low, high] = rho.interval;
  return (
    `${posts} posts, rho ${share(rho.value)} (${share(low)} to ${share(high)}), within author ` +
    `${share(withinAuthor.value)}, within source ${share(withinSource.value)}, AUC ${share(auc)}, ` +
    `inside ${inside.map(share).join(" ")}, width ${width.toFixed(1)}`
  );
}

function log(text: string): void {
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s  ${text}`);
}
