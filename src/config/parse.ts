/** Config text to `Config`: YAML and JSON by one parser that knows lines, then the schema. */

import { basename } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import type * as z from "zod";
import type { Rule } from "../rule/rule.ts";
import type { Weights } from "../score/weights.ts";
import type { Config, RuleChange, RuleChanges } from "./config.ts";
import { ConfigError } from "./error.ts";
import type { ConfigFile } from "./find.ts";
import { configSchema } from "./schema.ts";
import { didYouMean } from "./suggest.ts";
import { emptyModules, mergeWeights } from "./weights.ts";

/** A config is a page; more is a mistake, or an attack on the parser. */
const MAX_CHARACTERS = 1024 * 1024;
/** A config needs no aliases; a bomb of them unfolds to millions of nodes. */
const MAX_ALIASES = 50;
const MAX_PROBLEMS = 10;

type Path = readonly PropertyKey[];

/** @throws ConfigError with `file:line:column: what is wrong` for each problem */
export function parseConfig(file: ConfigFile, rules: readonly Rule[], base: Weights): Config {
  const source = new Source(file);
  const given = source.data();
  const parsed = configSchema(rules).safeParse(given);
  if (!parsed.success)
    throw source.error(parsed.error.issues.flatMap((issue) => problems(issue, given)));
  const { data } = parsed;
  const weights = data.weights === undefined ? base : mergeWeights(base, data.weights);
  const empty = data.weights === undefined ? [] : emptyModules(weights);
  if (empty.length > 0) {
    const text =
      "a module needs a rule with a share above 0; to switch a craft off, give it the weight 0";
    throw source.error(empty.map((path) => ({ path, text })));
  }
  return {
    path: file.path,
    ...(data.platform !== undefined && { platform: data.platform }),
    ...(data.language !== undefined && { language: data.language }),
    ...(data.locale !== undefined && { locale: data.locale }),
    ignore: data.ignore ?? [],
    rules: changes(data.rules),
    weights,
    overrides: (data.overrides ?? []).map(({ files, platform, language, rules: own }) => ({
      files,
      ...(platform !== undefined && { platform }),
      ...(language !== undefined && { language }),
      rules: changes(own),
    })),
  };
}

function changes(given: Readonly<Record<string, RuleChange | undefined>> = {}): RuleChanges {
  const found = new Map<string, RuleChange>();
  for (const [id, change] of Object.entries(given)) if (change !== undefined) found.set(id, change);
  return found;
}

interface Problem {
  readonly path: Path;
  readonly text: string;
}

/** An issue of the schema in plain words; each unknown key is a problem of its own. */
function problems(issue: z.core.$ZodIssue, data: unknown, root: Path = []): Problem[] {
  const path = [...root, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const texts = issue.message.split("\n");
    return texts.map((text, i) => ({ path: [...path, issue.keys[i] ?? ""], text }));
  }
  const value = valueAt(data, path);
  if (issue.code === "invalid_union") {
    // A word was meant as one of the words, anything else as the object.
    const branch = issue.errors[typeof value === "object" ? 1 : 0] ?? [];
    return branch.flatMap((inner) => problems(inner, data, path));
  }
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const hint = typeof value === "string" ? didYouMean(value, known) : "";
    return [{ path, text: `expected one of ${known.join(", ")}.${hint}` }];
  }
  return [{ path, text: issue.message.replace(/^Invalid input: |^Too (?:small|big): /, "") }];
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = new Map<PropertyKey, unknown>(Object.entries(value)).get(String(key));
  }
  return value;
}

/** The text of a config with its lines. */
class Source {
  readonly #file: ConfigFile;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  constructor(file: ConfigFile) {
    this.#file = file;
    if (file.text.length > MAX_CHARACTERS)
      throw this.error([{ path: [], text: "over 1 MB, too large for a config" }]);
    try {
      const text = file.text.replace(/^\uFEFF/, "");
      this.#document = parseDocument(text, { lineCounter: this.#lines, logLevel: "silent" });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw this.error([{ path: [], text: "nested too deeply" }]);
    }
  }

  /** @throws ConfigError where it is no YAML or JSON */
  data(): unknown {
    const { errors } = this.#document;
    if (errors.length > 0) {
      throw new ConfigError(
        errors
          .slice(0, MAX_PROBLEMS)
          .map(({ message, pos }) => `${this.#place(pos[0])}: ${message.split("\n")[0]}`),
      );
    }
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

  error(found: readonly Problem[]): ConfigError {
    const shown = found.slice(0, MAX_PROBLEMS);
    const more = found.length - shown.length;
    return new ConfigError([
      ...shown.map(({ path, text }) => {
        const name = path.length === 0 ? "" : ` ${path.map(String).join(".")}:`;
        return `${this.#place(this.#offset(path))}:${name} ${text}`;
      }),
      ...(more > 0 ? [`and ${more} more`] : []),
    ]);
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
    let node: unknown = this.#document?.contents;
    let offset: number | undefined;
    for (const key of whole) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isScalar(item.key) && String(item.key.value) === String(key),
        );
        if (pair === undefined) break;
        if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof key === "number") node = node.items[key];
      else break;
    }
    return offset;
  }
}
