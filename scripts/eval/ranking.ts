/** How the score ranks the real posts, by the cohorts of the evaluation. */

import { createReadStream, existsSync } from "node:fs";
import { resolver } from "../../src/config/resolve.ts";
import { Cohorts } from "../../src/posts/cohort.ts";
import { measure } from "../../src/posts/measure.ts";
import { readPosts } from "../../src/posts/read-posts.ts";
import { scorePost, type ScoredPost } from "../../src/posts/score-post.ts";
import type { CohortValidity } from "../../src/posts/validity.ts";
import * as z from "zod";
import { records } from "./files.ts";

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
  const { base: shipped } = await resolver(undefined, {}, process.cwd());
  const base = { ...shipped, settings: { ...shipped.settings, forecast: false } };
  const cohorts = new Cohorts();
  let [rows, unused] = [0, 0];
  const options = { columns: new Map(), texts: true };
  for await (const post of readPosts(createReadStream(posts), options)) {
    rows++;
    if ("code" in post) {
      unused++;
      continue;
    }
    const add = (scored: ScoredPost): void => {
      const key = `${scored.language}-${scored.kind} ${post.id ?? ""}`;
      cohorts.add(post, { ...scored, forecast: known.get(key) ?? null });
    };
    if (post.spoken !== "") {
      const whole = scorePost(post, base);
      if (whole.kind === "script") add(whole);
      // English captions are those of posts without speech.
      if (whole.language === "en") continue;
    }
    add(scorePost({ ...post, spoken: "", overlay: "", durationMs: null }, base));
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
