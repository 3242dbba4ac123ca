/** A post to the figures that it is ranked by. Plain data, so that another thread can hand it over. */

import { RULES } from "../../rules/index.ts";
import { postDraft } from "../batch/post-draft.ts";
import { scoreDraft } from "../batch/score-draft.ts";
import type { FileSettings } from "../config/resolve.ts";
import type { Draft } from "../draft/draft.ts";
import { GENERIC_TAGS } from "../facts/generic-tags.ts";
import { MODULES } from "../rule/rule.ts";
import { BASELINES, baselinesOf } from "./baselines.ts";
import type { Post } from "./post.ts";

export type Kind = "caption" | "script";

/** Characters of speech from which on a post is compared with scripts. `evaluation.md`, cohorts. */
const SCRIPT = 80;

export interface ScoredPost {
  readonly language: string;
  readonly kind: Kind;
  /** 0..100. */
  readonly score: number;
  /** Percentile, 0..100; null where there is no forecast. */
  readonly forecast: number | null;
  /** In the order of `MODULES`, 0..1; null where it does not apply. */
  readonly modules: readonly (number | null)[];
  /** In the order of `RULES`. */
  readonly rules: readonly (number | null)[];
  /** In the order of `BASELINES`. */
  readonly baselines: readonly number[];
  /** Lower case, without those that name a feed. */
  readonly hashtags: readonly string[];
}

export function draftOf(post: Post, given: Omit<FileSettings, "settings">): Draft {
  return postDraft({
    name: post.id ?? `line ${post.line}`,
    spoken: post.spoken,
    overlay: post.overlay,
    caption: post.caption,
    declaredDurationMs: post.durationMs ?? undefined,
    platform: given.platform ?? post.platform ?? given.defaultPlatform,
    language: given.language ?? knownLanguage(post),
    defaultLanguage: given.defaultLanguage,
  });
}

/** A post whose language somebody could not tell is looked at again, and compared with its like. */
function knownLanguage({ language }: Post): string | undefined {
  return language === null || UNKNOWN_LANGUAGES.has(language) ? undefined : language;
}

const UNKNOWN_LANGUAGES: ReadonlySet<string> = new Set(["und", "zxx", "mul"]);

export function scorePost(post: Post, { settings, ...given }: FileSettings): ScoredPost {
  const draft = draftOf(post, given);
  const result = scoreDraft(draft, settings);
  const modules = new Map(result.modules.map(({ id, score }) => [id, score]));
  const rules = new Map(result.rules.map(({ id, score }) => [id, score]));
  const baselines = baselinesOf(post, result.language);
  return {
    language: given.language ?? post.language ?? result.language,
    kind: post.spoken.length > SCRIPT ? "script" : "caption",
    score: result.score,
    forecast: result.forecast?.percentile ?? null,
    modules: MODULES.map((id) => modules.get(id) ?? null),
    rules: RULES.map(({ id }) => rules.get(id) ?? null),
    baselines: BASELINES.map((id) => baselines[id]),
    hashtags: hashtagsOf(draft),
  };
}

/** Hashtags of one post that are looked at. */
const MAX_TAGS = 40;

function hashtagsOf({ hashtags }: Draft): string[] {
  const bare = hashtags.slice(0, MAX_TAGS).map((tag) => tag.replace(/^#/, "").toLowerCase());
  return [...new Set(bare)].filter((tag) => tag !== "" && !GENERIC_TAGS.has(tag));
}
