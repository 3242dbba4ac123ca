/** Reporters of the user: code, so they are run only where a flag names their file. */

import { existsSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Reporter } from "../report/options.ts";
import { UsageError } from "./errors.ts";

/** `./x.mjs`, `../x.mjs` or an absolute path: never a bare name, which may become one of ours. */
export function isModulePath(name: string): boolean {
  return /^\.\.?[/\\]/.test(name) || isAbsolute(name);
}

/**
 * Loads the module, whose default export takes the report and the options of ours and returns text or
 * an iterable of texts.
 * @throws UsageError where it cannot be loaded, is no function, or fails later
 */
export async function userReporter(path: string, cwd: string): Promise<Reporter> {
  const reporter = await load(path, cwd);
  if (typeof reporter !== "function")
    throw new UsageError(`--format ${path}: its default export is no function.`);
  return function* (...given) {
    try {
      const text: unknown = Reflect.apply(reporter, undefined, given);
      if (typeof text === "string") yield text;
      else yield* texts(text);
    } catch (error) {
      throw new UsageError(`--format ${path} failed: ${reasonOf(error)}.`);
    }
  };
}

async function load(path: string, cwd: string): Promise<unknown> {
  const file = resolve(cwd, path);
  if (!existsSync(file)) throw new UsageError(`--format ${path}: there is no such file.`);
  try {
    const module: unknown = await import(pathToFileURL(file).href);
    return typeof module === "object" && module !== null && "default" in module
      ? module.default
      : undefined;
  } catch (error) {
    throw new UsageError(`--format ${path} cannot be loaded: ${reasonOf(error)}.`);
  }
}

function* texts(value: unknown): Generator<string> {
  if (!isIterable(value)) throw new Error("it returned neither text nor texts");
  for (const part of value) {
    if (typeof part !== "string") throw new Error("it returned something beside texts");
    yield part;
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
