/**
 * The config as zod sees it: strict, so that a typing error is never ignored, and made from the
 * rules, so that each rule's options are known. Loaded only where there is a config.
 */

import * as z from "zod";
import { PLATFORMS } from "../draft/draft.ts";
import { FIELDS } from "../draft/field.ts";
import { FAIL_ON } from "../gates/gates.ts";
import { LOCALES } from "../messages/index.ts";
import { MODULES, SEVERITIES, type OptionSpec, type Rule } from "../rule/rule.ts";
import type { RuleChange } from "./config.ts";
import { entries, strict } from "./strict.ts";
import { weightsSchema } from "./weights-schema.ts";

const STATES = ["on", "off", "informational"] as const;

const platform = z
  .enum(PLATFORMS)
  .optional()
  .describe("Platform of the drafts that name none; its limits are checked.");
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, "expected a language tag such as en or pt-BR")
  .optional()
  .describe("Language of the drafts as a BCP 47 tag, instead of finding it in the text.");
const patterns = z.array(z.string().min(1));
const points = z.int().min(0).max(100);
const gates = strict("gate", {
  minScore: points.exactOptional().describe("Lowest score, 0 to 100."),
  minForecast: points.exactOptional().describe("Lowest percentile of the forecast, 0 to 100."),
  minModule: strict(
    "module",
    entries(
      MODULES,
      (id) => id,
      () => points.exactOptional(),
    ),
  )
    .exactOptional()
    .describe("Lowest score of a module, 0 to 100."),
  maxFindings: z.int().min(0).exactOptional().describe("Most warnings and errors of a draft."),
  failOn: z.enum(FAIL_ON).exactOptional().describe("Gravest finding that a draft may not have."),
})
  .optional()
  .describe("What each draft must reach, else the exit code is 1.");

/** @returns the schema of a whole config; `rules` are the rules it may name. */
export function configSchema(rules: readonly Rule[]) {
  const ruleSettings = strict(
    "rule",
    entries(rules, ({ id }) => id, ruleSetting),
  )
    .optional()
    .describe("By rule: a state, a severity, or an object with either and the rule's options.");
  return strict("key", {
    $schema: z.string().optional().describe("Address of this schema, for editors."),
    platform,
    language,
    locale: z.enum(LOCALES).optional().describe("Language of the words, instead of the machine's."),
    columns: z
      .record(z.string().min(1), z.enum(FIELDS))
      .optional()
      .describe("What a column of a calendar or a key of a JSON record holds, by its name."),
    ignore: patterns.optional().describe("Files to leave out, as patterns of .gitignore."),
    rules: ruleSettings,
    gates,
    weights: weightsSchema(rules)
      .optional()
      .describe("What counts how much; merged over the defaults."),
    profile: z
      .string()
      .min(1)
      .optional()
      .describe(
        "File that `saveworthy calibrate` wrote, relative to this one: weights of your own.",
      ),
    overrides: z
      .array(
        strict("key", {
          files: patterns.min(1).describe("Files it holds for, as patterns of .gitignore."),
          platform,
          language,
          rules: ruleSettings,
          gates,
        }),
      )
      .optional()
      .describe("Other settings for some files; the later wins."),
  });
}

function ruleSetting({ title, options }: Rule) {
  const detailed = strict("option", {
    ...entries(
      Object.entries(options),
      ([name]) => name,
      ([, spec]) => option(spec).optional(),
    ),
    state: z.enum(STATES).optional().describe("`informational` reports without counting."),
    severity: z.enum(SEVERITIES).optional().describe("Severity of all findings of the rule."),
  });
  return z
    .union([z.enum([...STATES, ...SEVERITIES]), detailed])
    .describe(title)
    .transform(change)
    .optional();
}

function option({ type, default: preset, minimum, maximum, description }: OptionSpec) {
  const number = type === "integer" ? z.int() : z.number();
  return number.min(minimum).max(maximum).describe(description).meta({ default: preset });
}

/** A bare severity also switches the rule on: `warning` over an `off` means that it is wanted. */
function change(given: string | Record<string, unknown>): RuleChange {
  const { state, severity, ...options }: Record<string, unknown> =
    typeof given === "string" ? { state: given, severity: given } : given;
  const isSeverity = SEVERITIES.find((known) => known === severity);
  const isState =
    STATES.find((known) => known === state) ?? (typeof given === "string" ? "on" : undefined);
  const numbers = Object.entries(options).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number",
  );
  return {
    ...(isState !== undefined && { state: isState }),
    ...(isSeverity !== undefined && { severity: isSeverity }),
    options: Object.fromEntries(numbers),
  };
}
