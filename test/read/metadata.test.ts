import { describe, expect, it } from "vitest";
import { parseDuration, parseLanguage, parsePlatform } from "../../src/read/metadata.ts";

describe("parseDuration", () => {
  it.each([
    ["45s", 45_000],
    ["0:45", 45_000],
    [45, 45_000],
    ["45", 45_000],
    ["30-45 seconds", 45_000],
    ["~40 seconds", 40_000],
    ["1 min 30", 90_000],
    ["4 minutes 30 seconds", 270_000],
    ["1.5 minutes", 90_000],
    ["2:46 (166 seconds)", 166_000],
    ["0:20-0:30", 30_000],
    ["60 seconds max", 60_000],
    ["25 segundos", 25_000],
    ["20 giây", 20_000],
  ])("reads %j as %i ms", (value, ms) => {
    expect(parseDuration(value)).toBe(ms);
  });

  it.each(["soon", "", null, "3 shots", "99 hours", 0, -3, Number.NaN, "9 to 5"])(
    "finds no length in %j",
    (value) => {
      expect(parseDuration(value)).toBeUndefined();
    },
  );
});

it("takes the platform that is named first", () => {
  expect(parsePlatform("TikTok, Instagram Reels")).toBe("tiktok");
  expect(parsePlatform("Instagram Reels, TikTok")).toBe("instagram");
  expect(parsePlatform(["radio", "shorts"])).toBe("youtube");
  expect(parsePlatform("IG")).toBe("instagram");
  expect(parsePlatform("vertical 9:16")).toBeUndefined();
  expect(parsePlatform(7)).toBeUndefined();
});

it("reads language tags", () => {
  expect(parseLanguage("pt-BR")).toBe("pt");
  expect(parseLanguage("EN")).toBe("en");
  expect(parseLanguage("english please")).toBeUndefined();
});
