/** Objects of a config that take no key but theirs, so that a typing error is never ignored. */

import * as z from "zod";
import { didYouMean } from "./suggest.ts";

/** The keys of an object, made from a list. */
export function entries<T, S extends z.ZodType>(
  list: readonly T[],
  name: (item: T) => string,
  schema: (item: T) => S,
): Record<string, S> {
  return Object.fromEntries(list.map((item) => [name(item), schema(item)]));
}

/** An object without other keys; its message has one line for each key too many, in their order. */
export function strict<S extends z.core.$ZodLooseShape>(what: string, shape: S) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys
            .map((key) => `unknown ${what} "${key}".${didYouMean(key, Object.keys(shape))}`)
            .join("\n")
        : undefined,
  });
}
