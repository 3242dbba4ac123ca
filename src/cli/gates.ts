/** Gates as flags give them. */

import { FAIL_ON, type Gates } from "../gates/gates.ts";
import { MODULES } from "../result/result.ts";
import { didYouMean } from "../config/suggest.ts";
import { UsageError } from "./errors.ts";
import { oneOf } from "./flags.ts";

/** As commander hands them over. */
export interface GateFlags {
  readonly minScore?: string;
  readonly minForecast?: string;
  readonly minModule?: readonly string[];
  readonly maxFindings?: string;
  readonly failOn?: string;
}

/** @throws UsageError for a number out of bounds, an unknown module or an unknown severity */
export function gatesOf(flags: GateFlags): Gates {
  const minScore = number("min-score", flags.minScore, 100);
  const minForecast = number("min-forecast", flags.minForecast, 100);
  const maxFindings = number("max-findings", flags.maxFindings, Number.MAX_SAFE_INTEGER);
  const failOn = oneOf("fail-on", flags.failOn, FAIL_ON);
  return {
    ...(minScore !== undefined && { minScore }),
    ...(minForecast !== undefined && { minForecast }),
    ...(flags.minModule !== undefined && { minModule: modules(flags.minModule) }),
    ...(maxFindings !== undefined && { maxFindings }),
    ...(failOn !== undefined && { failOn }),
  };
}

function modules(given: readonly string[]): NonNullable<Gates["minModule"]> {
  return Object.fromEntries(
    given.map((one) => {
      const [id = "", least] = one.split("=");
      const known = MODULES.some((name) => name === id);
      if (!known || least === undefined) {
        const hint = known ? "" : didYouMean(id, MODULES);
        throw new UsageError(
          `--min-module ${one}: expected a module and a number, as in tutorial=50.${hint}`,
        );
      }
      return [id, number(`min-module ${id}`, least, 100)];
    }),
  );
}

function number(flag: string, given: string, most: number): number;
function number(flag: string, given: string | undefined, most: number): number | undefined;
function number(flag: string, given: string | undefined, most: number): number | undefined {
  if (given === undefined) return undefined;
  const value = /^\d{1,9}$/.test(given) ? Number(given) : Infinity;
  if (value <= most) return value;
  const bounds = most === 100 ? "from 0 to 100" : "from 0 on";
  throw new UsageError(`--${flag} ${given}: expected a whole number ${bounds}.`);
}
