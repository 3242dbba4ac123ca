/** How the score and the forecast rank real saves. */

import type { FileSettings } from "../config/resolve.ts";
import { message } from "../messages/index.ts";
import { VERSION } from "../version.ts";
import { Cohorts } from "./cohort.ts";
import { measure } from "./measure.ts";
import type { Post, RowCode, RowProblem } from "./post.ts";
import { scorePost } from "./score-post.ts";
import type { BadRow, RowCounts, Validity } from "./validity.ts";

/** Posts from which on a cohort has figures: with fewer every interval reaches across 0. */
const MIN_POSTS = 30;

export interface ValidateOptions {
  readonly settings: FileSettings;
  readonly scoringVersion: string;
  /** Called after each row. */
  readonly progress: (rows: number) => void;
}

export async function validate(
  posts: AsyncIterable<Post | RowProblem>,
  { settings, scoringVersion, progress }: ValidateOptions,
): Promise<Validity> {
  const cohorts = new Cohorts();
  const rows = new RowLog(settings);
  for await (const post of posts) {
    progress(rows.note(post));
    if (!("code" in post)) cohorts.add(post, scorePost(post, settings));
  }
  const all = cohorts.all();
  const large = all.filter(({ target }) => target.length >= MIN_POSTS);
  const small = all.filter(({ target }) => target.length < MIN_POSTS);
  const names = cohorts.sourceNames();
  return {
    schemaVersion: 1,
    tool: { name: "saveworthy", version: VERSION, scoringVersion },
    rows: rows.counts(),
    cohorts: large.map((cohort) => measure(cohort, names)),
    small: {
      cohorts: small.length,
      posts: small.reduce((sum, { target }) => sum + target.length, 0),
    },
  };
}

/** Rows that are listed one by one; all are counted. */
const MAX_LISTED = 1000;

/** What became of each row. */
export class RowLog {
  #read = 0;
  #used = 0;
  readonly #notUsed = new Map<RowCode, number>();
  readonly #listed: BadRow[] = [];
  readonly #locale: FileSettings["settings"]["locale"];

  constructor({ settings: { locale } }: FileSettings) {
    this.#locale = locale;
  }

  /** @returns how many rows were read so far */
  note(post: Post | RowProblem): number {
    this.#read++;
    if ("code" in post) this.leaveOut(post);
    else this.#used++;
    return this.#read;
  }

  /** A row that was read and cannot be used. */
  leaveOut({ line, code, args }: RowProblem): void {
    this.#notUsed.set(code, (this.#notUsed.get(code) ?? 0) + 1);
    if (this.#listed.length >= MAX_LISTED) return;
    this.#listed.push({ line, code, message: message(`posts.row.${code}`, args, this.#locale) });
  }

  counts(): RowCounts {
    return {
      read: this.#read,
      used: this.#used,
      notUsed: Object.fromEntries([...this.#notUsed].sort(([a], [b]) => (a < b ? -1 : 1))),
      listed: this.#listed,
    };
  }
}
