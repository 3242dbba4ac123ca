import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changeBetween, compareOpenings } from "../../src/batch/compare.ts";
import { openingsOf } from "../../src/batch/openings.ts";
import type { Draft } from "../../src/draft/draft.ts";
import { DEFAULT_WEIGHTS, readDrafts, scoreText } from "../../src/index.ts";

const SETTINGS = { weights: DEFAULT_WEIGHTS, rules: new Map(), locale: "en" } as const;

async function only(text: string): Promise<Draft> {
  const [draft] = await readDrafts(text, { file: "draft.md" });
  if (draft === undefined) throw new Error("no draft");
  return draft;
}

function script(hook: string, alternatives = ""): string {
  return `# Descale a kettle

**Hook:** "${hook}"
${alternatives}
**Script:**

1. Fill the kettle halfway.
2. Stir in 2 tablespoons of citric acid. Boil it once, and wait 20 minutes.
`;
}

const PLAIN = "Hey guys, welcome back to my channel.";
const SHARP = "Descale a kettle with 2 spoons of citric acid.";
const ASKING = "White flakes in your tea?";
const WITH_HOOKS = script(PLAIN, `\n**Alternative hooks:**\n1. "${ASKING}"\n2. "${SHARP}"\n`);

describe("openings of a draft", () => {
  it("are its own first, then each alternative in its place, where the file has it", async () => {
    const openings = openingsOf(await only(WITH_HOOKS));
    expect(openings.map(({ text, current, line }) => [text, current, line])).toEqual([
      [PLAIN, true, 3],
      [ASKING, false, 6],
      [SHARP, false, 7],
    ]);
    const spoken = openings.map(({ draft }) =>
      draft.segments.find(({ role }) => role === "spoken"),
    );
    expect(spoken.map((segment) => segment?.text)).toEqual([PLAIN, ASKING, SHARP]);
    expect(openings[2]?.draft.segments.filter(({ alternative }) => alternative)).toHaveLength(1);
  });

  it("score what the draft written with that hook scores", async () => {
    const [best, ...others] = compareOpenings(await only(WITH_HOOKS), SETTINGS);
    for (const { text, result } of [best, ...others].flatMap((one) => one ?? [])) {
      const [written] = await scoreText(script(text));
      expect([text, result.rules]).toEqual([text, written?.rules]);
      expect(result.score).toBe(written?.score);
    }
    expect(best?.text).not.toBe(PLAIN);
    expect(best?.change.score).toBeGreaterThan(0);
    expect(best?.change.rules.map(({ rule }) => rule)).toContain("opening-filler");
  });

  it("take the time of the opening, and only the first sentence of a script in one piece", async () => {
    const draft = await only(
      `**Voiceover (0:00-0:20):** Hello there everybody. ${"Then fill the kettle to the top again. ".repeat(8)}

**Alternative hooks:**
- "${ASKING}"
- "${SHARP}"
`,
    );
    const [, changed] = openingsOf(draft);
    const [first, second] = changed?.draft.segments.filter(({ role }) => role === "spoken") ?? [];
    expect([first?.text, first?.startMs, first?.endMs]).toEqual([SHARP, 0, 20_000]);
    expect(second?.text).toMatch(/^Then fill the kettle/);
  });

  it("are one where there is no alternative, none where there is no text", async () => {
    expect(openingsOf(await only(script(PLAIN)))).toHaveLength(1);
    expect(openingsOf(await only(""))).toEqual([]);
  });
});

describe("a change between two results", () => {
  const score = async (file: string) => {
    const [result] = await scoreText(readFileSync(`fixtures/drafts/${file}`, "utf8"), { file });
    if (result === undefined) throw new Error("no result");
    return result;
  };

  it("is nothing between a draft and itself", async () => {
    const result = await score("goblet-squat-basics.md");
    const change = changeBetween(result, result, DEFAULT_WEIGHTS);
    expect(change.score).toBe(0);
    expect(change.rules).toEqual([]);
    expect(change.tips).toMatchObject({ solved: [], added: [] });
  });

  it("leaves to be changed what the draft's own reason and its making lack", async () => {
    const result = await score("goblet-squat-basics.md");
    const { left } = changeBetween(result, result, DEFAULT_WEIGHTS).tips;
    const others = ["checklist", "resources", "insight", "visuals"];
    const rules = result.rules.filter(({ module }) => others.includes(module)).map(({ id }) => id);
    expect(left).toEqual(result.tips.filter(({ rule }) => !rules.includes(rule)));
    expect(left.map(({ rule }) => rule)).toContain("step-detail");
    expect(left.length).toBeLessThan(result.tips.length);
  });

  it("tells what each rule moves alone, which for a rule at full marks is the gain of its tip", async () => {
    const before = await score("goblet-squat-basics.md");
    const after = await score("crispy-tofu-steps.md");
    const { rules, score: moved, tips } = changeBetween(before, after, DEFAULT_WEIGHTS);
    expect(moved).toBe(after.score - before.score);
    const full = rules.filter(({ before: old, after: now }) => old !== null && now === 1);
    expect(full.length).toBeGreaterThan(2);
    for (const { rule, points } of full) {
      const gain = before.tips.find((tip) => tip.rule === rule)?.gain ?? 0;
      // The gain is of floored scores.
      expect(Math.abs(points - gain)).toBeLessThanOrEqual(1);
    }
    const sizes = rules.map(({ points }) => Math.abs(points));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const back = changeBetween(after, before, DEFAULT_WEIGHTS);
    expect(back.tips.added.map(({ rule }) => rule)).toEqual(tips.solved.map(({ rule }) => rule));
  });

  it("knows rules that count for one of the two only", async () => {
    const before = await score("goblet-squat-basics.md");
    const after = await score("banana-pancakes.srt");
    const { rules } = changeBetween(before, after, DEFAULT_WEIGHTS);
    expect(rules.some((rule) => rule.before !== null && rule.after === null)).toBe(true);
  });
});
