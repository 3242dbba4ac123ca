/** One draft against its gates. */

import { message, type Locale } from "../messages/index.ts";
import { otherReasonRules } from "../result/reasons.ts";
import type { GateResult } from "../result/gates.ts";
import type { DraftResult, FindingResult } from "../result/result.ts";
import type { KnownDraft } from "./baseline.ts";
import type { Gates } from "./gates.ts";

export interface Judging {
  readonly gates: Gates;
  readonly locale: Locale;
  /** Whether the run has a baseline. */
  readonly baseline: boolean;
  /** Undefined where the baseline does not have the draft: then it is new as a whole. */
  readonly known: KnownDraft | undefined;
}

type Say = (
  gate: Pick<GateResult, "gate" | "status" | "actual" | "limit" | "module">,
  args?: Readonly<Record<string, string | number>>,
  code?: string,
) => GateResult;

/** What did not simply pass; `result` has its known findings marked. */
export function judgeDraft(result: DraftResult, judging: Judging): GateResult[] {
  const { locale, known } = judging;
  const { file, unit } = result;
  const say: Say = (gate, args = {}, code = `${gate.status}-${gate.gate}`) => {
    const actual = gate.actual ?? 0;
    const numbers = { actual, limit: gate.limit, short: gate.limit - actual };
    const text = message(`gate.${code}`, { ...numbers, ...args }, locale);
    return { file, unit, ...gate, message: text };
  };
  return [
    ...score(result, judging, say),
    ...forecast(result, judging, say),
    ...modules(result, judging, say),
    ...findings(result, judging, say),
  ].filter((one) => {
    const accepted = known?.below?.[gateKey(one)];
    return one.status !== "failed" || accepted === undefined || (one.actual ?? 0) < accepted;
  });
}

/** `min-module tutorial`: as the baseline names what it accepts. */
export function gateKey({ gate, module }: Pick<GateResult, "gate" | "module">): string {
  return module === undefined ? gate : `${gate} ${module}`;
}

function* score(
  { score: actual }: DraftResult,
  { gates: { minScore = 0 }, known }: Judging,
  say: Say,
): Generator<GateResult> {
  if (known === undefined) {
    if (actual < minScore)
      yield say({ gate: "min-score", status: "failed", actual, limit: minScore });
  } else if (actual < known.score) {
    const gate = { gate: "baseline", status: "failed", actual, limit: known.score } as const;
    yield say(gate, {}, "failed-baseline-score");
  }
}

function* forecast(
  { forecast: found, forecastReason = "" }: DraftResult,
  { gates: { minForecast: limit = 0 } }: Judging,
  say: Say,
): Generator<GateResult> {
  if (limit === 0) return;
  const gate = "min-forecast";
  if (found === null) {
    yield say({ gate, status: "unjudged", actual: null, limit }, { reason: forecastReason });
  } else if (found.percentile < limit) {
    yield say({ gate, status: "failed", actual: found.percentile, limit });
  }
}

function* modules(
  { modules: all }: DraftResult,
  { gates: { minModule = {} }, locale }: Judging,
  say: Say,
): Generator<GateResult> {
  for (const { id, score: share, status } of all) {
    const limit = minModule[id] ?? 0;
    if (limit === 0) continue;
    const about = { gate: "min-module", module: id, limit } as const;
    const name = { name: message(`module.${id}`, {}, locale) };
    // Floored as reports show it, yet 0.58 stays 58 although its product is a hair under.
    const actual = share === null ? null : Math.floor(share * 100 + 1e-6);
    if (status === "not-applicable") yield say({ ...about, status, actual }, name);
    else if (actual === null) yield say({ ...about, status: "unjudged", actual }, name);
    else if (actual < limit) yield say({ ...about, status: "failed", actual }, name);
  }
}

/** Those that a baseline holds do not count, nor what a draft lacks of a reason it does not go for. */
function* findings(
  result: DraftResult,
  { gates: { maxFindings, failOn }, baseline }: Judging,
  say: Say,
): Generator<GateResult> {
  const others = otherReasonRules(result);
  const counted = result.findings.filter(
    ({ rule, severity, known }) =>
      known !== true && (severity === "error" || (severity === "warning" && !others.has(rule))),
  );
  if (maxFindings !== undefined && counted.length > maxFindings) {
    const actual = counted.length;
    yield say({ gate: "max-findings", status: "failed", actual, limit: maxFindings });
  }
  // A baseline is asked for to hear of what is new.
  const grade = failOn ?? (baseline ? "warning" : "none");
  const failing = counted.filter(
    ({ severity }) => grade === "warning" || (grade === "error" && severity === "error"),
  );
  if (failing.length === 0) return;
  const gate = baseline ? "baseline" : "fail-on";
  const found = { gate, status: "failed", actual: failing.length, limit: 0 } as const;
  yield say(found, { list: failing.map(named).join(", "), grade });
}

function named({ rule, line }: FindingResult): string {
  return `${rule} (${line})`;
}
