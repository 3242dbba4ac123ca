/** Options in one line each. */

import type { OptionSpec } from "./rule.ts";

type Bounds = readonly [minimum: number, maximum: number];

/** @param description one sentence with the unit and the source of `value`, the default */
export function number(value: number, [minimum, maximum]: Bounds, description: string): OptionSpec {
  return { type: "number", default: value, minimum, maximum, description };
}

/** The same for whole numbers. */
export function integer(value: number, bounds: Bounds, description: string): OptionSpec {
  return { ...number(value, bounds, description), type: "integer" };
}
