/** A pack with the shape of the English one, every list empty, with examples of what belongs in it. */

import { en } from "../../src/language/packs/en.ts";

/** Enough to see what a list is for. */
const EXAMPLES = 4;

export function packSource(tag: string, name: string): string {
  const values = Object.entries(en()).map(([key, value]) => {
    if (key === "id") return `id: ${JSON.stringify(tag)},`;
    if (key === "name") return `name: ${JSON.stringify(name)},`;
    if (key === "stemmer") return `stemmer: "none",`;
    if (key === "measured") return "measured: false,";
    if (key === "speechRate") return "speechRate: { usual: 0, fast: 0 }, // English: 150, 250";
    if (key === "usualPadding") return "usualPadding: 0, // English: 0.032; an estimate will do";
    if (key === "usualActions") return "usualActions: 0, // English: 0.002; an estimate will do";
    return `${key}: ${emptied(value)}`;
  });
  return [
    'import type { LanguagePack } from "../pack.ts";',
    "",
    `/** ${name}. Not measured against real saves. */`,
    `export const ${tag} = (): LanguagePack => ({`,
    ...values,
    "});",
    "",
  ].join("\n");
}

/** The same shape without content, each list followed by a comment with English examples. */
function emptied(value: unknown): string {
  if (Array.isArray(value)) return `[], // English: ${value.slice(0, EXAMPLES).join(", ")}`;
  if (typeof value !== "object" || value === null) return `${JSON.stringify(value)},`;
  const entries = Object.entries(value);
  if (entries.every(([, one]) => typeof one === "number")) {
    return `{}, // English: ${entries
      .slice(0, EXAMPLES)
      .map(([word, number]) => `${word} = ${number}`)
      .join(", ")}`;
  }
  return `{\n${entries.map(([key, one]) => `${key}: ${emptied(one)}`).join("\n")}\n},`;
}
