/** What the engines need on this machine, installed where it is missing. */

import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";

/** Everything that the tests make. */
const CACHE = resolve(".cache/scale");

/** Something that cannot be had here: the test is skipped, and says so. */
export class Missing extends Error {}

export const run = promisify(execFile);

/** @throws {Missing} where `program` is neither there nor in one of the Debian packages */
export function need(program: string, ...packages: readonly string[]): void {
  const folders = path().split(delimiter);
  const there = (): boolean => folders.some((folder) => existsSync(join(folder, program)));
  for (const name of packages) if (!there()) install(name);
  if (!there()) throw new Missing(`no ${program}, and none of ${packages.join(", ")} to be had`);
}

function install(name: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "pipe" });
    const args = ["install", "-qq", "-y", "--no-install-recommends", name];
    execFileSync("apt-get", args, { stdio: "pipe", env });
  } catch (error) {
    console.log(`apt-get did not install ${name}: ${String(error).split("\n")[0]}`);
  }
}

/** A PATH on which `saveworthy` is the build of this tree, and the programs of an administrator are found. */
export function path(...before: readonly string[]): string {
  const bin = join(CACHE, "bin");
  mkdirSync(bin, { recursive: true });
  const command = `#!/bin/sh\nexec '${process.execPath}' '${resolve("bin/saveworthy.js")}' "$@"\n`;
  writeFileSync(join(bin, "saveworthy"), command, { mode: 0o755 });
  return [bin, ...before, process.env["PATH"], "/usr/sbin", "/sbin"].join(delimiter);
}

/** An empty folder of that name in the cache. */
export function freshFolder(name: string): string {
  const folder = join(CACHE, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Looks ten times a second. @throws where it takes longer than half an hour, or `over` says it never will */
export async function until(what: string, holds: () => boolean, over = () => false): Promise<void> {
  for (let i = 0; i < 18_000; i++) {
    if (holds()) return;
    if (over()) break;
    await setTimeout(100);
  }
  throw new Error(`never came: ${what}`);
}

/** @returns the folder of a Python environment with exactly this package in it */
export async function pythonWith(requirement: string): Promise<string> {
  const folder = join(CACHE, `python-${requirement}`);
  if (existsSync(join(folder, "done"))) return folder;
  const environment = ["-m", "venv", "--clear", folder];
  try {
    // Debian's Python comes without what this needs.
    await run("python3", environment).catch(async () => {
      install("python3-venv");
      await run("python3", environment);
    });
    await run(join(folder, "bin/pip"), ["install", "--quiet", requirement]);
  } catch (error) {
    throw new Missing(`pip cannot install ${requirement}: ${String(error)}`);
  }
  writeFileSync(join(folder, "done"), "");
  return folder;
}
