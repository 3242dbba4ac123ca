/** `npm run new-reader -- ID EXTENSION`: a reader of one format, registered, with a sample and a test. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readerSource, readerTest, SAMPLE } from "./reader-template.ts";
import { fail, formatAndGenerate } from "./write.ts";

const REGISTRY = "src/read/formats.ts";
const END = "\n];\n\n/** Every format";

const [id = "", extension = ""] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*$/.test(id)) fail("first say the id: lower-case letters and digits");
if (!/^\.[a-z0-9]+$/.test(extension)) fail("then the extension, with its dot");
const reader = `src/read/${id}.ts`;
if (existsSync(reader)) fail(`${reader} exists`);
const registry = readFileSync(REGISTRY, "utf8");
if (!registry.includes(END)) fail(`${REGISTRY}: the list of formats was not found`);

const sample = `fixtures/formats/${id}/sample${extension}`;
const test = `test/read/${id}.test.ts`;
mkdirSync(`fixtures/formats/${id}`, { recursive: true });
writeFileSync(sample, SAMPLE);
writeFileSync(reader, readerSource());
writeFileSync(test, readerTest(id, sample));
const entry = `\n  { id: "${id}", title: "${id}", reads: "every line as speech", extensions: ["${extension}"], load: () => import("./${id}.ts") },`;
writeFileSync(REGISTRY, registry.replace(END, entry + END));
formatAndGenerate([reader, test, REGISTRY]);

console.log(`Made ${reader}, registered in ${REGISTRY}, with ${sample} and ${test}. Next:
  1. read the format in ${reader}: roles, times in ms, and the range of every piece of text
  2. where its content tells the format, say so in src/read/detect.ts
  3. npx vitest run test/read`);
