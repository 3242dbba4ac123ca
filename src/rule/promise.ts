/** What a promise that is not kept costs, the same in every reason. */

import type { AnnouncedKind, Announcement } from "../facts/facts.ts";

/** Design: a reason that was only announced is worth no more than this. */
const BROKEN_CAP = 0.3;

/** The largest number promised of one kind; null where none was. */
export function promisedCount(
  announcements: readonly Announcement[],
  kind: AnnouncedKind,
): number | null {
  const counts = announcements.flatMap((made) => (made.kind === kind ? (made.count ?? []) : []));
  return counts.length === 0 ? null : Math.max(...counts);
}

/** Broken where less than half of what was promised is there; a near miss is no broken promise. */
export function isBroken(promised: number | null, delivered: number): boolean {
  return promised !== null && delivered * 2 < promised;
}

/** @returns the score, at most 0.3 where the promise is broken */
export function capBroken(score: number, promised: number | null, delivered: number): number {
  return isBroken(promised, delivered) ? Math.min(score, BROKEN_CAP) : score;
}
