/** The language of the words: from a flag, the config or the machine. */

import { readFileSync } from "node:fs";
import { describe, expect, it, test, vi } from "vitest";
import { LOCALES, loadLocale, localeOf, messagesOf } from "../../src/messages/index.ts";
import { widthOf } from "../../src/report/width.ts";
import { reportSchema } from "../../src/result/schema.ts";
import { cli } from "./harness.ts";

const DRAFT = "fixtures/drafts/crispy-tofu-steps.md";
const files = { "draft.md": readFileSync(DRAFT) };
const VIETNAMESE = "Lý do để lưu";
const ENGLISH = "Reasons to save it";

describe("the locale of the machine", () => {
  it.each([
    [{}, "en"],
    [{ LANG: "vi_VN.UTF-8" }, "vi"],
    [{ LANG: "vi" }, "vi"],
    [{ LANG: "vie_VN" }, "en"],
    [{ LANG: "C" }, "en"],
    [{ LANG: "de_AT.UTF-8@euro" }, "en"],
    [{ LC_MESSAGES: "vi_VN", LANG: "en_US.UTF-8" }, "vi"],
    [{ LC_ALL: "C.UTF-8", LC_MESSAGES: "vi_VN", LANG: "vi_VN" }, "en"],
    [{ LC_ALL: "", LC_MESSAGES: "", LANG: "vi_VN.UTF-8" }, "vi"],
    [{ LC_ALL: "../../etc", LANG: "vi_VN" }, "en"],
  ])("of %j is %s", (env, locale) => {
    expect(localeOf(env)).toBe(locale);
  });

  it("is loaded before it is used, and only where it is asked for", async () => {
    vi.resetModules();
    const fresh = await import("../../src/messages/index.ts");
    expect(() => fresh.message("reason.none", {}, "vi")).toThrow("not loaded");
    await fresh.loadLocale("vi");
    expect(fresh.message("reason.none", {}, "vi")).toBe("Chưa có lý do để lưu");
  });
});

test("a flag says the locale, else the config, else the machine", async () => {
  const words = async (args: readonly string[], config: string, env = {}): Promise<string> => {
    const given = { files: { ...files, "saveworthy.config.yaml": config }, env };
    return (await cli(["draft.md", ...args], given)).stdout;
  };
  const machine = { LANG: "vi_VN.UTF-8" };
  expect(await words([], "")).toContain(ENGLISH);
  expect(await words([], "", machine)).toContain(VIETNAMESE);
  expect(await words([], "locale: en", machine)).toContain(ENGLISH);
  expect(await words([], "locale: vi")).toContain(VIETNAMESE);
  expect(await words(["--locale", "vi"], "locale: en")).toContain(VIETNAMESE);
  expect(await words(["--locale", "en"], "locale: vi", machine)).toContain(ENGLISH);
});

test("a locale that is not there is an error", async () => {
  const ran = await cli(["draft.md", "--locale", "vn"], { files });
  expect(ran).toMatchObject({ code: 2, stdout: "" });
  expect(ran.stderr).toContain("expected one of en, vi");
});

test("in JSON words follow the locale, and everything else is the same", async () => {
  const report = async (locale: string) => {
    const ran = await cli(["draft.md", "--format", "json", "--locale", locale], { files });
    return reportSchema.parse(JSON.parse(ran.stdout));
  };
  const [english, vietnamese] = [await report("en"), await report("vi")];
  const words = (key: string): boolean => key === "message" || key === "forecastReason";
  const wordless = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, inner: unknown) => (words(key) ? "" : inner)));
  expect(wordless(vietnamese)).toEqual(wordless(english));
  const said = english.results.flatMap(({ findings }) => findings.map(({ message }) => message));
  const other = vietnamese.results.flatMap(({ findings }) => findings.map((one) => one.message));
  expect(said.length).toBeGreaterThan(0);
  expect(other.filter((text) => said.includes(text))).toEqual([]);
});

