/** The posts of an export, one after the other; a row that cannot be read comes as what is wrong with it. */

import { mapColumns, type Columns, type PostField } from "./columns.ts";
import { PostsError, type Post, type RowProblem } from "./post.ts";
import { readPost } from "./read-post.ts";
import { rowsOf } from "./rows.ts";
import { textOf } from "./text-source.ts";

export interface PostsOptions {
  /** Column names from flags. */
  readonly columns: Columns;
  /** Whether a table has to hold texts; not where they come from scripts. */
  readonly texts: boolean;
}

/**
 * Never holds more than a record. Takes the bytes of JSON lines, a JSON array, CSV or TSV, packed
 * with gzip or not.
 * @throws PostsError where the whole file cannot be read: no column for saves, views or texts, a
 * column from a flag that is not there, a workbook, damaged gzip
 */
export async function* readPosts(
  bytes: AsyncIterable<Uint8Array | string>,
  options: PostsOptions,
): AsyncGenerator<Post | RowProblem> {
  const { header, rows } = await rowsOf(textOf(bytes));
  const fixed = header === undefined ? undefined : mapColumns(header, options.columns);
  if (fixed !== undefined) checkColumns(header ?? [], fixed, options);
  // Records of one origin have the same keys: they are looked up once.
  const known = new Map<string, Columns>();
  for await (const row of rows) {
    if ("code" in row) {
      yield row;
      continue;
    }
    yield readPost(
      row.line,
      row.fields,
      fixed ?? columnsOf([...row.fields.keys()], known, options),
    );
  }
}

/** Shapes of records that are remembered. */
const MAX_SHAPES = 1000;

function columnsOf(
  keys: readonly string[],
  known: Map<string, Columns>,
  { columns }: PostsOptions,
): Columns {
  const shape = JSON.stringify(keys);
  const found = known.get(shape);
  if (found !== undefined) return found;
  const mapped = mapColumns(keys, columns);
  if (known.size < MAX_SHAPES) known.set(shape, mapped);
  return mapped;
}

function checkColumns(
  header: readonly string[],
  found: Columns,
  { columns, texts }: PostsOptions,
): void {
  const list = header.slice(0, 40).join(", ").slice(0, 600);
  for (const [field, column] of columns) {
    if (!found.has(field))
      throw new PostsError("column-not-there", { field, column, columns: list });
  }
  for (const field of ["saves", "views"] as const) {
    if (!found.has(field)) throw new PostsError(`no-${field}`, { columns: list });
  }
  const held: readonly PostField[] = ["text", "script", "overlay"];
  if (texts && !held.some((field) => found.has(field))) {
    throw new PostsError("no-texts", { columns: list });
  }
}
