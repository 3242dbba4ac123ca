/** The result as zod sees it: strict, so that a field too many or too few is found. */

import * as z from "zod";
import { PLATFORMS, ROLES } from "../draft/draft.ts";
import { MODULES, REASONS, SEVERITIES } from "../rule/rule.ts";
import { GATE_STATUSES, GATES } from "./gates.ts";
import {
  BANDS,
  MODULE_STATUSES,
  RULE_STATUSES,
  SCHEMA_VERSION,
  type DraftResult,
  type Report,
} from "./result.ts";

const share = z.number().min(0).max(1);
const place = z.int().min(1);
const count = z.int().min(0);
const text = z.string();

const tip = z.strictObject({
  rule: text,
  message: text,
  gain: count.max(100),
  line: place.exactOptional(),
  before: text.exactOptional(),
  after: text.exactOptional(),
  doc: text,
});

const finding = z.strictObject({
  rule: text,
  code: text,
  severity: z.enum(SEVERITIES),
  message: text,
  args: z.record(text, z.union([text, z.number()])),
  line: place,
  column: place,
  endLine: place,
  endColumn: place,
  each: z.literal(true).exactOptional(),
  fix: z.strictObject({ before: text, after: text }).exactOptional(),
  known: z.literal(true).exactOptional(),
});

const gate = z.strictObject({
  file: text,
  unit: z.strictObject({ index: place, line: place }),
  gate: z.enum(GATES),
  module: z.enum(MODULES).exactOptional(),
  status: z.enum(GATE_STATUSES),
  actual: z.number().nullable(),
  limit: z.number(),
  message: text,
});

const forecast = z.strictObject({
  percentile: z.number().min(0).max(100),
  low: z.number().min(0).max(100),
  high: z.number().min(0).max(100),
  evidence: z.enum(["strong", "moderate", "weak"]),
  cohort: z.strictObject({ id: text, posts: count }),
  terms: list(z.strictObject({ text, effect: z.number() })),
});

const draft = z.strictObject({
  file: text,
  format: text,
  title: text,
  unit: z.strictObject({ index: place, line: place }),
  language: text,
  platform: z.enum(PLATFORMS).nullable(),
  score: count.max(100),
  band: z.enum(BANDS),
  reason: z.enum([...REASONS, "none"]),
  incomplete: z.boolean(),
  forecast: forecast.nullable(),
  forecastReason: text.exactOptional(),
  read: z.strictObject({
    spokenWords: count,
    overlays: count,
    visuals: count,
    captionCharacters: count,
    hashtags: count,
    notesIgnored: count,
  }),
  duration: z
    .strictObject({
      ms: count,
      low: count,
      high: count,
      source: z.enum(["timed", "declared", "estimated"]),
    })
    .nullable(),
  modules: list(
    z.strictObject({
      id: z.enum(MODULES),
      kind: z.enum(["reason", "craft"]),
      score: share.nullable(),
      weight: share,
      status: z.enum(MODULE_STATUSES),
    }),
  ),
  rules: list(
    z.strictObject({
      id: text,
      module: z.enum(MODULES),
      score: share.nullable(),
      status: z.enum(RULE_STATUSES),
    }),
  ),
  findings: list(finding),
  strengths: list(
    z.strictObject({ rule: text, code: text, message: text, line: place.exactOptional() }),
  ),
  tips: list(tip),
  segments: list(
    z.strictObject({
      role: z.enum(ROLES),
      text,
      startMs: z.number().nullable(),
      endMs: z.number().nullable(),
      line: place,
      column: place,
      salvaged: z.boolean().exactOptional(),
    }),
  ).exactOptional(),
  warnings: list(z.strictObject({ code: text, message: text, line: place.exactOptional() })),
});

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({ name: z.literal("saveworthy"), version: text, scoringVersion: text }),
  shard: z.strictObject({ index: place, count: place, files: count }).nullable(),
  summary: z.strictObject({
    files: count,
    skipped: count,
    drafts: count,
    mean: z.number().nullable(),
    median: z.number().nullable(),
    low: count,
    failed: count,
  }),
  results: list(draft),
  gates: list(gate).exactOptional(),
  errors: list(z.strictObject({ file: text, code: text, message: text })),
});

function list<T extends z.ZodType>(item: T): z.ZodReadonly<z.ZodArray<T>> {
  return z.array(item).readonly();
}

/** Fails to compile where schema and type differ: each must fit the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
true satisfies Same<
  z.infer<typeof reportSchema>,
  Omit<Report, "results"> & { readonly results: readonly DraftResult[] }
>;
