/** The weights of a config as zod sees them. */

import * as z from "zod";
import { CRAFTS, REASONS, type ModuleId, type Rule } from "../rule/rule.ts";
import { entries, strict } from "./strict.ts";

const share = z.number().min(0).max(1000);

/** @returns the schema; `rules` are the rules that may have a share */
export function weightsSchema(rules: readonly Rule[]) {
  const shares = (module: ModuleId) =>
    strict(
      "rule",
      entries(
        rules.filter((rule) => rule.module === module),
        ({ id }) => id,
        () => share.optional(),
      ),
    )
      .optional()
      .describe("Share of each rule in the module; 0 takes it out of the score.");
  return strict("key", {
    content: z.number().min(0).max(1).optional().describe("Share of the reasons in the score."),
    craft: z.number().min(0).max(1).optional().describe("Share of the craft in the score."),
    reasons: strict(
      "module",
      entries(
        REASONS,
        (id) => id,
        (id) =>
          strict("key", {
            from: z
              .number()
              .min(0)
              .max(0.9)
              .optional()
              .describe("Module score, 0 to 1, up to which the reason brings nothing."),
            exponent: z
              .number()
              .min(0.1)
              .max(10)
              .optional()
              .describe("Its curve: a larger one rises later."),
            rules: shares(id),
          }).optional(),
      ),
    ).optional(),
    crafts: strict(
      "module",
      entries(
        CRAFTS,
        (id) => id,
        (id) =>
          strict("key", {
            weight: share.optional().describe("Weight in the mean of the crafts."),
            rules: shares(id),
          }).optional(),
      ),
    ).optional(),
  }).refine(
    ({ content, craft }) =>
      content === undefined || craft === undefined || Math.abs(content + craft - 1) < 1e-9,
    { error: "content and craft must add up to 1", path: ["craft"] },
  );
}
