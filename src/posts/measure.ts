/** The figures of one cohort. */

import { RULES } from "../../rules/index.ts";
import { MODULES } from "../rule/rule.ts";
import { BASELINES } from "./baselines.ts";
import type { Cohort, Column, Values } from "./cohort.ts";
import { intervalsOf } from "./intervals.ts";
import { aucTopQuarter, partial, quantile, weightedMean } from "./metrics/numbers.ts";
import { midranks, orderOf, spearman } from "./metrics/ranks.ts";
import { rhoWithin, strataOf, type Stratum } from "./metrics/strata.ts";
import type { CohortValidity, Estimate, Part, Predictor } from "./validity.ts";

/** Posts of one author, source or topic from which on a rho inside it is looked at. `evaluation.md`. */
const MIN_OF_AUTHOR = 8;
const MIN_OF_SOURCE = 30;
const MIN_OF_TOPIC = 30;
/** The most common hashtags are looked at. */
const TOPICS = 20;
/** Module and rule scores from which on a post has the thing. */
const HALF = 0.5;
/** What a post without a forecast counts as. */
const MIDDLE = 50;

export function measure(cohort: Cohort, sourceNames: readonly string[]): CohortValidity {
  const { target } = cohort;
  const columns = predictorsOf(cohort);
  const sources = strataOf(cohort.sources, MIN_OF_SOURCE);
  const authors = strataOf(cohort.authors, MIN_OF_AUTHOR);
  const topics = topicsOf(cohort);
  const intervals = intervalsOf(cohort, columns, sources, authors);
  const predictors = columns.map(({ id, values }, i): Predictor => {
    const order = orderOf(values);
    const { pooled, withinSource, withinAuthor } = intervals.predictors[i] ?? {};
    const bySource = sources.map((stratum) => rhoOf(stratum, values, target));
    const byAuthor = authors.map((stratum) => rhoOf(stratum, values, target));
    const byTopic = topics.map((stratum) => rhoOf(stratum, values, target));
    const inSource = meanOf(bySource);
    const inAuthor = meanOf(byAuthor);
    return {
      id,
      pooled: estimate(spearman(values, target), pooled),
      withinSource: inSource && {
        ...estimate(inSource.rho, withinSource),
        sources: inSource.groups,
        posts: inSource.posts,
      },
      withinAuthor: inAuthor && {
        ...estimate(inAuthor.rho, withinAuthor),
        authors: inAuthor.groups,
        posts: inAuthor.posts,
      },
      withinTopic: topicMean(byTopic),
      auc: figure(aucTopQuarter(midranks(order), target)),
      sources: bySource.map(({ group, weight, value }) => ({
        source: sourceNames[group] ?? "",
        posts: weight,
        rho: figure(value),
      })),
    };
  });
  const forecast = columns.find(({ id }) => id === "forecast");
  const rate = target.map((value) => Math.exp(value) * 1000);
  const named = new Set(cohort.authors.filter((author) => author >= 0));
  return {
    id: cohort.id,
    language: cohort.language,
    kind: cohort.kind,
    posts: target.length,
    authors: named.size,
    resampled: intervals.resampled,
    medianSaves: figure(quantile(rate, 0.5)) ?? 0,
    withoutForecast: cohort.forecast.filter((value) => Number.isNaN(value)).length,
    predictors,
    scoreGivenForecast: forecast
      ? estimate(partialOf(cohort.score, forecast.values, target), intervals.partial)
      : null,
    modules: MODULES.map((id, i) => part(id, id, cohort.modules[i] ?? [], target, rate)),
    rules: RULES.map(({ id, module }, i) => part(id, module, cohort.rules[i] ?? [], target, rate)),
  };
}

/** The forecast is among them where any post of the cohort has one. */
function predictorsOf({ score, forecast, baselines }: Cohort): Values[] {
  const known = forecast.some((value) => !Number.isNaN(value));
  const percentiles = forecast.map((value) => (Number.isNaN(value) ? MIDDLE : value));
  return [
    { id: "score", values: score },
    ...(known ? [{ id: "forecast" as const, values: percentiles }] : []),
    ...BASELINES.map((id, i) => ({ id, values: baselines[i] ?? [] })),
  ];
}

function partialOf(score: Column, forecast: Column, target: Column): number {
  return partial(spearman(score, target), spearman(score, forecast), spearman(forecast, target));
}

/** The posts of each of the most common hashtags; a post may be of several. */
function topicsOf({ tags }: Cohort): Stratum[] {
  const rows = new Map<number, number[]>();
  for (const [row, own] of tags.entries()) {
    for (const tag of own) {
      const before = rows.get(tag);
      if (before === undefined) rows.set(tag, [row]);
      else before.push(row);
    }
  }
  return [...rows]
    .filter(([, own]) => own.length >= MIN_OF_TOPIC)
    .sort(([a, x], [b, y]) => y.length - x.length || a - b)
    .slice(0, TOPICS)
    .map(([group, own]) => ({ group, rows: Uint32Array.from(own) }));
}

interface Within {
  readonly group: number;
  readonly weight: number;
  readonly value: number;
}

function rhoOf(stratum: Stratum, values: Column, target: Column): Within {
  return {
    group: stratum.group,
    weight: stratum.rows.length,
    value: rhoWithin(stratum, values, target),
  };
}

function meanOf(all: readonly Within[]): { rho: number; groups: number; posts: number } | null {
  const known = all.filter(({ value }) => !Number.isNaN(value));
  if (known.length === 0) return null;
  const posts = known.reduce((sum, { weight }) => sum + weight, 0);
  return { rho: weightedMean(known), groups: known.length, posts };
}

function topicMean(all: readonly Within[]): Predictor["withinTopic"] {
  const mean = meanOf(all);
  if (mean === null) return null;
  const above = all.filter(({ value }) => value > 0).length;
  return { rho: figure(mean.rho) ?? 0, topics: mean.groups, above };
}

function part(
  id: string,
  module: Part["module"],
  values: Column,
  target: Column,
  rate: Column,
): Part {
  const rows = Uint32Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]));
  const own = Float64Array.from(rows, (row) => values[row] ?? 0);
  const has = (row: number): boolean => (values[row] ?? 0) >= HALF;
  const rates = (wanted: boolean): number[] =>
    [...rows].filter((row) => has(row) === wanted).map((row) => rate[row] ?? 0);
  const [having, lacking] = [rates(true), rates(false)];
  return {
    id,
    module,
    posts: rows.length,
    rho: figure(
      spearman(
        own,
        Float64Array.from(rows, (row) => target[row] ?? 0),
      ),
    ),
    share: figure(having.length / rows.length),
    with: figure(quantile(having, 0.5)),
    without: figure(quantile(lacking, 0.5)),
  };
}

function estimate(
  rho: number,
  [low, high]: readonly [number, number] = [Number.NaN, Number.NaN],
): Estimate {
  return { rho: figure(rho), low: figure(low), high: figure(high) };
}

/** Four decimals; null for what could not be computed. */
function figure(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null;
}
