/** `--changed [REF]`: only the drafts that changed since the branch left REF. */

import { resolve } from "node:path";
import { GitError, Repository } from "../files/git.ts";
import { realPath } from "../files/paths.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";

/** How to get what a shallow clone lacks. */
const SHALLOW =
  "the clone is shallow: fetch all of it (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0; git fetch --unshallow)";

export interface Changed {
  /** What they were held against, as the user knows it. */
  readonly ref: string;
  /** @param file as the run names it */
  readonly has: (file: string) => boolean;
}

/**
 * @param given the ref; true where the flag names none: then the branch that the change is to go into
 * @throws UsageError outside of a repository, for an unknown ref, or where the history does not reach back
 */
export function changedSince(given: string | true, { cwd, env }: Pick<Io, "cwd" | "env">): Changed {
  try {
    const repository = new Repository(cwd, env);
    if (repository.commit("HEAD") === undefined) throw new GitError("there is no commit yet");
    const ref = given === true ? targetOf(repository, env) : given;
    const commit = repository.commit(ref);
    if (commit === undefined) throw new GitError(`${ref} is no commit${shallow(repository)}`);
    const base = repository.mergeBase(commit);
    if (base === undefined) {
      throw new GitError(`${ref} and HEAD have no commit in common${shallow(repository)}`);
    }
    const changed = repository.changedSince(base);
    const folder = realPath(cwd);
    return {
      ref,
      has: (file) => {
        const path = resolve(folder, file);
        // A link may have changed itself, or what it leads to.
        return changed.has(path) || changed.has(realPath(path));
      },
    };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(`--changed cannot tell what changed: ${error.message}.`);
  }
}

/** Whether git has a commit of this name, for a word that may be a ref or a path. */
export function isRef(word: string, { cwd, env }: Pick<Io, "cwd" | "env">): boolean {
  try {
    return new Repository(cwd, env).commit(word) !== undefined;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

/** The branch of a pull or merge request that it is to go into, else the default branch. */
function targetOf(repository: Repository, env: Io["env"]): string {
  const target = env["GITHUB_BASE_REF"] || env["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"] || "";
  const ref = target === "" ? repository.defaultBranch() : `origin/${target}`;
  if (ref !== undefined) return ref;
  throw new GitError(
    `no default branch is known; name what to compare with, as in --changed main${shallow(repository)}`,
  );
}

function shallow(repository: Repository): string {
  return repository.isShallow() ? `; ${SHALLOW}` : "";
}
