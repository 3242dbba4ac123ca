/** Which posts of an export a creator's weights are fitted to. */

import type { Post, RowProblem } from "../post.ts";
import type { RowLog } from "../row-log.ts";
import { datesOf } from "./dates.ts";

/** Saves go on coming in for two days; before, a post looks worse than it is. Issue of the forecast. */
const YOUNG_MS = 48 * 3_600_000;

export interface OwnPosts {
  readonly posts: readonly Post[];
  /** Posts without a date that can be read: how old they are nobody knows, and they are kept. */
  readonly undated: number;
}

/**
 * Leaves out what is there twice, the row with more views staying, and what was younger than 48 hours.
 * @param exported milliseconds since 1970; the newest post where nobody says when
 */
export async function ownPosts(
  rows: AsyncIterable<Post | RowProblem>,
  log: RowLog,
  exported: number | undefined,
): Promise<OwnPosts> {
  const kept = new Map<string, Post>();
  for await (const row of rows) {
    log.note(row);
    if ("code" in row) continue;
    const key = row.id ?? row.link ?? `line ${row.line}`;
    const twin = kept.get(key);
    if (twin === undefined) kept.set(key, row);
    else {
      const [better, other] = row.views > twin.views ? [row, twin] : [twin, row];
      kept.set(key, better);
      log.leaveOut({ line: other.line, code: "duplicate", args: { first: better.line } });
    }
  }
  const posts = [...kept.values()].sort((a, b) => a.line - b.line);
  const dates = datesOf(posts);
  const known = dates.filter((date) => date !== null);
  const now = exported ?? known.reduce((latest, date) => Math.max(latest, date), -Infinity);
  const old = posts.filter((post, i) => {
    const date = dates[i] ?? null;
    if (date === null || date <= now - YOUNG_MS) return true;
    log.leaveOut({ line: post.line, code: "young", args: {} });
    return false;
  });
  return { posts: old, undated: posts.length - known.length };
}
