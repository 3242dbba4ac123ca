import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../rules/index.ts";
import { PLATFORMS } from "../../src/draft/draft.ts";
import { createFacts } from "../../src/facts/index.ts";
import { packFor } from "../../src/language/index.ts";
import { readDrafts } from "../../src/read/index.ts";

interface Example {
  readonly text: string;
  readonly format: string;
  readonly platform: string | undefined;
  /** Codes that have to be found; null where the example passes. */
  readonly fails: readonly string[] | null;
}

/** Fenced blocks whose info string is `md fails=code,code` or `txt passes platform=tiktok`. */
function examplesIn(page: string): Example[] {
  return [...page.matchAll(/^(`{3,})(md|txt|srt|vtt) +([^\n]+)\n([\s\S]*?)^\1$/gm)].map(
    ([, , format = "md", info = "", text = ""]) => {
      const words = info.trim().split(/ +/);
      const value = (name: string) =>
        words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
      return {
        text,
        format,
        platform: value("platform"),
        fails: words.includes("passes") ? null : (value("fails")?.split(",") ?? []),
      };
    },
  );
}

describe.each(RULES)("the page of $id", (rule) => {
  const examples = examplesIn(readFileSync(`rules/${rule.module}/${rule.id}.md`, "utf8"));

  it("shows at least one draft that fails and one that passes", () => {
    expect(examples.some(({ fails }) => fails === null)).toBe(true);
    expect(examples.some(({ fails }) => fails !== null && fails.length > 0)).toBe(true);
  });

  it.each(examples)("$format fails=$fails", async ({ text, format, platform, fails }) => {
    const known = PLATFORMS.find((id) => id === platform);
    const [draft] = await readDrafts(text, {
      file: `example.${format}`,
      ...(known === undefined ? {} : { platform: known }),
    });
    if (draft === undefined) throw new Error("a file is at least one draft");
    const facts = createFacts(draft, packFor(draft.language));
    expect(rule.applies(facts)).toBe("applicable");
    const { score, findings } = rule.check(facts, {});
    if (fails === null) {
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(score).toBeGreaterThanOrEqual(0.99);
      return;
    }
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...fails]));
    expect(score).toBeLessThan(1);
  });
});
