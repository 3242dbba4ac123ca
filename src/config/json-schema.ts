/** The config's schema for editors, made from the one that checks. */

import * as z from "zod";
import type { Rule } from "../rule/rule.ts";
import { configSchema } from "./schema.ts";

/** @returns JSON Schema draft 7, which editors understand for YAML too */
export function configJsonSchema(rules: readonly Rule[]): object {
  const schema = z.toJSONSchema(configSchema(rules), { target: "draft-7", io: "input" });
  return { ...schema, title: "saveworthy config" };
}
