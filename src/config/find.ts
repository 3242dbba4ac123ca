/** Where the config of a run stands. Loads neither YAML nor zod: most runs have no config. */

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ConfigError } from "./error.ts";

const NAME = "saveworthy";
export const CONFIG_NAMES = [
  "saveworthy.config.yaml",
  "saveworthy.config.yml",
  "saveworthy.config.json",
] as const;
const MANIFEST = "package.json";

export interface ConfigFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** Key of the file that holds the config; absent where the whole file is it. */
  readonly key?: string;
}

/**
 * The nearest config from `cwd` upward; undefined where there is none.
 * @throws ConfigError where it cannot be read, or a `package.json` that speaks of us cannot be parsed
 */
export function findConfig(cwd: string): ConfigFile | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const path = join(folder, name);
      if (existsSync(path)) return loadConfig(path);
    }
    const manifest = manifestIn(folder);
    if (manifest !== undefined) return manifest;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * Where a config would be taken from instead of the one at `found`, and that place itself; where there is
 * none, the places in `cwd`.
 */
export function configPlaces(cwd: string, found: string | undefined): string[] {
  const places = new Set(found === undefined ? [] : [found]);
  const last = found === undefined ? resolve(cwd) : dirname(found);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    for (const name of CONFIG_NAMES) places.add(join(folder, name));
    if (folder === last || dirname(folder) === folder) return [...places];
  }
}

/** @throws ConfigError where the file cannot be read */
export function loadConfig(path: string): ConfigFile {
  try {
    return configFile(path, readFileSync(path, "utf8"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError([`${path}: ${REASONS.get(code) ?? `it cannot be read (${code})`}`]);
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a folder"],
]);

function configFile(path: string, text: string): ConfigFile {
  return basename(path) === MANIFEST ? { path, text, key: NAME } : { path, text };
}

/** Other people's `package.json` is not ours to complain about, so it is parsed only if it names us. */
function manifestIn(folder: string): ConfigFile | undefined {
  const path = join(folder, MANIFEST);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    // Not there, or nothing that says it is ours.
    return undefined;
  }
  if (!text.includes(`"${NAME}"`)) return undefined;
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    const ours = typeof data === "object" && data !== null && Object.hasOwn(data, NAME);
    return ours ? configFile(path, text) : undefined;
  } catch {
    throw new ConfigError([`${path}: not valid JSON`]);
  }
}
