/** JSON lines in, JSON lines out: one a record, in order, nothing kept. */

import type { FileSettings } from "../config/resolve.ts";
import { safeJson } from "../report/json.ts";
import type { DraftResult } from "../result/result.ts";
import { readRecord, RecordError, type RecordId } from "./record.ts";
import { scoreDraft } from "./score-draft.ts";

/** A line of more characters is no record: 10 MB, as for files. */
const MAX_LINE = 10 * 1024 * 1024;

export interface StreamOutcome {
  /** Whether a record could not be scored. */
  readonly failed: boolean;
}

/**
 * Reads the next chunk only when what came of the one before is written.
 * @param write returns false where nobody reads any more: the stream then ends
 */
export async function scoreStream(
  input: AsyncIterable<Uint8Array | string>,
  settings: FileSettings,
  write: (text: string) => Promise<boolean>,
): Promise<StreamOutcome> {
  let failed = false;
  let before = 0;
  for await (const lines of chunkLines(input)) {
    const answers = lines.map((line, i) => {
      if (line.trim() === "") return "";
      const answer = answerTo(line, before + i + 1, settings);
      failed ||= "error" in answer;
      return `${safeJson(answer)}\n`;
    });
    before += lines.length;
    if (!(await write(answers.join("")))) break;
  }
  return { failed };
}

/** The whole lines that each chunk completes. A line that is too long is cut there, and so refused. */
async function* chunkLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  let size = 0;
  const add = (piece: string): void => {
    size += piece.length;
    if (size - piece.length <= MAX_LINE) open.push(piece);
  };
  const close = (): string => {
    const line = open.join("");
    open = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const [first = "", ...rest] = text.split("\n");
    add(first);
    const lines: string[] = [];
    for (const piece of rest) {
      lines.push(close());
      add(piece);
    }
    if (lines.length > 0) yield lines;
  }
  add(decoder.decode());
  yield [close()];
}

type Answer =
  | {
      readonly id: RecordId | null;
      readonly error: { readonly code: string; readonly message: string };
    }
  | ReturnType<typeof scored>;

/** @param number of the line in the input, from 1: what names a record without an id */
function answerTo(line: string, number: number, { settings, ...defaults }: FileSettings): Answer {
  try {
    if (line.length > MAX_LINE) throw new RecordError("too-large", "the record is over 10 MB");
    const { id, draft } = readRecord(line, defaults);
    const result = scoreDraft(draft, settings);
    if (!result.incomplete) return scored(id, result);
    const message = result.warnings.find(({ code }) => code === "rule-failed")?.message ?? "";
    return { id, error: { code: "rule-failed", message } };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const { id, code, message } = error;
    return { id, error: { code, message: id === null ? `line ${number}: ${message}` : message } };
  }
}

/** Without lines: a record has no file that they could be found in. */
function scored(id: RecordId, result: DraftResult) {
  const { score, band, reason, forecast, forecastReason, modules, tips } = result;
  return {
    id,
    score,
    band,
    reason,
    forecast,
    ...(forecastReason !== undefined && { forecastReason }),
    modules,
    tips: tips.map(({ rule, message, gain, before, after, doc }) => ({
      rule,
      message,
      gain,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      doc,
    })),
  };
}
