import type { Facts, ScoredRole } from "./facts.ts";

/** Words by role; numbers, tags and addresses count as one each. */
export function wordsOf({
  sentences,
}: Pick<Facts, "sentences">): Readonly<Record<ScoredRole, number>> {
  const count = { spoken: 0, overlay: 0, caption: 0 };
  for (const { role, words } of sentences) count[role] += words.length;
  return count;
}
