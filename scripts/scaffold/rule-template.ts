/** What a new rule starts from: small, complete, and already passing its own examples. */

import type { ModuleId } from "../../src/rule/rule.ts";

export function ruleSource(module: ModuleId, id: string): string {
  return `import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "${id}",
  module: "${module}",
  title: "What the rule looks at, as a noun phrase",
  why: "Why somebody who may save the video would care.",
  evidence: [{ grade: "design", finding: "What is known, with the number.", source: "Author, year, title" }],
  options: {
    needed: {
      type: "integer",
      default: 2,
      minimum: 1,
      maximum: 20,
      description: "Sentences for full marks; our own choice, no source.",
    },
  },
  applies: () => "applicable",
  check(facts, { needed }) {
    const found = facts.sentences.length;
    if (found >= needed) return { score: 1, findings: [] };
    return {
      score: found / needed,
      findings: [{ code: "too-few", severity: "info", args: { found, needed }, range: facts.start }],
    };
  },
});
`;
}

/** Words of the new rule by the file they belong to, below `src/messages` and without its ending. */
export function wordsByFile(
  id: string,
  kind: "reasons" | "craft",
): Record<string, Record<string, string>> {
  return {
    [`en/${kind}`]: {
      [`${id}.too-few`]:
        "{found} {found|sentence|sentences} of {needed}: say what is missing and what to do.",
    },
    [`vi/${kind}`]: {
      [`${id}.too-few`]: "Mới có {found} trên {needed} câu: nói còn thiếu gì và cần làm gì.",
    },
    "vi/rules": {
      [`rule.${id}.title`]: "Quy tắc xem xét điều gì, viết thành cụm danh từ",
      [`rule.${id}.why`]: "Vì sao điều này quan trọng với người có thể lưu video.",
      [`rule.${id}.option.needed`]:
        "Số câu để đạt trọn điểm; lựa chọn của chúng tôi, không có nguồn.",
    },
  };
}

export function rulePage(id: string): string {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
  return `# ${title}

Full marks when two sentences are there.

<!-- generated:facts -->
<!-- /generated -->

## Why

Why somebody who may save the video would care.

## What is checked

| score | when | message |
| --- | --- | --- |
| 1 | two sentences or more | |
| found / 2 | fewer | \`too-few\` |

## Fails

\`\`\`txt fails=too-few
Soak the beans overnight.
\`\`\`

## Passes

\`\`\`txt passes
Soak the beans overnight.
Rinse them before you cook.
\`\`\`

## When not to use

When the draft is meant to be one sentence.
`;
}
