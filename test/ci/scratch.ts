/** A repository of a content team, with a branch that is to go into `main`. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Registry } from "./registry.ts";

/** Scores well above 50. */
const GOOD = `Voiceover: Three steps to oil a squeaking hinge. Save this for your next loud door.
Voiceover: 1. Pull the pin out 2 cm with pliers.
Voiceover: 2. Put 3 drops of machine oil on it.
Voiceover: 3. Push it back and swing the door 10 times.
Text overlay: 1. Pin out 2 cm
Text overlay: 2. 3 drops of oil
Text overlay: 3. Swing 10 times
Voiceover: To recap: pin, oil, swing.
`;
/** Scores well below 50. */
const POOR = "Hello my friends, what a day it was, I went out and it was so nice to see you all.\n";

export interface Scratch {
  /** Checked out: branch `work`, where `drafts/new.md` is poor. */
  readonly repository: string;
  readonly tarball: string;
  /** For npm, which then knows no registry but this one, and for git. */
  readonly env: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

export function makeScratch(registry: Registry): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "saveworthy-ci-"));
  const origin = join(folder, "origin");
  const repository = join(folder, "work");
  mkdirSync(origin);
  git(origin, "init", "--quiet", "--initial-branch=main");
  write(origin, "drafts/hinge.md", GOOD);
  write(origin, "drafts/old.md", POOR);
  commit(origin, "drafts");
  git(folder, "clone", "--quiet", origin, repository);
  git(repository, "checkout", "--quiet", "-b", "work");
  write(repository, "drafts/new.md", POOR);
  commit(repository, "a draft");
  mkdirSync(join(folder, "temp"));
  return {
    repository,
    tarball: registry.tarball,
    env: {
      npm_config_registry: registry.url,
      npm_config_cache: join(folder, "cache"),
      npm_config_prefix: join(folder, "global"),
      npm_config_update_notifier: "false",
      RUNNER_TEMP: join(folder, "temp"),
      GIT_CONFIG_GLOBAL: "/dev/null",
      PATH: `${join(folder, "global", "bin")}:${process.env["PATH"] ?? ""}`,
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function git(cwd: string, ...args: readonly string[]): void {
  const own = ["-c", "user.name=T", "-c", "user.email=t@x.example", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...own, ...args], { cwd, stdio: "pipe" });
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function commit(folder: string, message: string): void {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", message);
}
