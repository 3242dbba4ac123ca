/** Paths, folders and globs to the list of files: each once, in an order no machine changes. */

import { readdirSync, type Dirent } from "node:fs";
import { join, normalize, resolve } from "node:path";
import { IgnoreFiles } from "./ignore-files.ts";
import { fromSystem } from "./open.ts";
import { byCodePoint, kindOf, realPath, slashed, statOf } from "./paths.ts";
import { FileProblem } from "./problem.ts";

/** What a walk through a folder takes for a draft; of the last ones the content decides. */
const DRAFT_EXTENSIONS =
  /\.(?:md|markdown|txt|srt|vtt|sbv|ass|ssa|ttml|dfxp|lrc|fountain|fdx|docx|jsonl?|csv|tsv|xlsx|xml)$/i;
const GLOB_CHARACTERS = /[*?[\]{}()!]/;

export interface DiscoverOptions {
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** Whether the config leaves this path out; a folder's ends in `/`. */
  readonly ignored?: (path: string) => boolean;
}

export interface Discovered {
  /** Relative where they were given so, `/`-separated, in code-point order. */
  readonly files: readonly string[];
  /** Those that only a folder gave: nobody said that they are drafts. */
  readonly walked: ReadonlySet<string>;
  /** Files that were named and that the config or `.saveworthyignore` ignores. */
  readonly ignored: number;
  readonly problems: readonly PathProblem[];
}

export interface PathProblem {
  readonly path: string;
  readonly problem: FileProblem;
}

interface Place {
  /** As it is printed. */
  readonly path: string;
  /** Absolute, links not followed. */
  readonly at: string;
  /** Absolute, without links. */
  readonly real: string;
}

/**
 * A path that exists is taken as it is, whatever it looks like (`[draft] x.md`); only then is it a
 * glob. In folders `node_modules` and names with a leading dot are passed over; links are followed,
 * each folder once. What `.saveworthyignore` names is left out; what `.gitignore` names too, unless it
 * was named itself.
 */
export async function discover(
  paths: readonly string[],
  options: DiscoverOptions,
): Promise<Discovered> {
  const search = new Search(options);
  for (const path of paths) {
    try {
      await search.add(path);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      search.problems.push({ path: slashed(path), problem: error });
    }
  }
  const found = [...search.files.values()].toSorted((a, b) => byCodePoint(a.path, b.path));
  return {
    files: found.map(({ path }) => path),
    walked: new Set(found.filter(({ named }) => !named).map(({ path }) => path)),
    ignored: search.ignored.size,
    problems: search.problems,
  };
}

class Search {
  /** By the real path, so that a file and a link to it are one. */
  readonly files = new Map<string, { readonly path: string; readonly named: boolean }>();
  readonly ignored = new Set<string>();
  readonly problems: PathProblem[] = [];
  readonly #options: DiscoverOptions;
  readonly #ignoreFiles: IgnoreFiles;
  readonly #ownIgnoreFiles: IgnoreFiles;

  constructor(options: DiscoverOptions) {
    this.#options = options;
    this.#ignoreFiles = new IgnoreFiles(options.cwd);
    this.#ownIgnoreFiles = new IgnoreFiles(options.cwd, true);
  }

  /** @throws FileProblem where the path gives nothing */
  async add(given: string): Promise<void> {
    const absolute = resolve(this.#options.cwd, given);
    const stat = statOf(absolute);
    if (stat === undefined) {
      if (!GLOB_CHARACTERS.test(given)) throw new FileProblem("not-found");
      await this.#glob(given);
    } else {
      const place = { path: slashed(normalize(given)), at: absolute, real: realPath(absolute) };
      if (stat.isDirectory()) await this.#folder(place);
      else await this.#named(place, this.#ownIgnoreFiles);
    }
  }

  async #named(place: Place, ignoreFiles: IgnoreFiles): Promise<void> {
    const ignored =
      this.#options.ignored?.(place.path) === true ||
      (await ignoreFiles.ignoresDeep(place.at, "file"));
    if (ignored) this.ignored.add(place.real);
    else this.#keep(place, true);
  }

  /** Of several paths to one file the first in order stands, whichever was met first. */
  #keep({ path, real }: Omit<Place, "at">, named: boolean): void {
    const before = this.files.get(real);
    const first = before === undefined || byCodePoint(path, before.path) < 0 ? path : before.path;
    this.files.set(real, { path: first, named: named || before?.named === true });
  }

  async #glob(pattern: string): Promise<void> {
    const { cwd } = this.#options;
    const { glob } = await import("tinyglobby");
    const ignore = ["**/node_modules/**"];
    const found = await glob(slashed(pattern), { cwd, ignore, expandDirectories: false });
    if (found.length === 0) throw new FileProblem("no-match");
    for (const path of found) {
      const at = resolve(cwd, path);
      await this.#named({ path, at, real: realPath(at) }, this.#ignoreFiles);
    }
  }

  async #folder(root: Place): Promise<void> {
    await this.#ignoreFiles.open(root.at);
    const visited = new Set<string>();
    const waiting = [root];
    let seen = 0;
    let ignored = 0;
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (visited.has(folder.real)) continue;
      visited.add(folder.real);
      for (const [child, kind] of this.#children(folder)) {
        if (kind === "file" && !DRAFT_EXTENSIONS.test(child.path)) continue;
        if (await this.#isIgnored(child, kind)) ignored++;
        else if (kind === "folder") waiting.push(child);
        else {
          this.#keep(child, false);
          seen++;
        }
      }
    }
    if (seen === 0) throw new FileProblem(ignored > 0 ? "all-ignored" : "no-drafts");
  }

  async #isIgnored({ path, at }: Place, kind: "file" | "folder"): Promise<boolean> {
    if (this.#options.ignored?.(kind === "folder" ? `${path}/` : path) === true) return true;
    return this.#ignoreFiles.ignores(at, kind);
  }

  *#children(folder: Place): Generator<[Place, "file" | "folder"]> {
    for (const entry of this.#entries(folder)) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const place = join(folder.real, entry.name);
      const real = entry.isSymbolicLink() ? realPath(place) : place;
      const path = slashed(join(folder.path, entry.name));
      const at = join(folder.at, entry.name);
      const kind = kindOf(entry, real);
      if (kind !== undefined) yield [{ path, at, real }, kind];
    }
  }

  #entries(folder: Place): Dirent[] {
    try {
      const entries = readdirSync(folder.real, { withFileTypes: true });
      return entries.toSorted((a, b) => byCodePoint(a.name, b.name));
    } catch (error) {
      this.problems.push({ path: folder.path, problem: fromSystem(error) });
      return [];
    }
  }
}
