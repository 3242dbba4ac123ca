/** Every regular expression of the source: the literals, and those that are put together when it loads. */

import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { vi } from "vitest";
import { parseAst } from "vitest/node";

export interface Found {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const FILES = ["src", "rules"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => `${root}/${name.replaceAll("\\", "/")}`),
);

export function literals(): Found[] {
  return FILES.flatMap((file) => {
    const found: Found[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      if ("regex" in node && isRegex(node.regex)) {
        const { pattern, flags } = node.regex;
        found.push({ source: pattern, flags, file });
      }
      for (const child of Object.values(node)) visit(child);
    };
    // oxlint-disable-next-line typescript/no-deprecated -- vitest hands on no other parser
    visit(parseAst(readFileSync(file, "utf8"), { lang: "ts" }));
    return found;
  });
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}

const RUN = new Set(
  ["worker", "start", "start-worker", "warm-up"].map((name) => `src/cli/${name}.ts`),
);

/** Loads every module and listens who calls `new RegExp`; what is made later is made at once. */
export async function built(): Promise<Found[]> {
  vi.doMock(resolve("src/language/later.ts"), () => ({
    later: (make: () => RegExp) => {
      const made = make();
      return () => made;
    },
  }));
  const found: Found[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct: (target, [source, flags]: [string | RegExp, string?]) => {
      const made = new target(source, flags);
      const caller = /\/((?:src|rules)\/[^\s:?)]*)/.exec(
        new Error("who").stack?.split("\n")[2] ?? "",
      );
      const file = caller?.[1];
      if (file !== undefined) found.push({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    // Those that run something as they are loaded, a thread or the built command, are left out.
    for (const file of FILES.filter((name) => !RUN.has(name))) {
      await import(pathToFileURL(resolve(file)).href);
    }
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}
