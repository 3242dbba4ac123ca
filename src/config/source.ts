/** The text of a config with its lines: YAML and JSON by one parser. */

import { basename } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { deeperThan } from "./depth.ts";
import { ConfigError } from "./error.ts";
import type { ConfigFile } from "./find.ts";

/** A config is a page; more is a mistake, or an attack on the parser. */
const MAX_CHARACTERS = 1024 * 1024;
/** A config needs no aliases; a bomb of them unfolds to millions of nodes. */
const MAX_ALIASES = 50;
/** Levels; a full config has seven. */
const MAX_DEPTH = 100;
const MAX_PROBLEMS = 10;

export type Path = readonly PropertyKey[];

export interface Problem {
  readonly path: Path;
  /** The key below `path` that it is about, where the text names it already. */
  readonly key?: string;
  readonly text: string;
}

export class ConfigSource {
  readonly #file: ConfigFile;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  /** @throws ConfigError where it is no YAML or JSON */
  constructor(file: ConfigFile) {
    this.#file = file;
    const name = basename(file.path);
    if (file.text.length > MAX_CHARACTERS) throw new ConfigError([`${name}: over 1 MB`]);
    const text = file.text.replace(/^\uFEFF/, "");
    if (deeperThan(text, MAX_DEPTH)) throw new ConfigError([`${name}: nested too deeply`]);
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      logLevel: "silent",
      prettyErrors: false,
    });
    const { errors } = this.#document;
    if (errors.length === 0) return;
    const shown = errors.slice(0, MAX_PROBLEMS);
    throw new ConfigError(shown.map(({ message, pos }) => `${this.#place(pos[0])}: ${message}`));
  }

  /** @throws ConfigError where its aliases unfold without end */
  data(): unknown {
    try {
      const value: unknown = this.#document.toJS({ maxAliasCount: MAX_ALIASES });
      const own = this.#file.key === undefined ? value : valueAt(value, [this.#file.key]);
      return own ?? {};
    } catch (error) {
      throw this.error([
        { path: [], text: error instanceof Error ? error.message : String(error) },
      ]);
    }
  }

  /** In the order of the file. */
  error(problems: readonly Problem[]): ConfigError {
    const placed = problems
      .map(({ path, key, text }) => ({
        path,
        text,
        offset: this.#offset(key === undefined ? path : [...path, key]),
      }))
      .toSorted((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
    const lines = placed.slice(0, MAX_PROBLEMS).map(({ path, text, offset }) => {
      const name = path.length === 0 ? "" : ` ${path.map(String).join(".")}:`;
      return `${this.#place(offset)}:${name} ${text}`;
    });
    const more = problems.length - lines.length;
    return new ConfigError(more > 0 ? [...lines, `and ${more} more`] : lines);
  }

  #place(offset: number | undefined): string {
    const name = basename(this.#file.path);
    if (offset === undefined) return name;
    const { line, col } = this.#lines.linePos(offset);
    return `${name}:${line}:${col}`;
  }

  /** Of the key at `path`, or of the nearest one above it. */
  #offset(path: Path): number | undefined {
    const whole = this.#file.key === undefined ? path : [this.#file.key, ...path];
    let node: unknown = this.#document.contents;
    let offset: number | undefined;
    for (const key of whole) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isScalar(item.key) && String(item.key.value) === String(key),
        );
        if (pair === undefined) break;
        if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof key === "number") {
        node = node.items[key];
        if (isScalar(node)) offset = node.range?.[0] ?? offset;
      } else break;
    }
    return offset;
  }
}

/** The value at `path`; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = new Map<PropertyKey, unknown>(Object.entries(value)).get(String(key));
  }
  return value;
}
