/** A published post: what was in it, and how often it was seen and saved. */

import type { Platform } from "../draft/draft.ts";

export interface Post {
  /** 1-based line where its row begins. */
  readonly line: number;
  readonly id: string | null;
  readonly author: string | null;
  /** Where it was collected: posts of one source are compared among themselves too. */
  readonly source: string | null;
  /** Tag as the row gives it, `und` too; null where it gives none. */
  readonly language: string | null;
  readonly platform: Platform | null;
  readonly title: string;
  readonly caption: string;
  readonly spoken: string;
  readonly overlay: string;
  readonly durationMs: number | null;
  readonly views: number;
  readonly saves: number;
  readonly likes: number | null;
  /** As written: whether the day or the month comes first is told by all rows together. */
  readonly posted: string | null;
  readonly link: string | null;
}

/** What is wrong with a row, or why it is left out; a message of `posts.row.CODE`. */
export interface RowProblem {
  /** 1-based. */
  readonly line: number;
  readonly code: RowCode;
  readonly args: Readonly<Record<string, string | number>>;
}

export type RowCode =
  | "not-json"
  | "not-an-object"
  | "too-large"
  | "open-quote"
  | "cells"
  | "missing"
  | "not-a-count"
  | "not-a-text"
  | "no-video"
  | "duplicate"
  | "young";

/** Posts that cannot be read at all: exit code 2. A message of `posts.CODE`. */
export class PostsError extends Error {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(code: string, args: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = "PostsError";
    this.code = code;
    this.args = args;
  }
}

/**
 * What posts are ranked by: `log((saves + 1) / (views + 100))`. The constants keep posts of few
 * views from the ends of the scale.
 */
export function saveRate({ saves, views }: Pick<Post, "saves" | "views">): number {
  return Math.log((saves + 1) / (views + 100));
}
