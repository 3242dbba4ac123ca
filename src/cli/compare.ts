/** `saveworthy compare A [B]`: two drafts side by side, or one with each of its alternative hooks. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { changeBetween, compareOpenings } from "../batch/compare.ts";
import { fileError, openDrafts } from "../batch/open-drafts.ts";
import { scoreDraft } from "../batch/score-draft.ts";
import type { Resolver } from "../config/resolve.ts";
import type { Draft } from "../draft/draft.ts";
import type { Settings } from "../engine/settings.ts";
import { message, type Locale } from "../messages/index.ts";
import { comparePretty } from "../report/compare.ts";
import { compareMarkdown } from "../report/compare-markdown.ts";
import { safeJson } from "../report/json.ts";
import type { DraftComparison, OpeningComparison } from "../result/comparison.ts";
import { SCHEMA_VERSION, type FileError } from "../result/result.ts";
import { VERSION } from "../version.ts";
import { styleFor } from "./colour.ts";
import { UsageError } from "./errors.ts";
import { EXIT } from "./exit-code.ts";
import { inputFormatOf, oneOf, settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { opener, stdinName } from "./open.ts";
import { writeProblems } from "./problems.ts";

export const COMPARE_FORMATS = ["pretty", "json", "markdown"] as const;
/** `drafts.md#2`: the second draft of a file that holds several. */
const NUMBERED = /^(.+)#([1-9]\d{0,5})$/s;
const MAX_LISTED = 20;

export interface CompareFlags extends CommonFlags {
  readonly format?: string;
  readonly stdinFilename?: string;
}

/** A path as it was typed, and the draft in it. */
interface Named {
  readonly file: string;
  readonly index?: number;
}

export async function compare(
  a: string,
  b: string | undefined,
  flags: CompareFlags,
  io: Io,
): Promise<number> {
  const format = oneOf("format", flags.format, COMPARE_FORMATS) ?? "pretty";
  const resolver = await settingsOf(flags, io);
  const { locale } = resolver;
  const opened: Scored[] = [];
  const errors: FileError[] = [];
  const given = b === undefined ? [a] : [a, b];
  const piped = stdinName(given, flags.stdinFilename);
  for (const path of given) {
    const named = path === "-" && piped !== undefined ? { file: piped } : namedDraft(path, io);
    const { settings } = resolver.settingsFor(named.file);
    try {
      opened.push({ draft: await openDraft(named, piped, resolver, flags, io), settings });
    } catch (error) {
      errors.push(fileError(named.file, error, locale));
    }
  }
  const [first, second] = opened;
  if (errors.length > 0 || first === undefined) {
    await writeProblems(errors, io);
    return EXIT.failed;
  }
  const tool = {
    name: "saveworthy",
    version: VERSION,
    scoringVersion: resolver.scoringVersion,
  } as const;
  const head = { schemaVersion: SCHEMA_VERSION, tool } as const;
  const comparison: DraftComparison | OpeningComparison =
    second === undefined
      ? { ...head, ...ofOpenings(first.draft, first.settings, locale) }
      : { ...head, ...ofDrafts(first, second) };
  await io.stdout.write(await text(comparison, format, flags, locale, io));
  return isIncomplete(comparison) ? EXIT.failed : EXIT.ok;
}

/** A file may be called so: then that is what is meant. */
function namedDraft(path: string, { cwd }: Io): Named {
  const [, file, index] = NUMBERED.exec(path) ?? [];
  if (file === undefined || existsSync(resolve(cwd, path))) return { file: path };
  return { file, index: Number(index) };
}

/** @throws UsageError where the file holds several drafts and none of them is named */
async function openDraft(
  { file, index }: Named,
  piped: string | undefined,
  { settingsFor, locale }: Resolver,
  flags: CompareFlags,
  io: Io,
): Promise<Draft> {
  const inputFormat = inputFormatOf(flags);
  const drafts = await openDrafts(file, settingsFor(file), {
    open: opener(piped, io),
    ...(inputFormat !== undefined && { inputFormat }),
  });
  const n = drafts.length;
  if (index === undefined && n > 1) {
    const list = drafts
      .slice(0, MAX_LISTED)
      .map(({ unit, title }) => `${file}#${unit.index} (${title})`)
      .join(", ");
    throw new UsageError(message("compare.several", { file, n, list }, locale));
  }
  const draft = drafts[(index ?? 1) - 1];
  if (draft !== undefined) return draft;
  throw new UsageError(message("compare.no-unit", { file, n, index: index ?? 1 }, locale));
}

interface Scored {
  readonly draft: Draft;
  readonly settings: Settings;
}

function ofDrafts(
  a: Scored,
  b: Scored,
): Pick<DraftComparison, "kind" | "before" | "after" | "change"> {
  const options = { withSegments: true };
  const before = scoreDraft(a.draft, a.settings, options);
  const after = scoreDraft(b.draft, b.settings, options);
  return {
    kind: "drafts",
    before,
    after,
    change: changeBetween(before, after, a.settings.weights),
  };
}

function ofOpenings(
  draft: Draft,
  settings: Settings,
  locale: Locale,
): Omit<OpeningComparison, "schemaVersion" | "tool"> {
  const { source, title, unit } = draft;
  const openings = compareOpenings(draft, settings);
  if (openings.every(({ current }) => current)) {
    throw new UsageError(message("compare.no-openings", { file: source.file }, locale));
  }
  return { kind: "openings", file: source.file, title, unit, openings };
}

function isIncomplete(comparison: DraftComparison | OpeningComparison): boolean {
  if (comparison.kind === "drafts")
    return comparison.before.incomplete || comparison.after.incomplete;
  return comparison.openings.some(({ result }) => result.incomplete);
}

async function text(
  comparison: DraftComparison | OpeningComparison,
  format: (typeof COMPARE_FORMATS)[number],
  flags: CompareFlags,
  locale: Locale,
  io: Io,
): Promise<string> {
  if (format === "json") return `${safeJson(comparison, 2)}\n`;
  if (format === "markdown") return compareMarkdown(comparison, locale);
  const style = await styleFor(io.stdout, io.env, flags.color !== false);
  return comparePretty(comparison, { locale, columns: io.stdout.columns ?? 80, style });
}
