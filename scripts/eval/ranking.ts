/** How the score ranks the real posts, by the cohorts of the evaluation. */

import { createReadStream, existsSync } from "node:fs";
import { resolver } from "../../src/config/resolve.ts";
import { Cohorts } from "../../src/posts/cohort.ts";
import { measure } from "../../src/posts/measure.ts";
import { readPosts } from "../../src/posts/read-posts.ts";
import { scoreRows } from "../../src/posts/score-rows.ts";
import type { Post, RowProblem } from "../../src/posts/post.ts";
import type { CohortValidity } from "../../src/posts/validity.ts";
import * as z from "zod";
import { records } from "./files.ts";
import { inputsOf } from "./inputs.ts";

/** Those with targets; `vi-caption` holds the captions of all Vietnamese posts, also of those with speech. */
const COHORTS = ["en-caption", "en-script", "vi-caption", "vi-script"];

const OutOfFold = z.object({ id: z.string(), cohort: z.string(), percentile: z.number() });

export interface Ranking {
  readonly rows: number;
  readonly unused: number;
  readonly cohorts: readonly CohortValidity[];
  /** Whether forecasts of models that had not seen the author were at hand. */
  readonly forecast: boolean;
}

/**
 * @param forecasts JSONL of `{id, cohort, percentile}`, out of fold: the shipped models have seen
 * these posts
 */
export async function ranking(posts: string, forecasts: string): Promise<Ranking> {
  const known = new Map<string, number>();
  if (existsSync(forecasts)) {
    for (const record of records(forecasts)) {
      const { id, cohort, percentile } = OutOfFold.parse(record);
      known.set(`${cohort} ${id}`, percentile);
    }
  }
  const resolved = await resolver(undefined, { forecast: false }, process.cwd());
  const cohorts = new Cohorts();
  let [rows, unused] = [0, 0];
  async function* measured(): AsyncGenerator<Post | RowProblem> {
    const options = { columns: new Map(), texts: true };
    for await (const row of readPosts(createReadStream(posts), options)) {
      rows++;
      if ("code" in row) unused++;
      else yield* inputsOf(row);
    }
  }
  for await (const one of scoreRows(measured(), resolved, undefined)) {
    if (!("post" in one)) continue;
    const { post, scored } = one;
    const key = `${scored.language}-${scored.kind} ${post.id ?? ""}`;
    cohorts.add(post, { ...scored, forecast: known.get(key) ?? null });
  }
  const names = cohorts.sourceNames();
  const found = cohorts.all().filter(({ id }) => COHORTS.includes(id));
  return {
    rows,
    unused,
    cohorts: found
      .map((cohort) => measure(cohort, names))
      .sort((a, b) => COHORTS.indexOf(a.id) - COHORTS.indexOf(b.id)),
    forecast: known.size > 0,
  };
}
