/** A batch of files, of which only those are scored that changed since the last run. */

import type { FileSettings } from "../config/resolve.ts";
import { readBytes } from "../files/open.ts";
import { FileProblem } from "../files/problem.ts";
import type { DraftResult } from "../result/result.ts";
import { keyOf, type Cache, type CachedBatch } from "./cache.ts";
import { pack, unpack } from "./packed.ts";
import type { FileOutcome, FileToScore } from "./score-file.ts";

export interface CachedRun {
  readonly cache: Cache;
  readonly cwd: string;
  readonly settingsFor: (file: string) => FileSettings;
  /** What else the results of the run depend on: flags, the model. */
  readonly about: string;
  /** @param bytes content of the file, where it was read for its key */
  readonly score: (file: FileToScore, bytes: Uint8Array | undefined) => Promise<FileOutcome>;
  /** Result as the table of many needs it. */
  readonly row: (result: DraftResult) => DraftResult;
}

/** What came of a file, in the order of the batch; `packed` holds the results where nothing changed. */
export type BatchOutcome =
  | { readonly packed: Pick<CachedBatch, "rows" | "whole">; readonly drafts: number }
  | { readonly outcomes: readonly FileOutcome[] };

export async function scoreCached(
  batch: readonly FileToScore[],
  run: CachedRun,
): Promise<BatchOutcome> {
  const { cache, about, score } = run;
  const name = keyOf(about, ...batch.map(({ file }) => file));
  const files = batch.map((file) => ({ file, ...contentOf(file.file, run) }));
  const before = cache.read(name);
  const same = files.map(({ key }, i) => key !== null && before?.files[i]?.key === key);
  if (before !== undefined && same.every(Boolean)) {
    const drafts = before.files.reduce((sum, file) => sum + file.drafts, 0);
    return { packed: before, drafts };
  }
  const known = before === undefined ? [] : resultsByFile(before);
  const outcomes: FileOutcome[] = [];
  for (const [i, { file, bytes }] of files.entries()) {
    const results = known[i];
    const kept = same[i] === true && results !== undefined;
    outcomes.push(kept ? { results } : await score(file, bytes));
  }
  const scored = outcomes.map((outcome) => ("results" in outcome ? outcome.results : undefined));
  // A file that gave nothing to keep will give nothing the next time either.
  if (scored.some((results, i) => same[i] !== true && results !== undefined)) {
    const all = scored.flatMap((results) => results ?? []);
    cache.write(name, {
      files: scored.map((results, i) => ({
        key: results === undefined ? null : (files[i]?.key ?? null),
        drafts: results?.length ?? 0,
      })),
      rows: pack(all.map(run.row)),
      whole: pack(all),
    });
  }
  return { outcomes };
}

interface Content {
  /** Absent where the file cannot be read; the reading then says why. */
  readonly bytes?: Uint8Array;
  readonly key: string | null;
}

function contentOf(file: string, { cwd, settingsFor }: CachedRun): Content {
  try {
    const bytes = readBytes(file, cwd);
    return { bytes, key: keyOf(fingerprint(settingsFor(file)), bytes) };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { key: null };
  }
}

function resultsByFile({ files, whole }: CachedBatch): (readonly DraftResult[])[] {
  const all = unpack(whole);
  let end = 0;
  return files.map(({ drafts }) => all.slice(end, (end += drafts)));
}

const fingerprints = new WeakMap<FileSettings, string>();

/** All that the settings say, as text. */
function fingerprint(settings: FileSettings): string {
  const known = fingerprints.get(settings);
  if (known !== undefined) return known;
  const made = JSON.stringify(settings, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  fingerprints.set(settings, made);
  return made;
}
