/** What `validate` and `calibrate` share: the flags that name columns, and opening an export. */

import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { fileError } from "../batch/open-drafts.ts";
import { fromSystem } from "../files/open.ts";
import { FileProblem } from "../files/problem.ts";
import { message, type Locale } from "../messages/index.ts";
import type { Columns, PostField } from "../posts/columns.ts";
import { PostsError, type Post, type RowProblem } from "../posts/post.ts";
import { readPosts, type PostsOptions } from "../posts/read-posts.ts";
import type { RowCounts } from "../posts/validity.ts";
import { EXIT } from "./exit-code.ts";
import type { CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { STDIN, UNNAMED } from "./open.ts";
import { writeLines, writeProblems } from "./problems.ts";
import { readStdin } from "./stdin.ts";

/** Column flags as commander hands them over; `--lang` is the language itself, as everywhere. */
const COLUMN_FLAGS = [
  ["saves", "saves"],
  ["views", "views"],
  ["text", "text"],
  ["transcript", "script"],
  ["script", "script"],
  ["overlay", "overlay"],
  ["author", "author"],
  ["source", "source"],
  ["langColumn", "language"],
  ["duration", "duration"],
  ["id", "id"],
  ["posted", "posted"],
  ["likes", "likes"],
  ["link", "link"],
] as const satisfies readonly (readonly [string, PostField])[];

type ColumnFlags = Readonly<Partial<Record<(typeof COLUMN_FLAGS)[number][0], string>>>;

export interface PostsFlags extends CommonFlags, ColumnFlags {}

export function columnsOf(flags: ColumnFlags): Columns {
  const columns = new Map<PostField, string>();
  for (const [flag, field] of COLUMN_FLAGS) {
    const column = flags[flag];
    if (column !== undefined) columns.set(field, column);
  }
  return columns;
}

/** @param path or `-` for standard input */
export async function* openPosts(
  path: string,
  options: PostsOptions,
  io: Io,
): AsyncGenerator<Post | RowProblem> {
  const bytes = path === STDIN ? readStdin(io) : createReadStream(resolve(io.cwd, path));
  yield* readPosts(bytes, options);
}

/** Runs `work`, and says in one line why the file at `path` cannot be read, exit code 2. */
export async function withPosts(
  path: string,
  locale: Locale,
  io: Io,
  work: () => Promise<number>,
): Promise<number> {
  const file = path === STDIN ? UNNAMED : path;
  try {
    return await work();
  } catch (error) {
    if (error instanceof PostsError) {
      await writeLines([`${file}: ${message(`posts.${error.code}`, error.args, locale)}`], io);
    } else if (isSystemError(error)) {
      const problem = fromSystem(error);
      await writeProblems([fileError(file, problem, locale)], io);
    } else if (error instanceof FileProblem) {
      await writeProblems([fileError(file, error, locale)], io);
    } else throw error;
    return EXIT.failed;
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

/** Rows that a person is shown; JSON has more. */
const SHOWN = 20;

/** Every row that is not used, on stderr: nothing is left out in silence. */
export async function reportRows(
  { read, used, listed }: RowCounts,
  locale: Locale,
  io: Io,
): Promise<void> {
  if (used === read && read > 0) return;
  const shown = listed.slice(0, SHOWN);
  const lines = shown.map(({ line, message: text }) =>
    message("posts.row-at", { line, message: text }, locale),
  );
  const more = read - used - shown.length;
  if (more > 0) lines.push(message("posts.more-rows", { n: more }, locale));
  lines.push(message(used === 0 ? "posts.none" : "posts.rows", { used, read }, locale));
  await writeLines(lines, io);
}
