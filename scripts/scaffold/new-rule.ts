/**
 * `npm run new-rule -- MODULE ID`: a rule that runs, its page with examples that pass, its words
 * in every locale.
 * It only reports until `src/score/weights.json` gives it a share.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { MODULES } from "../../src/rule/rule.ts";
import { isReason } from "../../src/score/combine.ts";
import { rulePage, ruleSource, wordsByFile } from "./rule-template.ts";
import { fail, formatAndGenerate } from "./write.ts";

const [given, id = ""] = process.argv.slice(2);
const module = MODULES.find((one) => one === given);
if (module === undefined) fail(`first say the module: ${MODULES.join(", ")}`);
if (!/^[a-z]+(-[a-z]+)*$/.test(id))
  fail("then the id: lower-case words with hyphens, a noun of the subject");

const rule = `rules/${module}/${id}.ts`;
if (existsSync(rule)) fail(`${rule} exists`);

const added = Object.entries(wordsByFile(id, isReason(module) ? "reasons" : "craft"));
const catalogues = added.map(([name, entries]) => {
  const file = `src/messages/${name}.ts`;
  const words = readFileSync(file, "utf8");
  const end = words.lastIndexOf("}");
  if (end < 0) fail(`${file} holds no words`);
  const lines = Object.entries(entries).map(
    ([code, text]) => `  "${code}": ${JSON.stringify(text)},\n`,
  );
  return { file, text: words.slice(0, end) + lines.join("") + words.slice(end) };
});

writeFileSync(rule, ruleSource(module, id));
writeFileSync(`rules/${module}/${id}.md`, rulePage(id));
for (const { file, text } of catalogues) writeFileSync(file, text);
formatAndGenerate([rule, `rules/${module}/${id}.md`, ...catalogues.map(({ file }) => file)]);

console.log(`Made ${rule}, its page, and its words in ${catalogues.map(({ file }) => file).join(", ")}. Next:
  1. write what it looks at in ${rule} (facts are listed in src/facts/facts.ts)
  2. write the page; its examples are tests: npx vitest run test/rules
  3. give it a share in src/score/weights.json once the measurement supports it, and bump scoringVersion`);
