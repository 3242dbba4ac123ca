/** What `calibrate` is worth: on creators whose weights are known, and on real ones. */

import { createReadStream } from "node:fs";
import { scoreDraft } from "../../src/batch/score-draft.ts";
import { fit, type Observation } from "../../src/posts/calibrate/fit.ts";
import { quantile } from "../../src/posts/metrics/numbers.ts";
import { seeded } from "../../src/posts/metrics/random.ts";
import { spearman } from "../../src/posts/metrics/ranks.ts";
import { saveRate } from "../../src/posts/post.ts";
import { readPosts } from "../../src/posts/read-posts.ts";
import { draftOf } from "../../src/posts/score-post.ts";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";
import { meanOf, recover, type Creators } from "../calibration/simulate.ts";

const CREATORS = 300;
const CASES: readonly Creators[] = [
  { posts: 200, spread: 0.7, rho: 0.5 },
  { posts: 200, spread: 0.7, rho: 0.25 },
  { posts: 45, spread: 0.7, rho: 0.5 },
  { posts: 200, spread: 0, rho: 0.25 },
  { posts: 45, spread: 0, rho: 0.25 },
  { posts: 15, spread: 0, rho: 0.25 },
];
/** Posts of a real creator; as many as `calibrate` wants. */
const MIN_POSTS = 45;
/** Characters of speech: posts that say little have nothing to weigh. */
const SPEECH = 80;

export interface Simulated extends Creators {
  readonly order: number;
  readonly orderShipped: number;
  readonly gained: number;
}

export interface CalibrationFigures {
  readonly creators: number;
  readonly simulated: readonly Simulated[];
  readonly real: {
    readonly creators: number;
    readonly posts: number;
    /** Mean rho of the shipped weights, and of own ones on posts they were not fitted to. */
    readonly before: number;
    readonly after: number;
    /** Creators whose profile holds own weights. */
    readonly changed: number;
    /** What the tenth that gained least and most gained. */
    readonly low: number;
    readonly high: number;
  };
}

export async function calibrationFigures(posts: string): Promise<CalibrationFigures> {
  return { creators: CREATORS, simulated: CASES.map(simulated), real: await real(posts) };
}

function simulated(given: Creators): Simulated {
  const random = seeded(7);
  const all = Array.from({ length: CREATORS }, () => recover(given, random));
  return {
    ...given,
    order: meanOf(all, ({ order }) => order),
    orderShipped: meanOf(all, ({ orderShipped }) => orderShipped),
    gained: meanOf(all, ({ gained }) => gained),
  };
}

async function real(path: string): Promise<CalibrationFigures["real"]> {
  const byAuthor = new Map<string, Observation[]>();
  const settings = { rules: new Map(), weights: DEFAULT_WEIGHTS, locale: "en" as const };
  for await (const post of readPosts(createReadStream(path), { columns: new Map(), texts: true })) {
    if ("code" in post || post.author === null || post.spoken.length <= SPEECH) continue;
    const { rules } = scoreDraft(draftOf(post, {}), settings);
    const scored = rules.flatMap(({ id, score, status }) =>
      status === "scored" && score !== null ? [[id, score] as const] : [],
    );
    const own = byAuthor.get(post.author) ?? [];
    own.push({ rules: new Map(scored), target: saveRate(post) });
    byAuthor.set(post.author, own);
  }
  const creators = [...byAuthor.values()].filter(({ length }) => length >= MIN_POSTS);
  const found = creators.map((own) => {
    const { before, after, unchanged } = fit(own, DEFAULT_WEIGHTS);
    const target = own.map((post) => post.target);
    const rho = (scores: ArrayLike<number>): number => spearman(scores, target) || 0;
    return { before: rho(before), after: rho(after), unchanged };
  });
  const mean = (of: (one: (typeof found)[number]) => number): number =>
    found.reduce((sum, one) => sum + of(one), 0) / Math.max(1, found.length);
  const gains = found.map(({ before, after }) => after - before);
  return {
    creators: creators.length,
    posts: creators.reduce((sum, { length }) => sum + length, 0),
    before: mean(({ before }) => before),
    after: mean(({ after }) => after),
    changed: found.filter(({ unchanged }) => !unchanged).length,
    low: quantile(gains, 0.1),
    high: quantile(gains, 0.9),
  };
}
