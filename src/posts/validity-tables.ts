/** The figures of a cohort as lines and tables of text: the same in the terminal and in Markdown. */

import { message, type Locale, type MessageArgs } from "../messages/index.ts";
import type { CohortValidity, Estimate, Part, Predictor } from "./validity.ts";

/** The first row is the header, the first column a name, the others are figures. */
export type Table = readonly (readonly string[])[];

export interface CohortText {
  readonly title: string;
  readonly facts: readonly string[];
  readonly predictors: Table;
  readonly notes: readonly string[];
  readonly parts: Table;
}

const NONE = "-";

export function cohortText(cohort: CohortValidity, locale: Locale): CohortText {
  const say = (code: string, args: MessageArgs = {}): string =>
    message(`validity.${code}`, args, locale);
  const { posts, authors, medianSaves, resampled } = cohort;
  return {
    title: cohort.id,
    facts: [
      say(authors > 0 ? "cohort" : "cohort-anonymous", {
        posts: count(posts),
        authors: count(authors),
      }),
      say("median", { saves: medianSaves.toFixed(1) }),
      ...(resampled === "posts" ? [say("by-posts")] : []),
    ],
    predictors: predictorTable(cohort, say),
    notes: notesOf(cohort, say),
    parts: partTable(cohort, say),
  };
}

type Say = (code: string, args?: MessageArgs) => string;

function predictorTable({ predictors }: CohortValidity, say: Say): Table {
  const header = ["predictor", "rho", "interval", "in-source", "in-author", "in-topic", "auc"];
  return [
    header.map((code) => say(code)),
    ...predictors.map(({ id, pooled, withinSource, withinAuthor, withinTopic, auc }) => [
      say(id),
      rho(pooled.rho),
      interval(pooled, say),
      rho(withinSource?.rho),
      rho(withinAuthor?.rho),
      rho(withinTopic?.rho),
      auc?.toFixed(2) ?? NONE,
    ]),
  ];
}

function notesOf(cohort: CohortValidity, say: Say): string[] {
  const { predictors, scoreGivenForecast, withoutForecast } = cohort;
  const score = predictors.find(({ id }) => id === "score");
  const notes: string[] = [];
  if (score !== undefined) {
    if (score.withinSource ?? score.withinAuthor ?? score.withinTopic) {
      notes.push(`${say("score")}: ${within(score, say)}`);
    }
    const list = score.sources.map(
      ({ source, posts, rho: own }) => `${source} ${rho(own)} (${count(posts)})`,
    );
    if (list.length > 1)
      notes.push(`${say("score")}, ${say("sources", { list: list.join(", ") })}`);
  }
  if (scoreGivenForecast !== null) {
    const { low, high } = scoreGivenForecast;
    notes.push(
      say("partial", { rho: rho(scoreGivenForecast.rho), low: rho(low), high: rho(high) }),
    );
    if (withoutForecast > 0) notes.push(say("no-forecast", { n: count(withoutForecast) }));
  }
  return notes;
}

function within({ withinSource, withinAuthor, withinTopic }: Predictor, say: Say): string {
  return say("within", {
    sources: withinSource?.sources ?? 0,
    sourcePosts: count(withinSource?.posts ?? 0),
    authors: count(withinAuthor?.authors ?? 0),
    authorPosts: count(withinAuthor?.posts ?? 0),
    topics: withinTopic?.topics ?? 0,
    above: withinTopic?.above ?? 0,
  });
}

function partTable({ modules, rules }: CohortValidity, say: Say): Table {
  const header = ["part", "posts", "rho", "share", "with", "without"];
  const row = (part: Part, name: string): string[] => [
    name,
    count(part.posts),
    rho(part.rho),
    part.share === null ? NONE : `${(100 * part.share).toFixed(1)} %`,
    part.with?.toFixed(1) ?? NONE,
    part.without?.toFixed(1) ?? NONE,
  ];
  return [
    header.map((code) => say(code)),
    ...modules.flatMap((module) => [
      row(module, module.id),
      ...rules.filter((rule) => rule.module === module.id).map((rule) => row(rule, `· ${rule.id}`)),
    ]),
  ];
}

export function rho(value: number | null | undefined): string {
  if (value === null || value === undefined) return NONE;
  // A figure that rounds to nothing has no sign.
  return value.toFixed(2).replace(/^-(0\.00)$/, "$1");
}

function interval({ low, high }: Estimate, say: Say): string {
  if (low === null || high === null) return NONE;
  return say("from-to", { low: rho(low), high: rho(high) });
}

/** `12,226`: the same in every locale of the machine. */
export function count(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
