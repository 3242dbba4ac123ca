/** What a CI system tells through its environment, and what it is told beside the report. */

import { appendFileSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fromSystem } from "../files/open.ts";
import { realPath, slashed } from "../files/paths.ts";
import type { ReportOptions } from "../report/options.ts";
import { REPORTERS } from "../report/reporters.ts";
import type { Report } from "../result/result.ts";
import type { Io } from "./io.ts";

/** GitHub refuses the whole summary of a step above 1 MiB; the rest is for what is said at its end. */
const MAX_SUMMARY = 1024 * 1024 - 1024;

export function onGitHub({ GITHUB_ACTIONS }: Io["env"]): boolean {
  return GITHUB_ACTIONS === "true";
}

/** Whether more is printed than was asked for. */
export function isCi(env: Io["env"]): boolean {
  return onGitHub(env) || (env["GITHUB_STEP_SUMMARY"] ?? "") !== "";
}

/** From the root of the checkout on: a run may start in a folder of it, its annotations do not. */
export function locator({ env, cwd }: Pick<Io, "env" | "cwd">): (file: string) => string {
  const root = env["GITHUB_WORKSPACE"] ?? env["CI_PROJECT_DIR"];
  if (root === undefined || root === "") return (file) => file;
  const [realRoot, realCwd] = [realPath(root), realPath(cwd)];
  return (file) => {
    const path = slashed(relative(realRoot, resolve(realCwd, file)));
    const outside = path === "" || path.startsWith("../") || /^[a-z]:/i.test(path);
    return outside ? file : path;
  };
}

/**
 * Under GitHub Actions, annotations on stderr, which GitHub reads as it reads stdout, so that a report
 * on stdout stays as it is. Nothing elsewhere.
 */
export async function annotate(report: Report, options: ReportOptions, io: Io): Promise<void> {
  if (!onGitHub(io.env)) return;
  const github = await REPORTERS.github();
  await io.stderr.write(github(report, options));
}

/**
 * Appends to the summary that `GITHUB_STEP_SUMMARY` names, as much as GitHub takes.
 * @returns why it could not; undefined where it could, or none is wanted
 */
export async function summarise(
  report: Report,
  options: ReportOptions,
  { env, cwd }: Io,
): Promise<string | undefined> {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file === undefined || file === "") return undefined;
  const { markdown } = await import("../report/markdown.ts");
  const path = resolve(cwd, file);
  try {
    // Steps before may have written to it.
    let room = MAX_SUMMARY - (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
    let text = "";
    for (const part of markdown(report, options)) {
      room -= Buffer.byteLength(part);
      if (room < 0) {
        text += "\n…\n";
        break;
      }
      text += part;
    }
    appendFileSync(path, text);
    return undefined;
  } catch (error) {
    return String(fromSystem(error).args["reason"] ?? error);
  }
}
