/** Every derived document, as [file, content]. */

import { readFileSync } from "node:fs";
import { RULES } from "../../rules/index.ts";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";
import { withBlock } from "./markdown.ts";
import { ruleFacts } from "./rule-tables.ts";

export async function documents(): Promise<[string, string][]> {
  return [...rulePages()];
}

function rulePages(): [string, string][] {
  return RULES.map((rule) => {
    const file = `rules/${rule.module}/${rule.id}.md`;
    return [file, withBlock(readFileSync(file, "utf8"), "facts", ruleFacts(rule, DEFAULT_WEIGHTS))];
  });
}
