/** Questions about paths that no file answers with an exception. */

import { realpathSync, statSync, type Dirent } from "node:fs";
import { sep } from "node:path";
import { fromSystem } from "./open.ts";

/** Undefined where there is nothing; a link without a target is nothing. */
export function statOf(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const problem = fromSystem(error);
    if (problem.code === "not-found") return undefined;
    throw problem;
  }
}

/** A pipe (`<(command)`) has no real path. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

export function kindOf(entry: Dirent, path: string): "file" | "folder" | undefined {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  if (!entry.isSymbolicLink()) return undefined;
  const target = linkTarget(path);
  if (target?.isDirectory() === true) return "folder";
  return target?.isFile() === true ? "file" : undefined;
}

/** A file, or a link to one. */
export function isFileAt(path: string): boolean {
  return linkTarget(path)?.isFile() === true;
}

/** A pipe, as `<(command)` names one, or a device: what is read there is gone. */
export function isReadOnce(path: string): boolean {
  const target = linkTarget(path);
  return target !== undefined && !target.isFile() && !target.isDirectory();
}

/** Undefined where the link leads nowhere, or round in a circle. */
function linkTarget(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** @param separator of the system; where it is `/`, a backslash is part of a name */
export function slashed(path: string, separator: string = sep): string {
  return separator === "/" ? path : path.replaceAll(separator, "/");
}

/** Code points, not code units, and no locale. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) !== b.charCodeAt(i))
      return (a.codePointAt(i) ?? 0) - (b.codePointAt(i) ?? 0);
  }
  return a.length - b.length;
}
