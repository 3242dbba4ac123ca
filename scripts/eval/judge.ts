/** A draft to its reasons, as the score finds them. */

import { RULES } from "../../rules/index.ts";
import { postDraft } from "../../src/batch/post-draft.ts";
import type { Draft } from "../../src/draft/draft.ts";
import { createFacts } from "../../src/facts/index.ts";
import { packFor } from "../../src/language/index.ts";
import type { Reason } from "../../src/rule/rule.ts";
import { combine, scoredRules, type RuleScores } from "../../src/score/combine.ts";
import { points, reasonOf } from "../../src/score/score.ts";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";

/** A reason is found where its curve reaches what `reason` in the result asks for. Design section 4. */
export const FOUND = 0.35;

export interface Judged {
  readonly scores: RuleScores;
  readonly curves: ReadonlyMap<Reason, number>;
  readonly reason: Reason | "none";
  /** 0..100. */
  readonly points: number;
}

/** English speech without anything else, as the labelled talk is. */
export function spoken(text: string, name: string): Draft {
  return postDraft({ name, spoken: text, overlay: "", caption: "", language: "en" });
}

const COUNTED = scoredRules(DEFAULT_WEIGHTS);

export function judge(draft: Draft): Judged {
  const facts = createFacts(draft, packFor(draft.language));
  const scores = new Map<string, number>();
  for (const rule of RULES) {
    if (!COUNTED.has(rule.id) || rule.applies(facts) !== "applicable") continue;
    scores.set(rule.id, rule.check(facts, {}).score);
  }
  const combined = combine(scores, DEFAULT_WEIGHTS);
  return {
    scores,
    curves: combined.curves,
    reason: reasonOf(combined),
    points: points(combined.total),
  };
}
