import { readFileSync } from "node:fs";

/**
 * The deliberate differences from a suite, as `docs/formats.md` lists them: the table is what the
 * tests go by, so that it cannot tell less than is true.
 */
export function differencesFrom(suite: string): string[] {
  const rows = readFileSync("docs/formats.md", "utf8").matchAll(
    /^\| `([^`]+)` +\| `([^`]+)` +\|/gm,
  );
  return [...rows].flatMap(([, name, test = ""]) => (name === suite ? [test] : []));
}
