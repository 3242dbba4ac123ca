/** Files as they are saved. */

import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { watch } from "chokidar";

/** Milliseconds in which an editor's several steps of saving are one. */
const QUIET_MS = 80;

/**
 * Absolute paths of the files that were made, changed or removed, those of one moment together; ends
 * with the signal.
 * @param paths files, folders and globs; of a glob, everything below the folder it starts in
 * @param others absolute paths of single files, there or not yet
 */
export async function* saves(
  paths: readonly string[],
  others: readonly string[],
  cwd: string,
  signal: AbortSignal,
): AsyncGenerator<ReadonlySet<string>> {
  const roots = paths.map((path) =>
    resolve(cwd, existsSync(resolve(cwd, path)) ? path : rootOf(path)),
  );
  const watcher = watch([...roots, ...others], { ignoreInitial: true, ignored: isHidden });
  let touched = new Set<string>();
  // Also what was saved while the saves before it were worked on.
  let settled = false;
  let wake = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (event, path) => {
    if (event === "addDir" || event === "unlinkDir") return;
    touched.add(resolve(path));
    clearTimeout(timer);
    timer = setTimeout(() => {
      settled = true;
      wake();
    }, QUIET_MS);
  });
  signal.addEventListener("abort", () => wake());
  try {
    for (;;) {
      if (signal.aborted) return;
      if (!settled) {
        await new Promise<void>((resume) => (wake = resume));
        continue;
      }
      const now = touched;
      touched = new Set();
      settled = false;
      yield now;
    }
  } finally {
    clearTimeout(timer);
    await watcher.close();
  }
}

/** What no walk looks into either. */
function isHidden(path: string): boolean {
  const name = basename(path);
  return name === "node_modules" || (name.startsWith(".") && name !== "." && name !== "..");
}

/** `drafts` of `drafts/*.md`. */
function rootOf(glob: string): string {
  const fixed = glob.replaceAll("\\", "/").split("/");
  const end = fixed.findIndex((part) => /[*?[\]{}()!]/.test(part));
  return fixed.slice(0, Math.max(0, end)).join("/") || ".";
}
