/**
 * `npm run new-rule -- MODULE ID`: a rule that runs, its page with examples that pass, its words.
 * It only reports until `src/score/weights.json` gives it a share.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { MODULES } from "../../src/rule/rule.ts";
import { isReason } from "../../src/score/combine.ts";
import { rulePage, ruleSource } from "./rule-template.ts";
import { fail, formatAndGenerate } from "./write.ts";

const [given, id = ""] = process.argv.slice(2);
const module = MODULES.find((one) => one === given);
if (module === undefined) fail(`first say the module: ${MODULES.join(", ")}`);
if (!/^[a-z]+(-[a-z]+)*$/.test(id))
  fail("then the id: lower-case words with hyphens, a noun of the subject");

const rule = `rules/${module}/${id}.ts`;
if (existsSync(rule)) fail(`${rule} exists`);

const catalogue = `src/messages/en/${isReason(module) ? "reasons" : "craft"}.ts`;
const end = "} as const;";
const words = readFileSync(catalogue, "utf8");
if (!words.includes(end)) fail(`${catalogue} does not end in "${end}"`);

writeFileSync(rule, ruleSource(module, id));
writeFileSync(`rules/${module}/${id}.md`, rulePage(id));
const entry = `  "${id}.too-few": "{found} {found|sentence|sentences} of {needed}: say what is missing and what to do.",\n`;
writeFileSync(catalogue, words.replace(end, entry + end));
formatAndGenerate([rule, `rules/${module}/${id}.md`, catalogue]);

console.log(`Made ${rule}, its page and its message in ${catalogue}. Next:
  1. write what it looks at in ${rule} (facts are listed in src/facts/facts.ts)
  2. write the page; its examples are tests: npx vitest run test/rules
  3. give it a share in src/score/weights.json once the measurement supports it, and bump scoringVersion`);
