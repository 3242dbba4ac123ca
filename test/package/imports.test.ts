import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";

/**
 * Who may import whom, by folder: the order of the data's way through the program. A folder may
 * always import itself.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "src/version.ts": ["package.json"],
  "src/draft": [],
  "src/messages": ["src/draft"],
  "src/files": ["src/draft"],
  "src/language": ["src/draft"],
  "src/facts": ["src/language", "src/draft"],
  "src/rule": ["src/facts", "src/draft"],
  rules: ["src/rule", "src/facts", "src/draft"],
  "src/read": ["src/language", "src/draft"],
  "src/write": ["src/draft"],
  "src/result": ["src/rule", "src/draft"],
  "src/score": ["src/result", "src/rule", "src/draft"],
  "src/engine": [
    "rules",
    "src/score",
    "src/result",
    "src/messages",
    "src/rule",
    "src/facts",
    "src/language",
    "src/draft",
  ],
  "src/report": ["src/result", "src/messages", "src/draft"],
  "src/gates": ["src/result", "src/messages", "src/rule"],
  "src/config": [
    "src/gates",
    "src/engine",
    "src/score",
    "src/messages",
    "src/files",
    "rules",
    "src/rule",
    "src/draft",
  ],
  "src/forecast": ["src/result", "src/facts", "src/draft"],
  "src/batch": [
    "src/forecast",
    "src/version.ts",
    "src/report",
    "src/config",
    "src/read",
    "src/files",
    "src/engine",
    "src/score",
    "src/result",
    "src/messages",
    "rules",
    "src/rule",
    "src/facts",
    "src/language",
    "src/draft",
  ],
  "src/posts": [
    "src/version.ts",
    "src/batch",
    "src/report",
    "src/config",
    "src/read",
    "src/files",
    "src/engine",
    "src/score",
    "src/messages",
    "rules",
    "src/rule",
    "src/facts",
    "src/draft",
  ],
};
/** The two ends, which may import everything but each other. */
const ENDS = ["src/cli", "src/index.ts"];

interface Import {
  readonly from: string;
  readonly to: string;
}

const FILES = ["src", "rules"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join(root, name.replaceAll("\\", "/"))),
);
const IMPORTS: readonly Import[] = FILES.flatMap((from) =>
  specifiers(readFileSync(from, "utf8"))
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => ({ from, to: join(dirname(from), specifier) })),
);

/** What a module imports, types and dynamic imports too. */
function specifiers(source: string): string[] {
  const statement = /^(?:import|export|\}) ?[^"'`;]*"([^"\n]+)"|\bimport\("([^"\n]+)"\)/gm;
  return [...source.matchAll(statement)].flatMap(([, fixed, dynamic]) => fixed ?? dynamic ?? []);
}

/** `src/read/cues/track.ts` is of `src/read`, `rules/length/x.ts` of `rules`. */
function folder(file: string): string {
  const [root = "", next = ""] = file.split("/");
  return root === "src" ? `${root}/${next}` : root;
}

function isAllowed({ from, to }: Import): boolean {
  const [a, b] = [folder(from), folder(to)];
  if (a === b) return true;
  if (ENDS.includes(a)) return !ENDS.includes(b);
  return ALLOWED[a]?.includes(b) ?? false;
}

/** The first circle found, as the files on it, or null. */
function findCircle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    const start = path.indexOf(file);
    if (start !== -1) return [...path.slice(start), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const circle = visit(file, []);
    if (circle !== null) return circle;
  }
  return null;
}

describe("imports", () => {
  it("are found by this test in every form the source uses", () => {
    const source = [
      `import { a } from "./a.ts";`,
      `import type {\n  B,\n} from "./b.ts";`,
      `export * from "./c.ts";`,
      `import "./d.ts";`,
      `const load = () => import("./e.ts");`,
      `import f from "./f.json" with { type: "json" };`,
      `// an import of "nothing"`,
    ].join("\n");
    expect(specifiers(source)).toEqual(
      ["a.ts", "b.ts", "c.ts", "d.ts", "e.ts", "f.json"].map((name) => `./${name}`),
    );
    const edges = new Map(Object.entries({ a: ["b"], b: ["c", "a"] }));
    expect(findCircle(edges)).toEqual(["a", "b", "a"]);
  });

  it("come from folders that have a place in the order", () => {
    const known = new Set([...Object.keys(ALLOWED), ...ENDS]);
    expect(FILES.filter((file) => !known.has(folder(file)))).toEqual([]);
  });

  it("go one way", () => {
    const against = IMPORTS.filter((edge) => !isAllowed(edge));
    expect(against.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("make no circle, of types either", () => {
    const edges = new Map(FILES.map((file): [string, string[]] => [file, []]));
    for (const { from, to } of IMPORTS) edges.get(from)?.push(to);
    expect(findCircle(edges)).toBeNull();
  });

  it("never take natural's index, which loads database drivers and the user's .env", () => {
    const whole = FILES.filter((file) =>
      specifiers(readFileSync(file, "utf8")).some((name) =>
        /^natural(?:\/lib\/natural(?:\/index(?:\.js)?)?)?$/.test(name),
      ),
    );
    expect(whole).toEqual([]);
  });
});
