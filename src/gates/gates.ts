/** What a draft must reach; asked for by flags or config, none by itself. */

import type { ModuleId } from "../rule/rule.ts";

export const FAIL_ON = ["error", "warning", "none"] as const;

/** Each holds for every draft alone, so that a shard or a changed file is judged as in the whole run. */
export interface Gates {
  /** 0..100; 0 asks for nothing. */
  readonly minScore?: number;
  /** Percentile, 0..100; 0 asks for nothing. */
  readonly minForecast?: number;
  /** 0..100, as reports show a module. */
  readonly minModule?: Readonly<Partial<Record<ModuleId, number>>>;
  /** Warnings and errors. */
  readonly maxFindings?: number;
  readonly failOn?: (typeof FAIL_ON)[number];
}

/** The later wins, module by module. */
export function mergeGates(all: readonly (Gates | undefined)[]): Gates {
  let merged: Gates = {};
  for (const gates of all) {
    const minModule = { ...merged.minModule, ...gates?.minModule };
    merged = { ...merged, ...gates, minModule };
  }
  return merged;
}

/** Whether anything could fail. */
export function asks({
  minScore,
  minForecast,
  minModule = {},
  maxFindings,
  failOn,
}: Gates): boolean {
  return (
    (minScore ?? 0) > 0 ||
    (minForecast ?? 0) > 0 ||
    Object.values(minModule).some((least) => least > 0) ||
    maxFindings !== undefined ||
    (failOn ?? "none") !== "none"
  );
}
