/** How the score and the forecast rank real saves. */

import type { Resolver } from "../config/resolve.ts";
import { VERSION } from "../version.ts";
import { Cohorts } from "./cohort.ts";
import { measure } from "./measure.ts";
import type { Post, RowProblem } from "./post.ts";
import { RowLog } from "./row-log.ts";
import { scoreRows } from "./score-rows.ts";
import type { Validity } from "./validity.ts";

/** Posts from which on a cohort has figures: with fewer every interval reaches across 0. */
const MIN_POSTS = 30;

export interface ValidateOptions {
  readonly settings: Resolver;
  /** Threads; what the machine has where absent. */
  readonly jobs?: number | undefined;
  /** Called after each row. */
  readonly progress: (rows: number) => void;
}

export async function validate(
  posts: AsyncIterable<Post | RowProblem>,
  { settings, jobs, progress }: ValidateOptions,
): Promise<Validity> {
  const cohorts = new Cohorts();
  const rows = new RowLog(settings.locale);
  for await (const one of scoreRows(posts, settings, jobs)) {
    progress(rows.note("post" in one ? one.post : one.problem));
    if ("post" in one) cohorts.add(one.post, one.scored);
  }
  const all = cohorts.all();
  const large = all.filter(({ target }) => target.length >= MIN_POSTS);
  const small = all.filter(({ target }) => target.length < MIN_POSTS);
  const names = cohorts.sourceNames();
  return {
    schemaVersion: 1,
    tool: { name: "saveworthy", version: VERSION, scoringVersion: settings.scoringVersion },
    rows: rows.counts(),
    cohorts: large.map((cohort) => measure(cohort, names)),
    small: {
      cohorts: small.length,
      posts: small.reduce((sum, { target }) => sum + target.length, 0),
    },
  };
}
