/** What `.gitignore` and `.saveworthyignore` leave out, nested as git nests them. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Ignore } from "ignore";
import { fromSystem } from "./open.ts";
import { slashed } from "./paths.ts";

const OWN = ".saveworthyignore";
/** Of two in a folder the later wins. */
const NAMES = [".gitignore", OWN];

/** The rules of one folder, over those of the folders above it. */
interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
  readonly above: Layer | undefined;
}

export class IgnoreFiles {
  readonly #names: readonly string[];
  /** Folders above which nothing is looked at. */
  readonly #tops = new Set<string>();
  readonly #layers = new Map<string, Promise<Layer | undefined>>();

  /**
   * Files count from the root of the git repository that holds `cwd`, or from `cwd` where there is none.
   * @param ownOnly `.gitignore` has no say
   */
  constructor(cwd: string, ownOnly = false) {
    this.#names = ownOnly ? [OWN] : NAMES;
    this.#tops.add(repository(cwd) ?? cwd);
  }

  /**
   * @param path absolute, links not followed; nothing above it may be ignored
   * @throws FileProblem where a file of rules cannot be read
   */
  async ignores(path: string, kind: "file" | "folder"): Promise<boolean> {
    return decide(await this.#layer(dirname(path)), path, kind);
  }

  /**
   * What was named is looked into, even where rules above it say no: those then have no say in it.
   * @param folder absolute
   */
  async open(folder: string): Promise<void> {
    const inside = [...this.#tops].some((top) => contains(top, folder));
    if (!inside) this.#tops.add(repository(folder) ?? folder);
    if (await this.ignoresDeep(folder, "folder")) {
      this.#tops.add(folder);
      this.#layers.clear();
    }
  }

  /** Whether a folder above it is ignored, or it itself. */
  async ignoresDeep(path: string, kind: "file" | "folder"): Promise<boolean> {
    if (this.#tops.has(path) || dirname(path) === path) return false;
    return (await this.ignoresDeep(dirname(path), "folder")) || (await this.ignores(path, kind));
  }

  #layer(folder: string): Promise<Layer | undefined> {
    const known = this.#layers.get(folder);
    if (known !== undefined) return known;
    const made = this.#read(folder);
    this.#layers.set(folder, made);
    return made;
  }

  async #read(folder: string): Promise<Layer | undefined> {
    const parent = dirname(folder);
    const top = parent === folder || this.#tops.has(folder) || isRepository(folder);
    const above = top ? undefined : await this.#layer(parent);
    const texts = this.#names.flatMap((name) => textOf(join(folder, name)) ?? []);
    if (texts.length === 0) return above;
    const { default: ignore } = await import("ignore");
    // As git does on file systems where case makes no difference.
    const ignorecase = process.platform === "win32" || process.platform === "darwin";
    return { folder, rules: ignore({ ignorecase }).add(texts.join("\n")), above };
  }
}

/** The nearest folder whose rules say anything about the path decides. */
function decide(layer: Layer | undefined, path: string, kind: "file" | "folder"): boolean {
  for (let one = layer; one !== undefined; one = one.above) {
    const own = slashed(relative(one.folder, path));
    const { ignored, unignored } = one.rules.test(kind === "folder" ? `${own}/` : own);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof Error && "code" in error && NO_FILE.has(error.code)) return undefined;
    throw fromSystem(error);
  }
}

const NO_FILE: ReadonlySet<unknown> = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"]);

function isRepository(folder: string): boolean {
  return existsSync(join(folder, ".git"));
}

/** The nearest folder upward that git has a repository in. */
function repository(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isRepository(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
