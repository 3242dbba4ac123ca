/** What a score rests on is said: words that no saves were held against are an estimate. */

import { describe, expect, it } from "vitest";
import { scoreText } from "../../src/index.ts";
import { message } from "../../src/messages/index.ts";
import { readFacts } from "../../src/report/parts.ts";

const TEXTS = {
  en: "Cut the tape into strips and press the ends down with your thumb.",
  vi: "Cắt băng keo thành từng đoạn rồi ấn hai đầu xuống bằng ngón tay cái.",
  es: "Corta la cinta en tiras y presiona las puntas con el pulgar.",
  pt: "Corte a fita em tiras e pressione as pontas com o polegar.",
};

describe.each([
  ["en", false],
  ["vi", false],
  ["es", true],
  ["pt", true],
] as const)("a text in %s", (language, estimated) => {
  it("is called an estimate where no saves were looked at", async () => {
    const [result] = await scoreText(TEXTS[language]);
    if (result === undefined) throw new Error("a text is one draft");
    expect(result.language).toBe(language);
    const codes = result.warnings.map(({ code }) => code);
    expect(codes.includes("not-measured")).toBe(estimated);
    expect(codes).not.toContain("no-pack");
    const name = message(`language.${language}`, {}, "en");
    const shown = estimated ? `${name} (not measured)` : name;
    expect(readFacts(result, "en")).toContain(shown);
  });
});

it("a text without a word is not said to be read with any list", async () => {
  const [result] = await scoreText("", { language: "es" });
  expect(result?.warnings.map(({ code }) => code)).not.toContain("not-measured");
});
