import { expect, it } from "vitest";
import { readFrontMatter } from "../../src/read/frontmatter.ts";
import { splitLines } from "../../src/read/lines.ts";

async function front(text: string): ReturnType<typeof readFrontMatter> {
  return readFrontMatter(text, splitLines(text));
}

it("reads what it knows and leaves the rest", async () => {
  expect(
    await front(
      "---\ntitle: 5 tips\nplatform: shorts\nlength: 0:30\nlang: es\nmood: calm\n---\nHola",
    ),
  ).toEqual({
    body: 7,
    title: "5 tips",
    platform: "youtube",
    durationMs: 30_000,
    language: "es",
    warnings: [],
  });
});

it("reads what it can of broken YAML, and warns with the line", async () => {
  const found = await front("---\ntitle: Knots: the good ones\nplatform: tiktok\n---\nText");
  expect(found.body).toBe(4);
  expect(found.warnings).toEqual([{ code: "front-matter", line: 2 }]);
});

it.each([
  ["a rule", "---\nA sentence, not a key.\n---\n"],
  ["a rule alone", "---\n\nText"],
  ["an unclosed block", "---\ntitle: x\nText that goes on\n"],
  ["nothing", "Text"],
])("takes %s for no front matter", async (_, text) => {
  expect((await front(text)).body).toBe(0);
});

it("refuses aliases that unfold without end", async () => {
  const levels = Array.from(
    { length: 12 },
    (_, i) => `l${i + 1}: &l${i + 1} [${Array.from({ length: 9 }, () => `*l${i}`).join(", ")}]`,
  );
  const found = await front(`---\nl0: &l0 ["x"]\n${levels.join("\n")}\n---\nText`);
  expect(found.warnings.map(({ code }) => code)).toContain("front-matter");
});

it("reads none that is too long to be one: nesting would fill the stack", async () => {
  const found = await front(`---\ntitle: ${"[".repeat(20_000)}\n---\nText`);
  expect(found.title).toBeUndefined();
  expect(found.warnings.map(({ code }) => code)).toEqual(["front-matter"]);
});

it("runs no code", async () => {
  const found = await front("---js\n{ title: (() => { throw new Error('ran') })() }\n---\nText");
  expect(found.title).toBeUndefined();
});
