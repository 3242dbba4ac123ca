import { describe, expect, it } from "vitest";
import { LABELS } from "../../../src/read/script/labels.ts";
import {
  exactMeaning,
  isOption,
  labelWords,
  strongMeaning,
} from "../../../src/read/script/roles.ts";

describe("labels", () => {
  it("are written as they are looked up, each once", () => {
    const all = Object.entries(LABELS).flatMap(([meaning, spellings]) =>
      spellings.map((spelling) => [spelling, meaning] as const),
    );
    const seen = new Map<string, string>();
    for (const [spelling, meaning] of all) {
      expect(labelWords(spelling).join(" "), spelling).toBe(spelling);
      expect(
        seen.get(spelling),
        `${spelling} is ${meaning} and ${seen.get(spelling)}`,
      ).toBeUndefined();
      seen.set(spelling, meaning);
    }
  });

  it.each([
    ["Text Overlays (Add in the editor)", "overlay"],
    ["Text overlay style", "note"],
    ["What to Film (In Order)", "visual"],
    ["B-Roll 2", "visual"],
    ["AI Voiceover Script", "spoken"],
    ["SCRIPT / VOICEOVER", "spoken"],
    ["Filming checklist", "note"],
    ["Why this works", "note"],
    ["Hook options", "alternative"],
    ["Sound options", "cue"],
    ["Hook text", "overlay"],
    ["HOOK - 0-3s", "say"],
    ["Trending sound", "cue"],
    ["Texto en pantalla", "overlay"],
    ["Áudio", "audio"],
    ["Lời thoại", "spoken"],
    ["My three favourite plants", undefined],
  ])("%j is %s", (label, meaning) => {
    expect(strongMeaning(label)).toBe(meaning);
  });

  it("count in plain text only where they are the whole label", () => {
    expect(exactMeaning("Visual")).toBe("visual");
    expect(exactMeaning("the visual part")).toBeUndefined();
  });

  it("tell several wordings", () => {
    expect(
      ["Option A", "option 2 - calm", "Variation B", "Primary", "Opción A"].every((label) =>
        isOption(label),
      ),
    ).toBe(true);
    expect(
      ["Optional", "Option", "Takeaway 1", "Alternating"].some((label) => isOption(label)),
    ).toBe(false);
  });
});
