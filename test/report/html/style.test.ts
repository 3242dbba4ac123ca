import { describe, expect, it } from "vitest";
import { STYLE } from "../../../src/report/html/style.ts";

/** The colours of a theme by name; those of `:root` come first in the style, the dark ones after. */
function themes(): Map<string, number[]>[] {
  return ["light", "dark"].map((scheme) => {
    const [, block = ""] = STYLE.split(`color-scheme: ${scheme};`);
    const colours = block.split("}")[0]?.matchAll(/--([\w-]+): #(\w+)/g) ?? [];
    return new Map([...colours].map(([, name = "", hex = ""]) => [name, channels(hex)]));
  });
}

function channels(hex: string): number[] {
  const full = hex.length === 3 ? hex.replaceAll(/./g, "$&$&") : hex;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255);
}

/** As WCAG 2.2 defines them. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const LEVELS = ["low", "fair", "good", "strong"];
const TEXTS = [
  ...["page", "surface", "raised"].flatMap((under) => [
    ["text", under],
    ["dim", under],
  ]),
  ["accent", "page"],
  ["accent", "surface"],
  ["accent", "accent-soft"],
  ["accent", "fair-soft"],
  ...LEVELS.flatMap((level) => [
    [level, "surface"],
    [level, `${level}-soft`],
    ["text", `${level}-soft`],
    ["dim", `${level}-soft`],
  ]),
  ...["spoken", "overlay", "visual", "cue"].map((lane) => [`on-${lane}`, lane]),
];

describe("colours", () => {
  it("of text reach 4.5 : 1 on what they stand on, light and dark; axe cannot tell for pictures", () => {
    for (const theme of themes()) {
      const poor = TEXTS.filter(
        ([over = "", under = ""]) =>
          !(contrast(theme.get(over) ?? [], theme.get(under) ?? []) >= 4.5),
      );
      expect(poor).toEqual([]);
    }
  });

  it("of bars reach 3 : 1 on their card", () => {
    for (const theme of themes()) {
      const poor = [...LEVELS, "idle", "accent"].filter(
        (bar) => contrast(theme.get(bar) ?? [], theme.get("surface") ?? []) < 3,
      );
      expect(poor).toEqual([]);
    }
  });
});
