/** Two rules that exist for the tests of the config alone. */

import { defineRule, type ModuleId, type Rule } from "../../src/rule/rule.ts";

function rule(id: string, module: ModuleId): Rule {
  return defineRule({
    id,
    module,
    title: `Title of ${id}`,
    why: "For a test.",
    evidence: [{ grade: "design", finding: "None.", source: "None" }],
    options: {
      limit: { type: "integer", default: 10, minimum: 1, maximum: 99, description: "A limit." },
    },
    applies: () => "applicable",
    check: () => ({ score: 1, findings: [] }),
  });
}

export const TEST_RULES: readonly Rule[] = [rule("first", "tutorial"), rule("second", "overlays")];
