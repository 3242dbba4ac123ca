/** What of a post belongs to which cohort of the evaluation. */

import type { Post } from "../../src/posts/post.ts";

/** Characters of speech from which on a post is a script. `evaluation.md`, cohorts. */
const SCRIPT = 80;

/** What of a post is scored: all of it as a script, the post's text alone as a caption. */
export function* inputsOf(post: Post): Generator<Post> {
  if (post.spoken.length > SCRIPT) yield post;
  // English captions are those of posts without speech, Vietnamese ones those of all.
  if (post.language === "en" && post.spoken !== "") return;
  yield { ...post, spoken: "", overlay: "", durationMs: null };
}
