/** A batch of files, of which only those are scored that changed since the last run. */

import type { FileSettings } from "../config/resolve.ts";
import { readBytes } from "../files/open.ts";
import { FileProblem } from "../files/problem.ts";
import { modelsDigest } from "../forecast/digest.ts";
import type { DraftResult } from "../result/result.ts";
import { Cache, keyOf, type CachedBatch } from "./cache.ts";
import { pack, unpack } from "./packed.ts";
import type { FileOutcome, FileToScore } from "./score-file.ts";

/** What the results of a run depend on besides the names and the content of its files. */
export interface CachedRun {
  readonly cache: Cache;
  readonly cwd: string;
  readonly settingsFor: (file: string) => FileSettings;
  /** Flags and models. */
  readonly about: string;
}

/** What a run is told that its results depend on. */
interface Setup {
  readonly withSegments: boolean;
  readonly inputFormat?: string;
  readonly source: Pick<CachedRun, "cwd">;
}

/** @param folder absolute path of the cache */
export function cachedRun(
  folder: string,
  { inputFormat, withSegments, source: { cwd } }: Setup,
  settingsFor: CachedRun["settingsFor"],
): CachedRun {
  const about = JSON.stringify([inputFormat, withSegments, modelsDigest()]);
  return { cache: new Cache(folder), cwd, settingsFor, about };
}

/** What is only looked at needs no room of its own; most drafts are smaller. */
const SHARED = Buffer.alloc(64 * 1024);

/** The results of a batch in which nothing changed since they were kept; else undefined. */
export function keptBatch(batch: readonly FileToScore[], run: CachedRun): CachedBatch | undefined {
  const before = run.cache.read(nameOf(batch, run));
  const isKept = ({ file }: FileToScore, i: number): boolean => {
    const key = before?.files[i]?.key ?? null;
    return key !== null && key === contentOf(file, run, SHARED).key;
  };
  return before !== undefined && batch.every(isKept) ? before : undefined;
}

export interface Scoring {
  /** @param bytes content of the file, where it was read for its key */
  readonly score: (file: FileToScore, bytes: Uint8Array | undefined) => Promise<FileOutcome>;
  /** Result as the table of many needs it. */
  readonly row: (result: DraftResult) => DraftResult;
}

/** @returns what came of each file, in the order of the batch; what is new is kept for the next run */
export async function scoreCached(
  batch: readonly FileToScore[],
  run: CachedRun,
  { score, row }: Scoring,
): Promise<readonly FileOutcome[]> {
  const name = nameOf(batch, run);
  const before = run.cache.read(name);
  const known = before === undefined ? [] : resultsByFile(before);
  const files = batch.map((file) => ({ file, ...contentOf(file.file, run) }));
  const same = files.map(({ key }, i) => key !== null && before?.files[i]?.key === key);
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
    run.cache.write(name, {
      files: scored.map((results, i) => ({
        key: results === undefined ? null : (files[i]?.key ?? null),
        drafts: results?.length ?? 0,
      })),
      rows: pack(all.map(row)),
      whole: pack(all),
    });
  }
  return outcomes;
}

function nameOf(batch: readonly FileToScore[], { about }: CachedRun): string {
  return keyOf(about, ...batch.map(({ file }) => file));
}

interface Content {
  /** Absent where the file cannot be read; the reading then says why. */
  readonly bytes?: Uint8Array;
  readonly key: string | null;
}

function contentOf(file: string, { cwd, settingsFor }: CachedRun, into?: Buffer): Content {
  try {
    const bytes = readBytes(file, cwd, into);
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

/** Of all that the settings say. */
function fingerprint(settings: FileSettings): string {
  const known = fingerprints.get(settings);
  if (known !== undefined) return known;
  const text = JSON.stringify(settings, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  const made = keyOf(text);
  fingerprints.set(settings, made);
  return made;
}
