/** Every derived document, as [file, content]. */

import { readFileSync } from "node:fs";
import { RULES } from "../../rules/index.ts";
import { FORMATS } from "../../src/read/index.ts";
import * as z from "zod";
import { configSchema } from "../../src/config/schema.ts";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";
import { table, withBlock } from "./markdown.ts";
import { withReports } from "./reports.ts";
import { ruleFacts, ruleOverview } from "./rule-tables.ts";
import { terminal } from "./terminal.ts";

/** One draft that is good and not done, so that the example shows tips. */
const EXAMPLE = "fixtures/drafts/goblet-squat-basics.md";
/** One draft that offers other hooks. */
const HOOKS = "fixtures/compare/fresh-herbs.md";

export async function documents(): Promise<[string, string][]> {
  return [
    ...RULES.map((rule): [string, string] => {
      const file = `rules/${rule.module}/${rule.id}.md`;
      return [
        file,
        withBlock(readFileSync(file, "utf8"), "facts", ruleFacts(rule, DEFAULT_WEIGHTS)),
      ];
    }),
    [
      "schema.json",
      `${JSON.stringify(z.toJSONSchema(configSchema(RULES), { io: "input" }), null, 2)}\n`,
    ],
    ["README.md", await readme()],
    ["docs/reporters.md", await withReports(readFileSync("docs/reporters.md", "utf8"))],
  ];
}

async function readme(): Promise<string> {
  const blocks: readonly (readonly [string, string])[] = [
    ["folder", shortened(await example("fixtures/drafts"))],
    ["draft", await example(EXAMPLE)],
    ["compare", await example("compare", HOOKS)],
    ["formats", formats()],
    ["help", fenced(await terminal({ args: ["--help"], code: 0 }))],
    ["rules", ruleOverview(RULES, DEFAULT_WEIGHTS, "rules/")],
  ];
  return blocks.reduce(
    (text, [name, content]) => withBlock(text, name, content),
    readFileSync("README.md", "utf8"),
  );
}

async function example(...args: readonly string[]): Promise<string> {
  return fenced(`$ saveworthy ${args.join(" ")}\n${await terminal({ args, code: 0 })}`);
}

/** A long table by its ends: a first screen has room for no more. */
function shortened(text: string): string {
  const lines = text.split("\n");
  return [...lines.slice(0, 12), "    …", ...lines.slice(-12)].join("\n");
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

function formats(): string {
  return table([
    ["format", "files", "what is read", "example"],
    ...FORMATS.map(({ id, title, reads, extensions }) => [
      title,
      extensions.map((extension) => `\`${extension}\``).join(" "),
      reads,
      `\`saveworthy draft${extensions[0] ?? UNNAMED[id] ?? ".json"}\``,
    ]),
  ]);
}

/** Formats that no extension tells are recognised by their content. */
const UNNAMED: Readonly<Record<string, string>> = { transcript: ".txt", markers: ".csv" };
