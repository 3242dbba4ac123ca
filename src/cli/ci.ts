/** What a CI system tells through its environment. */

import { relative, resolve } from "node:path";
import { realPath, slashed } from "../files/paths.ts";
import type { Io } from "./io.ts";

export function onGitHub({ GITHUB_ACTIONS }: Io["env"]): boolean {
  return GITHUB_ACTIONS === "true";
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
