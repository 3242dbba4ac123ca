/** What a worker thread does with posts: the same as the main thread. */

import { resolver, type ResolverSource } from "../config/resolve.ts";
import type { Post, RowProblem } from "./post.ts";
import { scorePost, type ScoredPost } from "./score-post.ts";

export interface PostsSetup {
  readonly source: ResolverSource;
}

export type Rows = readonly (Post | RowProblem)[];

/** In the order of the rows; null for a row that holds no post. */
export async function postsTask({
  source: { config, flags, cwd },
}: PostsSetup): Promise<(rows: Rows) => (ScoredPost | null)[]> {
  const { base } = await resolver(config, flags, cwd);
  return (rows) => rows.map((row) => ("code" in row ? null : scorePost(row, base)));
}
