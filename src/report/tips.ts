/** What to change: the best tips with their gain, the line they are about, and before and after. */

import { message } from "../messages/index.ts";
import type { DraftResult, ModuleResult, TipResult } from "../result/result.ts";
import { type View } from "./parts.ts";
import { safeText } from "./safe-text.ts";
import { truncate, wrap } from "./width.ts";

export const MAX_TIPS = 3;
/** Columns of the gain and the space behind it. */
const GAIN = 5;
/** A quote that a message already holds this much of is not repeated. */
const SAME = 24;

interface Tips {
  /** What to do first, best first. */
  readonly shown: readonly TipResult[];
  /** Best gain of each further reason, best first. */
  readonly others: ReadonlyMap<string, number>;
}

/**
 * Reasons are alternatives: a draft needs one, so at most one tip is for a reason other than the
 * one that already stands, and the rest is folded into a choice.
 */
export function chooseTips({ rules, modules, tips }: DraftResult, limit: number): Tips {
  const moduleOf = new Map(rules.map(({ id, module }) => [id, module]));
  const standing = fullestReason(modules);
  const shown: TipResult[] = [];
  const others = new Map<string, number>();
  let tried: string | undefined;
  for (const tip of tips) {
    const module = modules.find(({ id }) => id === moduleOf.get(tip.rule));
    const other = module?.kind === "reason" && module.id !== standing;
    if (other && (tried !== undefined || shown.length === limit)) {
      if (module.id !== tried && tip.gain > 0)
        others.set(module.id, others.get(module.id) ?? tip.gain);
    } else if (shown.length < limit) {
      shown.push(tip);
      if (other) tried = module.id;
    }
  }
  return { shown, others };
}

/** Undefined where no reason has anything. */
function fullestReason(modules: readonly ModuleResult[]): string | undefined {
  let best: ModuleResult | undefined;
  for (const module of modules) {
    if (module.kind === "reason" && (module.score ?? 0) > (best?.score ?? 0)) best = module;
  }
  return best?.id;
}

/** `+12`; a gain that does not reach a point is 0 in the data. */
export function gainText(gain: number): string {
  return gain >= 1 ? `+${gain}` : "<+1";
}

/** @param rows what is left of the screen: messages come first, quotes where there is room */
export function tipLines(result: DraftResult, columns: number, rows: number, view: View): string[] {
  const { style, locale } = view;
  const { shown, others } = chooseTips(result, MAX_TIPS);
  if (shown.length === 0) return [style.green(message("report.no-tips", {}, locale))];
  const messages = shown.map((tip) => wrap(safeText(tip.message), columns - GAIN, 3));
  const fold = otherReasons(others, columns, view);
  const quotes = fitting(
    shown.map((tip) => quoteLines(result, tip, columns, view)),
    rows - 1 - fold.length - messages.flat().length,
  );
  const lines = shown.flatMap((tip, i) => {
    const gain = style.bold(style.green(gainText(tip.gain).padStart(3)));
    const [first = "", ...rest] = messages[i] ?? [];
    const below = [...rest, ...(quotes[i] ?? [])].map((line) => " ".repeat(GAIN) + line);
    return [`${gain}  ${first}`, ...below];
  });
  return [style.bold(message("report.tips", {}, locale)), ...lines, ...fold];
}

/** What fits into `rows`: a quote with its fix shows more than one without, so it goes first. */
function fitting(quotes: readonly (readonly string[])[], rows: number): (readonly string[])[] {
  const kept: (readonly string[])[] = quotes.map(() => []);
  let room = rows;
  for (const length of [2, 1]) {
    for (const [i, quote] of quotes.entries()) {
      if (quote.length !== length || length > room) continue;
      kept[i] = quote;
      room -= length;
    }
  }
  return kept;
}

function otherReasons(others: ReadonlyMap<string, number>, columns: number, view: View): string[] {
  if (others.size === 0) return [];
  const list = Array.from(
    others,
    ([module, gain]) => `${message(`module.${module}`, {}, view.locale)} ${gainText(gain)}`,
  ).join(", ");
  const text = message("report.other-reason", { list }, view.locale);
  return wrap(text, columns - GAIN, 2).map((line) => " ".repeat(GAIN) + view.style.dim(line));
}

/** The line in the file, and below it what it could be. */
function quoteLines(result: DraftResult, tip: TipResult, columns: number, view: View): string[] {
  const { style } = view;
  const { line, before, after } = tip;
  const quoted = safeText(before ?? textOf(result, tip)).trim();
  if (line === undefined || quoted === "") return [];
  const number = `${line} │ `;
  const room = columns - GAIN - number.length;
  const fixed = after === undefined ? "" : safeText(after).trim();
  if (fixed === "" && tip.message.includes(quoted.slice(0, SAME))) return [];
  return [
    style.dim(number + truncate(quoted, room)),
    ...(fixed === ""
      ? []
      : [`${" ".repeat(number.length - 2)}→ ${style.green(truncate(fixed, room))}`]),
  ];
}

/** The text a tip is about; none where it is about something absent, which has no width. */
function textOf({ segments, findings }: DraftResult, { rule, line }: TipResult): string {
  const present = findings.some(
    (found) =>
      found.rule === rule &&
      found.line === line &&
      (found.endLine > found.line || found.endColumn > found.column),
  );
  return (present && segments?.find((segment) => segment.line === line)?.text) || "";
}