test("threads speak the language too", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 80 }, (_, i) => [`drafts/${i}.md`, files["draft.md"]]),
  );
  const args = ["drafts", "--format", "jsonl", "--locale", "vi", "--jobs", "2"];
  const ran = await cli(args, { files: many });
  expect(ran.code).toBe(0);
  expect(ran.stdout.match(/hoặc|chữ/g)?.length).toBeGreaterThan(80);

  const stdin = `${JSON.stringify({ id: "1", transcript: "Xin chào các bạn." })}\n`;
  const streamed = await cli(["stream", "--locale", "vi", "--jobs", "2"], { stdin });
  expect(streamed.stdout).toContain("Chưa");
});

test.each(["html", "markdown"])("%s is in Vietnamese as a whole", async (format) => {
  const args = ["draft.md", "--format", format, "--locale", "vi"];
  const { stdout } = await cli(args, { files });
  expect(stdout).toContain("Hướng dẫn mà người xem làm theo được");
  const inEnglish = [ENGLISH, "How it is made", "What works", "What to change", "tutorial<"];
  expect(inEnglish.filter((text) => stdout.includes(text))).toEqual([]);
  if (format === "html") expect(stdout).toContain('<html lang="vi">');
});

describe.each([60, 80, 120])("in %i columns", (columns) => {
  test.each([["draft.md"], ["."], ["explain", "step-order"], ["explain", "forecast"]])(
    "%s %s fits, in each language",
    async (...args) => {
      for (const locale of LOCALES) {
        const ran = await cli([...args, "--locale", locale], { files, columns });
        expect(ran.code).toBe(0);
        const lines = ran.stdout.split("\n");
        expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
      }
    },
  );
});

test("explain and rules say a rule's own words in Vietnamese, evidence as it was published", async () => {
  const env = { LANG: "vi_VN.UTF-8" };
  const page = await cli(["explain", "step-order"], { env });
  const words = page.stdout.replaceAll(/\s+/g, " ");
  expect(words).toContain("Các bước làm theo được, đúng thứ tự");
  expect(words).toContain("Người ta lưu những gì muốn làm sau");
  expect(words).toContain("Trích dẫn giữ nguyên tiếng Anh");
  await loadLocale("vi");
  for (const text of messagesOf("step-order", "vi")) expect(words).toContain(text);
  const table = await cli(["rules"], { env, columns: 120 });
  expect(table.stdout).toContain("tra cứu (resources)");
  expect(table.stdout).toMatch(/hype-words +báo {2}A/);
});

test("SARIF says the rules and its language, and keeps its fingerprints", async () => {
  const sarif = async (locale: string): Promise<string> =>
    (await cli(["draft.md", "--format", "sarif", "--locale", locale], { files })).stdout;
  const [english, vietnamese] = [await sarif("en"), await sarif("vi")];
  expect(english).toContain('"language":"en"');
  expect(vietnamese).toContain('"language":"vi"');
  expect(vietnamese).toContain('"shortDescription":{"text":"Các bước làm theo được, đúng thứ tự"}');
  const prints = (text: string) => text.match(/"saveworthy\/v1":"[0-9a-f]+"/g);
  expect(prints(vietnamese)?.length).toBeGreaterThan(0);
  expect(prints(vietnamese)).toEqual(prints(english));
});

test("records of a stream that cannot be scored are told in the language", async () => {
  const stdin = 'not json\n{"id": 1}\n{"id": 2, "txt": "Xin chào"}\n';
  const ran = await cli(["stream", "--locale", "vi"], { stdin });
  expect(ran.stdout.split("\n")).toEqual([
    '{"id":null,"error":{"code":"bad-json","message":"dòng 1: dòng này không phải JSON"}}',
    '{"id":1,"error":{"code":"bad-record","message":"không có gì để chấm: hãy ghi một trong text, script, transcript, overlay"}}',
    '{"id":2,"error":{"code":"bad-record","message":"txt: khóa không có. Có phải ý bạn là \\"text\\"?"}}',
    "",
  ]);
});
