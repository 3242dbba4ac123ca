/** Which files changed since a branch left another, as git knows it. */

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { realPath } from "./paths.ts";

/** Bytes; the names of a million files. */
const MAX_OUTPUT = 256 * 1024 * 1024;
/** The mode of a submodule in `git diff --raw`. */
const SUBMODULE = "160000";
/** Set in hooks, about the repository that runs them; the folder alone is to say which one is meant. */
const LOCAL = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
];

/** git said no, or is not there; the message is for the user. */
export class GitError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "GitError";
  }
}

export class Repository {
  /** Absolute, without links. */
  readonly root: string;
  readonly #env: NodeJS.ProcessEnv;

  /** @throws GitError where `folder` is in no repository, or there is no git */
  constructor(folder: string, env: Readonly<Record<string, string | undefined>>) {
    const local = Object.fromEntries(LOCAL.map((name) => [name, undefined]));
    // What git says is looked at, so it says it in English.
    this.#env = { ...env, ...local, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" };
    this.root = realPath(this.#run(folder, ["rev-parse", "--show-toplevel"]).trimEnd());
  }

  /** @returns its hash, or undefined where there is none of this name */
  commit(ref: string): string | undefined {
    // With what it ends with, no ref can be an option.
    return this.#ask(this.root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  }

  /** What `origin` calls its default branch, else the usual names; undefined where there is none. */
  defaultBranch(): string | undefined {
    const named = this.#ask(this.root, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]);
    const usual = ["origin/main", "origin/master", "main", "master"];
    return [named ?? "", ...usual].find((name) => this.commit(name) !== undefined);
  }

  isShallow(): boolean {
    return this.#ask(this.root, ["rev-parse", "--is-shallow-repository"]) === "true";
  }

  /** Where HEAD left `commit`; undefined where they have nothing in common, as far as is known here. */
  mergeBase(commit: string): string | undefined {
    return this.#ask(this.root, ["merge-base", commit, "HEAD"]);
  }

  /**
   * All that differs from `commit` and is still there: committed, staged, changed and untracked, in
   * submodules too; a renamed file by its new name.
   * @returns absolute paths
   */
  changedSince(commit: string): Set<string> {
    const changed = new Set<string>();
    this.#collect(this.root, commit, changed);
    return changed;
  }

  #collect(root: string, commit: string, changed: Set<string>): void {
    const raw = ["diff", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff"];
    const filter = ["--ignore-submodules=none", "--diff-filter=d", commit, "--"];
    const fields = this.#list(root, [...raw, ...filter]);
    for (let i = 0; i + 1 < fields.length; i += 2) {
      // `:oldmode newmode oldcommit newcommit status`, then the path.
      const [oldMode, mode, before = ""] = (fields[i] ?? "").slice(1).split(" ");
      const path = join(root, fields[i + 1] ?? "");
      if (mode === SUBMODULE) this.#submodule(path, oldMode === mode ? before : "", changed);
      else changed.add(path);
    }
    this.#add(root, ["ls-files", "--others", "--exclude-standard", "-z"], changed);
  }

  #submodule(root: string, before: string, changed: Set<string>): void {
    // In one that was not checked out git would answer for the repository around it.
    const own = this.#ask(root, ["rev-parse", "--show-toplevel"]);
    if (own === undefined || realPath(own) !== realPath(root)) return;
    const known = before !== "" && this.#ask(root, ["cat-file", "-t", before]) === "commit";
    if (known) this.#collect(root, before, changed);
    else this.#add(root, ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], changed);
  }

  #add(root: string, args: readonly string[], changed: Set<string>): void {
    for (const path of this.#list(root, args)) changed.add(join(root, path));
  }

  #list(folder: string, args: readonly string[]): string[] {
    return this.#run(folder, args).split("\0").slice(0, -1);
  }

  /** Undefined where git says no. */
  #ask(folder: string, args: readonly string[]): string | undefined {
    try {
      return this.#run(folder, args).trimEnd();
    } catch (error) {
      if (error instanceof GitError) return undefined;
      throw error;
    }
  }

  #run(cwd: string, args: readonly string[]): string {
    try {
      // A repository may name a program that is to watch its files: none of its is run.
      return execFileSync("git", ["-c", "core.fsmonitor=false", ...args], {
        cwd,
        env: this.#env,
        encoding: "utf8",
        maxBuffer: MAX_OUTPUT,
        stdio: ["ignore", "pipe", "pipe"],
        windowsHide: true,
      });
    } catch (error) {
      throw new GitError(reasonOf(error));
    }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "ENOENT") return "git is not installed";
  const said = "stderr" in error ? String(error.stderr) : "";
  return /^(?:fatal|error): (.+)$/m.exec(said)?.[1] ?? error.message;
}
