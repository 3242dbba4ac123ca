/** `npm run new-language -- TAG NAME`: a pack with every list in place and empty, registered. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { packSource } from "./language-template.ts";
import { fail, formatAndGenerate } from "./write.ts";

const REGISTRY = "src/language/index.ts";

const [tag = "", name = ""] = process.argv.slice(2);
if (!/^[a-z]{2,3}$/.test(tag))
  fail("first say the language: its two or three letters, as in BCP 47");
if (!/^\p{L}[\p{L} -]*$/u.test(name)) fail("then its name in English");
const pack = `src/language/packs/${tag}.ts`;
if (existsSync(pack)) fail(`${pack} exists`);
const registry = readFileSync(REGISTRY, "utf8");
if (!registry.includes("({ en,")) fail(`${REGISTRY}: the list of packs was not found`);

writeFileSync(pack, packSource(tag, name));
writeFileSync(
  REGISTRY,
  registry
    .replace(
      'import { en } from "./packs/en.ts";',
      `$&\nimport { ${tag} } from "./packs/${tag}.ts";`,
    )
    .replace("({ en,", `({ en, ${tag},`),
);
formatAndGenerate([pack, REGISTRY]);

console.log(`Made ${pack}, registered in ${REGISTRY}. Next:
  1. fill its lists; beside each stand words that English has in it
  2. npx vitest run test/language/packs.test.ts says what is still missing`);
