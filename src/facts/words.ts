import type { Facts, ScoredRole } from "./facts.ts";

/** Words by role; numbers, tags and addresses count as one each. */
export function wordsOf({
  sentences,
}: Pick<Facts, "sentences">): Readonly<Record<ScoredRole, number>> {
  const count = { spoken: 0, overlay: 0, caption: 0 };
  for (const { role, tokens } of sentences) count[role] += tokens.length;
  return count;
}
