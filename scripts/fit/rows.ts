/** Posts as the fit sees them: rule scores and the save rate, no text. */

import { RULES } from "../../rules/index.ts";
import type { FileSettings } from "../../src/config/resolve.ts";
import { Cohorts, type Cohort } from "../../src/posts/cohort.ts";
import { readPosts } from "../../src/posts/read-posts.ts";
import { scorePost } from "../../src/posts/score-post.ts";
import type { RuleScores } from "../../src/score/combine.ts";

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
}

/** Rows of a cohort that the search looks at: whole authors, so that a large one does not take all the time. */
const MOST_ROWS = 13_000;

export async function readCohorts(
  bytes: AsyncIterable<Uint8Array | string>,
  settings: FileSettings,
  wanted: ReadonlySet<string>,
): Promise<FitCohort[]> {
  const cohorts = new Cohorts();
  for await (const post of readPosts(bytes, { columns: new Map(), texts: true })) {
    if (!("code" in post)) cohorts.add(post, scorePost(post, settings));
  }
  return cohorts
    .all()
    .filter(({ id }) => wanted.has(id))
    .map((cohort) => ({ id: cohort.id, rows: rowsOf(cohort) }));
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
