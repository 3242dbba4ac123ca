import { expect, test } from "vitest";
import { LABELS } from "../../../src/read/script/labels.ts";
import { Meant, meantBy } from "../../../src/read/script/meant.ts";
import {
  exactMeaning,
  isOption,
  labelWords,
  strongMeaning,
} from "../../../src/read/script/roles.ts";
import { parseTime } from "../../../src/read/script/times.ts";

const WRITTEN = ["Hook (0-3s)", "OPTION A", "Text overlay style", "SCRIPT / VOICEOVER", "", "Salt"];
const KNOWN = Object.values(LABELS).flat();

test("a label means the same however often it is asked, and whatever its case where we know it", () => {
  const capital = KNOWN.map((label) => label.toUpperCase());
  for (const label of [...WRITTEN, ...KNOWN, ...capital, ...WRITTEN, ...KNOWN]) {
    const words = labelWords(label);
    expect(meantBy(label), label).toMatchObject({
      words,
      name: words.join(" "),
      exact: exactMeaning(label),
      strong: strongMeaning(label),
      option: isOption(label),
      time: parseTime(label).time,
    });
  }
});

test("only labels of ours are remembered", () => {
  expect(meantBy("Voiceover")).toBe(meantBy("VOICEOVER"));
  expect(meantBy("Salt")).not.toBe(meantBy("Salt"));
  expect(new Meant("Voiceover").exact).toBe("spoken");
});
