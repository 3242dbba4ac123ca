/** Drafts that name things and tell nobody to do anything. */

import type { Facts } from "../facts/facts.ts";
import { NAMED_LIST } from "../facts/resources.ts";

/** A list of names is no work to be done: no way to do it can be missing. */
export function isNamesOnly({ resources, steps }: Pick<Facts, "resources" | "steps">): boolean {
  return steps.actions.length === 0 && resources.length >= NAMED_LIST;
}
