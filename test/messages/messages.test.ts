import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { RULES } from "../../rules/index.ts";
import { en } from "../../src/messages/en.ts";
import { loadLocale, message } from "../../src/messages/index.ts";

describe("message", () => {
  it("fills in arguments and picks the word that fits the number", () => {
    expect(message("read.few-words", { words: 1 }, "en")).toContain("Only 1 word to go by");
    expect(message("read.few-words", { words: 5 }, "en")).toContain("Only 5 words to go by");
  });

  it("says no stop twice", () => {
    const text = (quote: string) => message("claim-evidence.specific", { quote }, "en");
    expect(text("It takes 9 minutes.")).toBe("Specific: “It takes 9 minutes.”");
    expect(text("9 minutes")).toBe("Specific: “9 minutes”.");
  });

  it("writes numbers with the decimal mark of the locale", async () => {
    await loadLocale("vi");
    const mean = (locale: "en" | "vi") =>
      message("report.mean", { mean: 61.5, median: 79 }, locale);
    expect(mean("en")).toContain("61.5");
    expect(mean("vi")).toContain("61,5");
  });

  it("shortens what it quotes at a word, and never inside a character", () => {
    const quoted = (quote: string) => {
      const [, text = ""] = /“([^”]*)”/.exec(message("takeaway.none", { quote }, "en")) ?? [];
      return text;
    };
    expect(quoted("a short one")).toBe("a short one");
    expect(quoted("so and then ".repeat(30))).toMatch(
      /^(?:so and then )+(?:so|so and|so and then)…$/,
    );
    expect(quoted("so and then ".repeat(30)).length).toBeLessThanOrEqual(120);
    expect(quoted("😀".repeat(100))).toMatch(/^(?:😀)+…$/u);
  });

  it("returns a code it does not know, and a name nobody filled in, as they are", () => {
    expect(message("plugin.odd", {}, "en")).toBe("plugin.odd");
    expect(message("constructor", {}, "en")).toBe("constructor");
    expect(message("read.few-words", {}, "en")).toContain("{words}");
  });
});

describe("the English catalogue", () => {
  it("has words for rules that exist, and for every rule", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const heads = Object.keys(en).map((code) => code.slice(0, code.indexOf(".")));
    const others =
      "read result forecast error explain language report share module reason band status platform gate github baseline changed compare html posts validity calibrate batch watch merge record";
    const strange = heads.filter((head) => !ids.has(head) && !others.split(" ").includes(head));
    expect(strange).toEqual([]);
    expect([...ids].filter((id) => !heads.includes(id))).toEqual([]);
  });

  it("has words for every warning of the readers", () => {
    const sources = globSync(["src/read/**/*.ts", "src/files/*.ts"]).map((file) =>
      readFileSync(file, "utf8"),
    );
    const codes = sources.flatMap((source) => [
      ...[...source.matchAll(/\bwarn\("([a-z-]+)"/g)].map(([, code]) => code),
      ...[...source.matchAll(/\bsalvaged\("([a-z-]+)"/g)].map(([, kind]) => `salvaged-${kind}`),
      ...[...source.matchAll(/\bwarnings?\b[^;]{0,80}?code: "([a-z-]+)"/g)].map(([, code]) => code),
    ]);
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !Object.hasOwn(en, `read.${code}`))).toEqual([]);
  });
});
