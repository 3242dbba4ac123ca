/** Config text to `Config`: YAML and JSON by one parser that knows lines, then the schema. */

import { dirname, resolve } from "node:path";
import type * as z from "zod";
import type { Rule } from "../rule/rule.ts";
import type { Weights } from "../score/weights.ts";
import type { Config, RuleChange, RuleChanges } from "./config.ts";
import type { ConfigFile } from "./find.ts";
import { configSchema } from "./schema.ts";
import { ConfigSource, valueAt, type Path, type Problem } from "./source.ts";
import { didYouMean } from "./suggest.ts";
import { emptyModules, mergeWeights } from "./weights.ts";

/** @throws ConfigError with `file:line:column: what is wrong` for each problem */
export function parseConfig(file: ConfigFile, rules: readonly Rule[], base: Weights): Config {
  const source = new ConfigSource(file);
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
    ...(data.columns !== undefined && { columns: new Map(Object.entries(data.columns)) }),
    ignore: data.ignore ?? [],
    rules: changes(data.rules),
    weights,
    ...(data.profile !== undefined && { profile: resolve(dirname(file.path), data.profile) }),
    ...(data.gates !== undefined && { gates: data.gates }),
    overrides: (data.overrides ?? []).map(({ files, platform, language, rules: own, gates }) => ({
      files,
      ...(platform !== undefined && { platform }),
      ...(language !== undefined && { language }),
      rules: changes(own),
      ...(gates !== undefined && { gates }),
    })),
  };
}

function changes(given: Readonly<Record<string, RuleChange | undefined>> = {}): RuleChanges {
  const found = new Map<string, RuleChange>();
  for (const [id, change] of Object.entries(given)) if (change !== undefined) found.set(id, change);
  return found;
}

/** An issue of the schema in plain words; each unknown key is a problem of its own. */
function problems(issue: z.core.$ZodIssue, data: unknown, root: Path = []): Problem[] {
  const path = [...root, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const texts = issue.message.split("\n");
    return texts.map((text, i) => ({ path, key: issue.keys[i] ?? "", text }));
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
