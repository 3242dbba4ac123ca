/** What a format's reader gives back; `index.ts` makes drafts of it. */

import type { Platform, ReadWarning, Segment, Suppression } from "../draft/draft.ts";
import type { Field } from "../draft/field.ts";

export interface ReadUnit {
  /** Absent where the file has no title of its own: the file's name is taken. */
  readonly title?: string;
  /** 1-based line of the heading or first line that opens it. */
  readonly line: number;
  readonly segments: readonly Segment[];
  readonly platform?: Platform;
  readonly language?: string;
  readonly declaredDurationMs?: number;
  readonly warnings?: readonly ReadWarning[];
  readonly suppressions?: readonly Suppression[];
}

/** What a user may say about the reading. */
export interface ReaderOptions {
  /** SRT and WebVTT by their standard to the letter: what it drops is dropped, with a warning. */
  readonly spec?: boolean;
  /** What the columns of a table or the keys of a record hold, by name, over the names known. */
  readonly columns?: ReadonlyMap<string, Field>;
}

/**
 * Reads a decoded text without a byte-order mark. Never throws on odd input.
 * @param file the path as the user gave it; a hint at most
 */
export type Reader = (
  text: string,
  file: string,
  options: ReaderOptions,
) => ReadUnit[] | Promise<ReadUnit[]>;
