import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../rules/index.ts";
import { listRules, rulesIndex } from "../../scripts/generate/rules-index.ts";
import { en } from "../../src/messages/en.ts";
import { MODULES } from "../../src/rule/rule.ts";

const HEADINGS = ["Why", "What is checked", "Fails", "Passes", "When not to use"];
/** Ids are nouns of their subject: no verb says what the rule does, no prefix says no. */
const BANNED_PARTS = ["no", "check", "require", "detect", "avoid", "prefer", "use", "is", "has"];

describe("the registry", () => {
  it("is the folder listing", () => {
    const files = listRules("rules");
    expect(RULES.map(({ id, module }) => ({ id, module }))).toEqual(files);
    const plain = (code: string): string => code.replaceAll(/\s+/g, "");
    expect(plain(readFileSync("rules/index.ts", "utf8"))).toBe(plain(rulesIndex(files)));
  });

  it("has at least two rules a module, and no id twice", () => {
    for (const module of MODULES)
      expect(RULES.filter((rule) => rule.module === module).length).toBeGreaterThanOrEqual(2);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe.each(RULES)("$id", (rule) => {
  const source = readFileSync(`rules/${rule.module}/${rule.id}.ts`, "utf8");
  const page = `rules/${rule.module}/${rule.id}.md`;

  it("is a kebab-case noun", () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.id.split("-").filter((part) => BANNED_PARTS.includes(part))).toEqual([]);
  });

  it("says why, and on what evidence", () => {
    expect(rule.title.length).toBeGreaterThan(5);
    expect(rule.why.length).toBeGreaterThan(20);
    for (const { finding, source: cited } of rule.evidence) {
      expect(finding.length).toBeGreaterThan(15);
      expect(cited.length).toBeGreaterThan(5);
    }
  });

  it("has options inside their own bounds", () => {
    for (const { default: value, minimum, maximum, type, description } of Object.values(
      rule.options,
    )) {
      expect(value).toBeGreaterThanOrEqual(minimum);
      expect(value).toBeLessThanOrEqual(maximum);
      if (type === "integer") expect(Number.isInteger(value)).toBe(true);
      expect(description).toMatch(/\.$/);
    }
  });

  it("has a page with the headings in order", () => {
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, "utf8");
    const found = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(found).toEqual(HEADINGS);
    expect(text).toContain("<!-- generated:facts -->");
  });

  it("has words for every code it can say", () => {
    const codes = [...source.matchAll(/code: "([a-z-]+)"/g)].map(
      ([, code]) => `${rule.id}.${code}`,
    );
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !Object.hasOwn(en, code))).toEqual([]);
  });

  it("is short, holds no weight and formats no text", () => {
    expect(source.split("\n").length).toBeLessThanOrEqual(75);
    expect(source).not.toMatch(/\bweight\b/);
    const imports = [...source.matchAll(/from "([^"]+)"/g)].map(([, path = ""]) => path);
    expect(imports.filter((path) => !/^\.\.\/\.\.\/src\/(rule|facts|draft)\//.test(path))).toEqual(
      [],
    );
  });
});
