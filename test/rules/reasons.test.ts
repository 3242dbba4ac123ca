import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RULES } from "../../rules/index.ts";
import type { Role } from "../../src/draft/draft.ts";
import { createFacts } from "../../src/facts/index.ts";
import { packFor } from "../../src/language/index.ts";
import { draftOf, said } from "../facts/reason-facts.ts";

const REASONS = ["tutorial", "checklist", "resources", "insight"];
/** The rules that count; `hype-words` only reports. */
const COUNTED = RULES.filter(({ module, id }) => REASONS.includes(module) && id !== "hype-words");

function check(id: string, text: string, language = "en") {
  const rule = RULES.find((known) => known.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule.check(said(text, language), {});
}

const TALK = [
  "my brother sold the boat in spring and nobody in the family has talked about the summer house since then which is strange because he loved it",
  "The museum opened its new wing on Friday. Visitors waited for two hours in the rain. The director called it the best day of her career.",
  "i moved here when i was nineteen and the first winter was so dark that i almost went home but then i met my neighbour and she taught me to skate",
];
const STUFFING =
  "save this step by step tutorial checklist tips how to guide resources must have first second third";

describe("without content", () => {
  it.each(COUNTED)("$id is 0 for talk, for nothing and for trigger words", (rule) => {
    for (const text of [
      "",
      "hello",
      STUFFING,
      ...TALK,
      ...TALK.map((talk) => `${talk} ${STUFFING}`),
    ]) {
      const { score, findings } = rule.check(said(text), {});
      expect(score).toBe(0);
      expect(findings.length).toBeGreaterThan(0);
    }
  });

  it("an announcement buys nothing", () => {
    for (const promise of [
      "Here are five tools.",
      "Here's a checklist.",
      "Three steps to calm.",
      "7 tips for flats",
    ]) {
      for (const rule of COUNTED) {
        for (const talk of TALK) {
          const before = rule.check(said(talk), {}).score;
          expect(rule.check(said(`${talk}. ${promise}`), {}).score).toBeLessThanOrEqual(before);
        }
      }
    }
  });
});

describe("an exact step", () => {
  it("is shown by one with a number, where there is one", () => {
    const text =
      "First, mash the banana with a fork. Then whisk in 2 eggs. Next, fry it for 3 minutes. Finally, salt it.";
    expect(check("step-detail", text).strength?.args).toEqual({ detail: "2 eggs" });
  });
});

describe("a broken promise", () => {
  it.each([
    [
      "step-order",
      "Eight steps to a dry cellar. First, open the window. Then wipe the wall. Finally, lay a sheet on the floor.",
    ],
    ["list-items", "Nine things I regret. Number one, the tattoo. Number two, the loan."],
    ["list-promise", "Nine things I regret. Number one, the tattoo. Number two, the loan."],
    [
      "resource-names",
      "Nine free apps. Number one, Anki for words. Number two, Zotero for sources.",
    ],
  ])("caps %s at 0.3", (id, text) => {
    const { score, findings } = check(id, text);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(0.3);
    expect(findings.length).toBeGreaterThan(0);
  });
});

describe("more of it", () => {
  const STEPS = [
    "First, soak the rice for 20 minutes.",
    "Then rinse it in a sieve.",
    "Next, boil two liters of water.",
    "After that, stir the rice in.",
  ];
  const ITEMS = [
    "Number one, a torch.",
    "Number two, dry socks.",
    "Number three, a map.",
    "Number four, salt.",
  ];

  it.each([
    ["step-order", STEPS],
    ["step-detail", STEPS],
    ["list-items", ITEMS],
    ["list-promise", ITEMS],
  ])("never scores less: %s", (id, lines) => {
    let last = 0;
    for (let count = 1; count <= lines.length; count++) {
      const { score } = check(id, lines.slice(0, count).join(" "));
      expect(score).toBeGreaterThanOrEqual(last);
      last = score;
    }
    expect(last).toBeGreaterThan(0.35);
  });
});

describe("languages without a pack", () => {
  it("keep numbered lists and links; what needs words is unknown", () => {
    expect(check("list-items", "1. Uno\n2. Dos\n3. Tres", "xx").score).toBe(1);
    expect(
      check("resource-names", "uno.example.com dos.example.com tres.example.com", "xx").score,
    ).toBe(1);
    const facts = said("Uno dos tres.", "xx");
    for (const rule of COUNTED) {
      const needsWords = rule.module === "tutorial" || rule.module === "insight";
      expect(rule.applies(facts)).toBe(needsWords ? "unknown" : "applicable");
    }
  });
});

it("odd input: no rule of a reason throws, and each keeps its word about findings", () => {
  const roles = fc.constantFrom<Role[]>("spoken", "overlay", "caption", "visual", "note");
  const words = fc.constantFrom(
    "first",
    "second",
    "number",
    "one",
    "3",
    "5 tools",
    "mix",
    "the",
    "eggs",
    "use",
    "Canva",
    "for",
    "\n",
    ".",
    "1.",
    "“",
    "#tag",
    "@me",
    "because",
    "40%",
    "you need to",
    "and",
    "Step 2:",
    "—",
    "🎉",
    "here are",
  );
  const text = fc.array(words, { maxLength: 40 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(fc.array(fc.tuple(roles, text), { maxLength: 5 }), (parts) => {
      const draft = draftOf(parts);
      const facts = createFacts(draft, packFor("en"));
      for (const rule of COUNTED) {
        const { score, findings } = rule.check(facts, {});
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (score < 1) expect(findings.length).toBeGreaterThan(0);
        else expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      }
    }),
  );
});
