/** From a creator's posts to a profile of their own weights. */

import { scoreDraft } from "../../batch/score-draft.ts";
import type { FileSettings } from "../../config/resolve.ts";
import type { Draft } from "../../draft/draft.ts";
import type { ModuleId } from "../../rule/rule.ts";
import { moduleWeights, type ModuleWeights } from "../../score/module-weights.ts";
import { PROFILE_VERSION, type Profile, type ProfileRho } from "../../score/profile.ts";
import { bootstrap, type Interval } from "../metrics/bootstrap.ts";
import { correlation, midranks, orderOf } from "../metrics/ranks.ts";
import { PostsError, saveRate, type Post } from "../post.ts";
import { draftOf } from "../score-post.ts";
import { fit, type Observation } from "./fit.ts";

/** Below, a fit is noise: nothing is written. */
const MIN_POSTS = 15;
/** Below, the fit shows a direction at most. Both from the issue of the forecast. */
const ENOUGH_POSTS = 45;

export interface Calibration {
  readonly profile: Profile;
  /** What the shipped weights come to, for comparison. */
  readonly shipped: ModuleWeights;
  readonly directional: boolean;
  /** Whether own weights rank the posts worse: the profile then holds the shipped ones. */
  readonly unchanged: boolean;
}

/**
 * @param scripts drafts of the posts whose scripts are at hand
 * @throws PostsError `too-few` below 15 posts
 */
export function calibrate(
  posts: readonly Post[],
  scripts: ReadonlyMap<Post, Draft>,
  { settings, ...given }: FileSettings,
): Calibration {
  if (posts.length < MIN_POSTS) {
    throw new PostsError("too-few", { posts: posts.length, least: MIN_POSTS });
  }
  const { weights } = settings;
  const unforecast = { ...settings, forecast: false };
  const observed = posts.map((post): Observation => {
    const { rules } = scoreDraft(scripts.get(post) ?? draftOf(post, given), unforecast);
    const scored = rules.flatMap(({ id, score, status }) =>
      status === "scored" && score !== null ? [[id, score] as const] : [],
    );
    return { rules: new Map(scored), target: saveRate(post) };
  });
  const fitted = fit(observed, weights);
  const [before, after] = rhosOf(observed, [fitted.before, fitted.after]);
  return {
    profile: {
      profileVersion: PROFILE_VERSION,
      scoringVersion: weights.scoringVersion,
      posts: posts.length,
      before: before ?? NONE,
      after: after ?? NONE,
      modules: rounded(fitted.own),
    },
    shipped: rounded(moduleWeights(weights)),
    directional: posts.length < ENOUGH_POSTS,
    unchanged: fitted.unchanged,
  };
}

const NONE: ProfileRho = { rho: null, low: null, high: null };

/** Rho of each ranking with the saves; the intervals from the same draws of posts. */
function rhosOf(
  posts: readonly Observation[],
  rankings: readonly ArrayLike<number>[],
): ProfileRho[] {
  const target = orderOf(posts.map((post) => post.target));
  const orders = rankings.map(orderOf);
  const rhos = (weights?: ArrayLike<number>): number[] => {
    const ranks = midranks(target, weights);
    return orders.map((order) => correlation(midranks(order, weights), ranks, weights));
  };
  const intervals = bootstrap(posts.length, rhos);
  return rhos().map((rho, i) => {
    const [low, high]: Interval = intervals[i] ?? [Number.NaN, Number.NaN];
    return { rho: figure(rho), low: figure(low), high: figure(high) };
  });
}

function figure(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null;
}

function rounded(weights: ModuleWeights): ModuleWeights {
  const to = (id: ModuleId): number => Math.round(weights[id] * 1e4) / 1e4;
  return {
    tutorial: to("tutorial"),
    checklist: to("checklist"),
    resources: to("resources"),
    insight: to("insight"),
    visuals: to("visuals"),
    overlays: to("overlays"),
    opening: to("opening"),
    recap: to("recap"),
    length: to("length"),
    metadata: to("metadata"),
  };
}
