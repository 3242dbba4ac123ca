/** Where the config of a run stands. Loads neither YAML nor zod: most runs have no config. */

import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { lilconfigSync } from "lilconfig";
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
 * @throws ConfigError where a `package.json` that speaks of us cannot be parsed
 */
export function findConfig(cwd: string): ConfigFile | undefined {
  let text = "";
  // Found here, parsed later: by one parser that knows lines, whatever the form.
  const keep = (path: string, content: string): unknown => {
    text = content;
    return basename(path) === MANIFEST ? manifest(path, content) : {};
  };
  const found = lilconfigSync(NAME, {
    searchPlaces: [...CONFIG_NAMES, MANIFEST],
    stopDir: resolve("/"),
    ignoreEmptySearchPlaces: false,
    loaders: { ".yaml": keep, ".yml": keep, ".json": keep },
  }).search(cwd);
  return found === null ? undefined : configFile(found.filepath, text);
}

/** @throws ConfigError where the file cannot be read */
export function loadConfig(path: string): ConfigFile {
  try {
    return configFile(path, readFileSync(path, "utf8"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const reason = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new ConfigError([`${path}: ${reason}`]);
  }
}

function configFile(path: string, text: string): ConfigFile {
  return basename(path) === MANIFEST ? { path, text, key: NAME } : { path, text };
}

/** Other people's `package.json` is not ours to complain about, so it is parsed only if it names us. */
function manifest(path: string, content: string): unknown {
  if (!content.includes(`"${NAME}"`)) return {};
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    throw new ConfigError([`${path}: not valid JSON`]);
  }
}
