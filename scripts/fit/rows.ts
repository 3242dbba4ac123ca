/** Posts as the fit sees them: rule scores and the save rate, no text. */

import { RULES } from "../../rules/index.ts";
import type { FileSettings } from "../../src/config/resolve.ts";
import { Cohorts, type Cohort } from "../../src/posts/cohort.ts";
import { readPosts } from "../../src/posts/read-posts.ts";
import { midranks, orderOf } from "../../src/posts/metrics/ranks.ts";
import { pick, strataOf } from "../../src/posts/metrics/strata.ts";
import { scorePost } from "../../src/posts/score-post.ts";
import type { RuleScores } from "../../src/score/combine.ts";
import { inputsOf } from "../eval/inputs.ts";
import { columnsOf, type Columns } from "./columns.ts";

export interface FitRow {
  readonly scores: RuleScores;
  readonly target: number;
  /** Index, -1 for none. */
  readonly author: number;
  readonly source: number;
}

export interface FitCohort {
  readonly id: string;
  readonly rows: readonly FitRow[];
  /** Of the same rows. */
  readonly columns: Columns;
  /** Their groups, each with the ranks of its targets. */
  readonly ranked: Readonly<Record<Measure, readonly Ranked[]>>;
}

export type Measure = "pooled" | "withinSource" | "withinAuthor";

export interface Ranked {
  readonly rows: Uint32Array;
  readonly ranks: Float64Array;
}

/** `evaluation.md`: authors with fewer posts rank nothing. */
export const LEAST_POSTS: Readonly<Record<Exclude<Measure, "pooled">, number>> = {
  withinSource: 100,
  withinAuthor: 8,
};

export function fitCohort(id: string, rows: readonly FitRow[]): FitCohort {
  const target = rows.map((row) => row.target);
  const ranked = (groups: readonly number[], least: number): Ranked[] =>
    strataOf(groups, least).map(({ rows: own }) => ({
      rows: own,
      ranks: midranks(orderOf(pick(target, own))),
    }));
  return {
    id,
    rows,
    columns: columnsOf(rows),
    ranked: {
      pooled: ranked(
        rows.map(() => 0),
        1,
      ),
      withinSource: ranked(
        rows.map(({ source }) => source),
        LEAST_POSTS.withinSource,
      ),
      withinAuthor: ranked(
        rows.map(({ author }) => author),
        LEAST_POSTS.withinAuthor,
      ),
    },
  };
}

/** Rows of a cohort that the search looks at: whole authors, so that a large one does not take all the time. */
const MOST_ROWS = 12_300;

export async function readCohorts(
  bytes: AsyncIterable<Uint8Array | string>,
  settings: FileSettings,
  wanted: ReadonlySet<string>,
): Promise<FitCohort[]> {
  const cohorts = new Cohorts();
  for await (const post of readPosts(bytes, { columns: new Map(), texts: true })) {
    if ("code" in post) continue;
    for (const input of inputsOf(post)) cohorts.add(input, scorePost(input, settings));
  }
  return cohorts
    .all()
    .filter(({ id }) => wanted.has(id))
    .map((cohort) => fitCohort(cohort.id, rowsOf(cohort)));
}

function rowsOf(cohort: Cohort): FitRow[] {
  const size = cohort.target.length;
  const every = Math.ceil(size / MOST_ROWS);
  return cohort.target.flatMap((target, i) => {
    const author = cohort.authors[i] ?? -1;
    if (author % every !== 0) return [];
    const scores = new Map<string, number>();
    for (const [at, { id }] of RULES.entries()) {
      const score = cohort.rules[at]?.[i] ?? Number.NaN;
      if (!Number.isNaN(score)) scores.set(id, score);
    }
    return [{ scores, target, author, source: cohort.sources[i] ?? -1 }];
  });
}
