/** Lines of a stream to what is said about each. */

import type { FileSettings } from "../config/resolve.ts";
import { message, type Locale, type MessageArgs } from "../messages/index.ts";
import { safeJson } from "../report/json.ts";
import { MAX_LINE } from "./lines.ts";
import { readRecord, RecordError, type RecordId } from "./record.ts";
import { failureOf } from "./result-warnings.ts";
import { judge, summaryOf, type Summary } from "./score-draft.ts";

type Answer =
  | {
      readonly id: RecordId | null;
      readonly error: { readonly code: string; readonly message: string };
    }
  | ReturnType<typeof scored>;

/** What came of some lines. */
export interface Answered {
  /** A line of JSON for each that is not blank. */
  readonly text: string;
  readonly records: number;
  /** Those of them that could not be scored. */
  readonly refused: number;
}

/** Lines of a stream in a row. */
export interface Lines {
  readonly lines: readonly string[];
  /** How many lines there are before them. */
  readonly before: number;
}

export function answerAll({ lines, before }: Lines, settings: FileSettings): Answered {
  let [records, refused] = [0, 0];
  const answers = lines.map((line, i) => {
    if (line.trim() === "") return "";
    const answer = answerTo(line, before + i + 1, settings);
    records++;
    if ("error" in answer) refused++;
    return `${safeJson(answer)}\n`;
  });
  return { text: answers.join(""), records, refused };
}

/** Of lines that could not be scored at all. */
export function unanswered(
  { lines, before }: Lines,
  code: string,
  args: MessageArgs,
  locale: Locale,
): Answered {
  const reason = message(`record.${code}`, args, locale);
  const answers = lines.map((_, i) => {
    const error = { code, message: at(before + i + 1, reason, locale) };
    return `${safeJson({ id: null, error } satisfies Answer)}\n`;
  });
  const { length } = lines;
  return { text: answers.join(""), records: length, refused: length };
}

function at(line: number, reason: string, locale: Locale): string {
  return message("record.at", { line, message: reason }, locale);
}

/** @param number of the line in the input, from 1: what names a record without an id */
function answerTo(line: string, number: number, { settings, ...defaults }: FileSettings): Answer {
  try {
    if (line.length > MAX_LINE) throw new RecordError("too-large", "too-large");
    const { id, draft } = readRecord(line, defaults);
    const judged = judge(draft, settings);
    const failure = failureOf(judged.outcome.rules, settings.locale);
    if (failure === null) return scored(id, summaryOf(judged, settings));
    return { id, error: { code: failure.code, message: failure.message } };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const { id, code, what, args } = error;
    const { locale } = settings;
    const reason = message(`record.${what}`, args, locale);
    return { id, error: { code, message: id === null ? at(number, reason, locale) : reason } };
  }
}

/** Without lines: a record has no file that they could be found in. */
function scored(id: RecordId, summary: Summary) {
  const { score, band, reason, forecast, forecastReason, modules, tips } = summary;
  return {
    id,
    score,
    band,
    reason,
    forecast,
    ...(forecastReason !== undefined && { forecastReason }),
    modules,
    tips: tips.map(({ rule, message: text, gain, before, after, doc }) => ({
      rule,
      message: text,
      gain,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      doc,
    })),
  };
}
