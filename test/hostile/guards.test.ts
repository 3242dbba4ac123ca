/* oxlint-disable no-control-regex */
/** What a draft, its name or a config may try, against each output that it could reach. */

import { describe, expect, test } from "vitest";
import * as z from "zod";
import { cli, type Ran } from "../cli/harness.ts";

const POSIX = process.platform !== "win32";
const STEPS = "1. Rinse 2 cups of rice.\n2. Soak it for 20 minutes.\n3. Simmer for 12 minutes.\n";

/** A draft whose title, caption and steps all hold `text`. */
function draftWith(text: string): string {
  return `---\ntitle: ${JSON.stringify(text)}\n---\n**Voiceover:** ${text}\n\n${STEPS}\n**Caption:** ${text} #rice\n`;
}

function print(format: string, files: Readonly<Record<string, string>>, env = {}): Promise<Ran> {
  return cli([".", "--format", format, "--with-segments"], { files, env });
}

describe("workflow commands", () => {
  const evil = "::error::owned\n::set-output name=x::y\r\n##[command]rm";
  test.each(["github", "pretty", "markdown", "csv"])("are never obeyed in %s", async (format) => {
    const env = { GITHUB_ACTIONS: "true" };
    const files = { "a.md": draftWith(evil), "b.md": `${evil}\n` };
    const { stdout, stderr } = await print(format, files, env);
    for (const line of `${stdout}\n${stderr}`.split(/\r\n|[\n\r]/)) {
      const [, command] = /^\s*::([\w-]+)/.exec(line) ?? [];
      expect(["notice", "warning", "error", undefined]).toContain(command);
      expect(line).not.toMatch(/^\s*::error::owned|##\[command/);
    }
  });
});

test("a page holds no markup of a draft", async () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror=alert(1)> "><svg onload=x> <!--`;
  const { stdout } = await print("html", { "a.md": draftWith(evil), "b.md": draftWith("x") });
  const clean = (await print("html", { "a.md": draftWith("y"), "b.md": draftWith("x") })).stdout;
  const count = (page: string, tag: RegExp): number => page.match(tag)?.length ?? 0;
  for (const tag of [/<script/gi, /<\/script/gi, /<img/gi, /<!--/g, /<svg onload/gi]) {
    expect(count(stdout, tag)).toBe(count(clean, tag));
  }
});

test("a cell is never a formula", async () => {
  const starts = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "%0A=1", "|calc"];
  const files = Object.fromEntries(starts.map((text, i) => [`${i}.md`, draftWith(text)]));
  const { stdout } = await print("csv", { ...files, "=cmd().md": STEPS, "@x.md": STEPS });
  const cells = [
    ...stdout.replace(/^\uFEFF/, "").matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gm),
  ];
  expect(cells.length).toBeGreaterThan(100);
  for (const [, quoted, bare] of cells) {
    const cell = quoted ?? bare ?? "";
    if (!/^-?\d+(?:\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@|%＝＋－＠]/);
  }
});

describe.runIf(POSIX)("a path with line feeds and other odd characters", () => {
  const odd = "a\n::error::x\u001b[31m%0A b#c?d\u202e[1].md";
  const files = { [odd]: STEPS, "zz\nfail.md": "\0".repeat(300) };

  test("is a URI in SARIF, and comes back from it", async () => {
    const { stdout } = await print("sarif", files);
    const Sarif = z.object({
      runs: z.array(
        z.object({
          results: z.array(
            z.object({
              locations: z.array(
                z.object({
                  physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }),
                }),
              ),
            }),
          ),
        }),
      ),
    });
    const uris = Sarif.parse(JSON.parse(stdout)).runs.flatMap(({ results }) =>
      results.flatMap(({ locations }) =>
        locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
      ),
    );
    expect(uris.length).toBeGreaterThan(0);
    for (const uri of uris) {
      expect(uri).toMatch(/^[\w.~!$&'()*+,;=:@/%-]+$/);
      expect([odd, "zz\nfail.md"]).toContain(decodeURIComponent(uri));
    }
  });

  test.each(["pretty", "github", "markdown", "junit", "jsonl", "csv", "gitlab"])(
    "starts no line of its own in %s",
    async (format) => {
      const { stdout, stderr } = await print(format, files);
      expect(stdout).not.toMatch(/^::error::x/m);
      expect(stderr).not.toMatch(/^(?:::error::x|fail\.md)/m);
      expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/);
      if (format === "jsonl") {
        for (const line of stdout.trimEnd().split("\n"))
          expect(() => void JSON.parse(line)).not.toThrow();
      }
    },
  );
});

describe("keys of the prototype", () => {
  const keys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
  const untouched = (): void => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
  };

  test.each(keys)("%s in a draft is data", async (key) => {
    const evil = `{"${key}": {"polluted": 1, "transcript": "x"}, "caption": "Save this", "transcript": "Rinse 2 cups."}`;
    const files = {
      "a.jsonl": `${evil}\n${evil}\n`,
      "b.json": `[${evil}]`,
      "c.md": `---\n${key}:\n  polluted: 1\ntitle: T\n---\n${STEPS}`,
      "d.csv": `${key},Script,Caption\nx,Rinse 2 cups.,Save this\n`,
    };
    const { stdout, stderr } = await print("json", files);
    untouched();
    expect(stderr).toBe("");
    const Titles = z.object({
      results: z.array(z.object({ file: z.string(), score: z.number() })),
    });
    const read = new Set(Titles.parse(JSON.parse(stdout)).results.map(({ file }) => file));
    expect([...read]).toEqual(expect.arrayContaining(["a.jsonl", "c.md", "d.csv"]));
  });

  test.each(keys)("%s in a record or a config is an unknown key", async (key) => {
    const { stdout } = await cli(["stream"], {
      stdin: `{"id": 1, "text": "x", "${key}": {"a": 1}}`,
    });
    expect(stdout).toContain("unknown key");
    for (const config of [`{"${key}": {"polluted": 1}}`, `{"rules": {"${key}": "off"}}`]) {
      const files = { "a.md": STEPS, "saveworthy.config.yaml": config };
      expect(await cli(["a.md"], { files })).toMatchObject({ code: 2, stdout: "" });
    }
    untouched();
  });
});

describe("nothing is executed", () => {
  const code = "globalThis.polluted = 1; export default () => 'executed';";
  test.each([
    ["a config of code", { "saveworthy.config.js": code, "saveworthy.config.mjs": code }],
    ["a tag of YAML", { "saveworthy.config.yaml": "platform: !!js/function 'function(){}'" }],
    ["a reporter that nobody named", { "pretty.mjs": code, "json.js": code, "reporter.mjs": code }],
    ["a package that is called like a format", { "node_modules/json/index.js": code }],
  ])("%s", async (_, files) => {
    const { stdout } = await cli(["a.md", "--format", "json"], {
      files: { ...files, "a.md": STEPS },
    });
    expect(stdout).not.toContain("executed");
    expect("polluted" in globalThis).toBe(false);
  });
});
