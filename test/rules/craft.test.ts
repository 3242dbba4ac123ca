/** Contracts of the rules of visuals and of the making, over drafts that nobody would write. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RULES } from "../../rules/index.ts";
import type { Draft, Segment } from "../../src/draft/draft.ts";
import { PLATFORMS, ROLES } from "../../src/draft/draft.ts";
import { createFacts } from "../../src/facts/index.ts";
import { packFor } from "../../src/language/index.ts";
import { CRAFTS, type Rule, type Verdict } from "../../src/rule/rule.ts";
import { factsOf, srt } from "../facts/craft-facts.ts";

const OWN = RULES.filter(
  ({ module }) => module === "visuals" || CRAFTS.some((craft) => craft === module),
);
const rule = (id: string): Rule => {
  const found = RULES.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};

type Piece = Omit<Segment, "range">;

/** A draft whose segments stand on a line each. */
function draftOf(pieces: readonly Piece[], extra: Partial<Draft> = {}): Draft {
  let offset = 0;
  const segments = pieces.map((piece, i) => {
    const start = { offset, line: i + 1, column: 1 };
    offset += piece.text.length + 1;
    const end = { offset: offset - 1, line: i + 1, column: piece.text.length + 1 };
    return { ...piece, range: { start, end } };
  });
  const caption = pieces
    .filter(({ role }) => role === "caption")
    .map(({ text }) => text)
    .join("\n");
  return {
    source: { file: "draft.md", format: "markdown", encoding: "utf-8" },
    title: "draft",
    unit: { index: 1, line: 1 },
    language: "en",
    segments,
    ...(caption === "" ? {} : { caption }),
    hashtags: [...caption.matchAll(/#(\w+)/g)].map(([, tag = ""]) => tag),
    warnings: [],
    ...extra,
  };
}

const check = (id: string, draft: Draft): Verdict =>
  rule(id).check(createFacts(draft, packFor(draft.language)), {});
const score = (id: string, ...pieces: readonly Piece[]): number => check(id, draftOf(pieces)).score;

const FRAGMENTS = [
  "Hey guys, welcome back.",
  "Save this for your next trip.",
  "Save this.",
  "Tag 3 friends.",
  "Three ways to fold a map.",
  "First, fold it in half.",
  "Then press for 5 minutes.",
  "To recap, fold and press.",
  "close-up of the crease",
  "final result, hold for 3 seconds",
  "before and after",
  "me talking to camera",
  "Like, save and share!",
  "#fyp #viral #maps #travel #fold #paper",
  "地図を三つに折る",
  "a".repeat(90),
  "",
  "!!!",
  "\n\n",
  "1 2 3 4",
  "don't save this",
  "🗺️",
];
const time = fc.option(fc.tuple(fc.nat(90_000), fc.nat(8_000)), { nil: null });
const piece = fc
  .record({
    role: fc.constantFrom(...ROLES),
    text: fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string()),
    time,
  })
  .map(({ role, text, time: at }): Piece =>
    at === null ? { role, text } : { role, text, startMs: at[0], endMs: at[0] + at[1] },
  );
const anyDraft = fc
  .record({
    pieces: fc.array(piece, { maxLength: 12 }),
    platform: fc.option(fc.constantFrom(...PLATFORMS), { nil: null }),
    language: fc.constantFrom("en", "xx"),
    format: fc.constantFrom("markdown", "srt"),
    declared: fc.option(fc.nat(900_000), { nil: null }),
  })
  .map(({ pieces, platform, language, format, declared }) =>
    draftOf(pieces, {
      language,
      source: { file: "draft", format, encoding: "utf-8" },
      ...(platform === null ? {} : { platform }),
      ...(declared === null ? {} : { declaredDurationMs: declared }),
    }),
  );

it("every rule keeps its contract on any draft", () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const facts = createFacts(draft, packFor(draft.language));
      for (const own of OWN) {
        if (own.applies(facts) !== "applicable") continue;
        const { score: value, findings, strength } = own.check(facts, {});
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (value < 1) expect(findings.length).toBeGreaterThan(0);
        else expect(findings.every(({ severity }) => severity === "info")).toBe(true);
        if (strength !== undefined) expect(value).toBeGreaterThanOrEqual(0.7);
        for (const { range } of findings) {
          expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
        }
      }
    }),
    { numRuns: 300 },
  );
});

describe("more never scores less", () => {
  const said = (text: string): Piece => ({ role: "spoken", text });
  const shown = (text: string): Piece => ({ role: "overlay", text });
  const shot = (text: string): Piece => ({ role: "visual", text });

  it("for a payoff and the time it gets", () => {
    const talking = shot("me talking to camera");
    for (const id of ["visual-payoff", "visual-treatment"]) {
      const scores = [
        score(id, talking),
        score(id, talking, shot("close-up of the hinge")),
        score(id, talking, shot("close-up of the hinge"), shot("final result")),
        score(id, talking, shot("close-up of the hinge"), shot("final result, hold for 3 seconds")),
        score(
          id,
          talking,
          shot("close-up of the hinge"),
          shot("final result, hold for 3 seconds"),
          shot("before and after"),
        ),
      ];
      expect(scores).toEqual(scores.toSorted((a, b) => a - b));
      expect(scores[0]).toBe(0);
      expect(scores.at(-1)).toBe(1);
    }
  });

  it("for key points on screen", () => {
    const steps = [
      said("Unscrew the two bolts."),
      said("Clean the rim with vinegar."),
      said("Put the new seat on."),
    ];
    const labels = [shown("2 bolts"), shown("Vinegar on the rim"), shown("New seat on")];
    const scores = [0, 1, 2, 3].map((count) =>
      score("overlay-coverage", ...steps, ...labels.slice(0, count)),
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(scores[0]).toBe(0);
    expect(scores[3]).toBe(1);
  });

  it("for a longer time to read", () => {
    const scores = [0, 300, 900, 1500, 3000, 6000].map((endMs) =>
      score("overlay-reading-time", {
        ...shown("Vinegar on the rim, ten minutes"),
        startMs: 0,
        endMs,
      }),
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(scores[0]).toBe(0);
    expect(scores.at(-1)).toBe(1);
  });

  it("for fewer words in the way", () => {
    const rest = "The hinge squeaks because it is dry. Oil the hinge twice a year.";
    const greetings = [
      "Hey guys, welcome back to my channel, so in today's video let's talk about hinges.",
      "Hey guys, welcome back.",
      "Hey guys.",
      "",
    ];
    const scores = greetings.map((greeting) =>
      score("opening-filler", said(`${greeting} ${rest}`)),
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(scores[0]).toBe(0);
    expect(scores.at(-1)).toBe(1);
  });

  it("for a reason to save", () => {
    const line = said("Oil the hinge twice a year.");
    const scores = ["", "Save this.", "Save this for your next squeak."].map((ask) =>
      score("save-ask", line, said(ask)),
    );
    expect(scores).toEqual([0, 0, 1]);
  });

  it("for fewer tags", () => {
    const tags = "#oil #hinge #home #door #fyp #viral #diy #fix #tools #wd #house #quiet";
    const scores = [12, 8, 6, 5, 1].map((count) => {
      const caption: Piece = {
        role: "caption",
        text: `Quiet hinges ${tags.split(" ").slice(0, count).join(" ")}`,
      };
      return check("hashtag-count", draftOf([caption], { platform: "tiktok" })).score;
    });
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(scores[0]).toBe(0);
    expect(scores.at(-1)).toBe(1);
  });
});

describe("what is said of padding and hashtags", () => {
  const codes = (id: string, piece: Piece) =>
    check(id, draftOf([piece])).findings.map(({ code }) => code);
  const steps = "Fold the sheet over the bar and press both of its corners to the wall. ".repeat(3);

  it.each([
    ["padded", `Basically you know it is really just literally folding. ${steps}`],
    ["some", `So the wall comes first. ${steps}`],
    ["jumbled", "spoon blue the of chair run table under mug lamp go the the of at red ".repeat(2)],
  ])("padding is %s", (code, text) => {
    expect(codes("padding", { role: "spoken", text })).toEqual([code]);
  });

  it.each([
    ["little", 20],
    ["more", 40],
  ])("substance: %s", (code, count) => {
    const letters = (n: number) => [...n.toString(5)].map((digit) => "bcdfg"[Number(digit)]);
    const text = Array.from(
      { length: count },
      (_, n) => `Paint the ${letters(n + 200).join("a")}.`,
    );
    expect(codes("substance", { role: "spoken", text: text.join(" ") })).toEqual([code]);
  });

  it.each([
    ["one", `Is your map torn? ${steps}`],
    ["idle", `Is your map torn? No way! ${steps}`],
  ])("chatter: %s", (code, text) => {
    expect(codes("chatter", { role: "spoken", text })).toEqual([code]);
  });

  it.each([
    ["none", "Maps that fold"],
    ["few", "Maps that fold #maps"],
    ["generic", "Maps that fold #maps #fyp"],
  ])("hashtags: %s", (code, text) => {
    expect(codes("topic-tags", { role: "caption", text })).toEqual([code]);
  });
});

describe("what a finding says is enough", () => {
  it("for a greeting: the draft after the fix has none", async () => {
    const text =
      "Hi everyone, welcome back to my page! Today I'm going to show you how to oil a hinge. Open the door.";
    const [finding] = rule("opening-filler").check(await factsOf(text), {}).findings;
    const { before = "", after = "" } = finding?.fix ?? {};
    const fixed = await factsOf(text.replace(before, after));
    expect(rule("opening-filler").check(fixed, {}).score).toBe(1);
  });

  it("for hashtags: generic ones go first, then the last", () => {
    const text = "Quiet hinges #oil #fyp #hinge #home #viral #door #diy #tools";
    const draft = draftOf([{ role: "caption", text }], { platform: "instagram" });
    const [finding] = check("hashtag-count", draft).findings;
    expect(finding?.args["drop"]).toBe("#fyp #viral #tools");
    expect(finding?.fix?.after).toBe("Quiet hinges #oil #hinge #home #door #diy");
  });
});

describe("platform-length", () => {
  const spoken = (words: number) =>
    draftOf([{ role: "spoken", text: Array.from({ length: words }, () => "word").join(" ") }], {
      platform: "youtube",
    });
  it("never fails on an estimate within 20 % of a limit", () => {
    // 180 s are 450 words at 150 a minute and 540 at 180; 216 s of these are 648.
    expect(check("platform-length", spoken(640)).findings.map(({ code }) => code)).toEqual([
      "near",
    ]);
    expect(check("platform-length", spoken(640)).score).toBe(1);
    expect(check("platform-length", spoken(660)).findings.map(({ code }) => code)).toEqual([
      "long",
    ]);
  });

  it("takes a real time at its word", async () => {
    const facts = await factsOf(srt([[0, 181_000, "One long talk."]]), "srt", {
      platform: "youtube",
    });
    expect(rule("platform-length").check(facts, {}).findings[0]).toMatchObject({
      code: "long",
      severity: "error",
    });
  });

  it("is not applicable without a platform, unless no platform takes the length", async () => {
    expect(
      rule("platform-length").applies(await factsOf(srt([[0, 300_000, "A talk."]]), "srt")),
    ).toBe("not-applicable");
    expect(
      rule("platform-length").applies(await factsOf(srt([[0, 700_000, "A talk."]]), "srt")),
    ).toBe("applicable");
    expect(
      rule("platform-length").applies(await factsOf(srt([[0, 1_000, "A talk."]]), "srt")),
    ).toBe("applicable");
  });
});

describe("what a format cannot hold is not asked of it", () => {
  it.each([
    ["visual-payoff", "not-applicable", "not-applicable", "unknown"],
    ["overlay-coverage", "not-applicable", "not-applicable", "applicable"],
    ["overlay-lines", "not-applicable", "not-applicable", "not-applicable"],
    ["overlay-reading-time", "applicable", "not-applicable", "not-applicable"],
    ["opening-promise", "applicable", "not-applicable", "applicable"],
    ["recap-line", "applicable", "not-applicable", "applicable"],
    ["save-ask", "applicable", "applicable", "applicable"],
    ["topic-line", "not-applicable", "applicable", "applicable"],
    ["caption-length", "not-applicable", "not-applicable", "not-applicable"],
  ])("%s: captions %s, post %s, script %s", async (id, captions, post, script) => {
    const applies = async (text: string, format: string) =>
      rule(id).applies(await factsOf(text, format));
    expect(await applies(srt([[0, 3000, "Oil the hinge."]]), "srt")).toBe(captions);
    expect(await applies("Caption: Oil the hinge before winter.", "md")).toBe(post);
    expect(await applies("Oil the hinge.", "txt")).toBe(script);
  });
});

describe("hostile drafts", () => {
  const many = (count: number, make: (i: number) => Piece) =>
    Array.from({ length: count }, (_, i) => make(i));
  it.each<[string, readonly Piece[]]>([
    [
      "one endless sentence",
      [{ role: "spoken", text: "save like share oil the hinge ".repeat(5_000) }],
    ],
    [
      "many overlays of the same words",
      many(5_000, (i) => ({ role: i % 2 ? "overlay" : "spoken", text: "Oil the hinge 3 times" })),
    ],
    [
      "many in one second",
      many(5_000, (i) => ({
        role: i % 2 ? "overlay" : "spoken",
        text: `Oil hinge ${i}`,
        startMs: 0,
        endMs: 1000,
      })),
    ],
    [
      "one endless shot",
      [{ role: "visual", text: "no close-up of before and after hold 3 ".repeat(5_000) }],
    ],
    [
      "many shots",
      many(5_000, () => ({ role: "visual", text: "BEFORE: close-up, AFTER: final result" })),
    ],
    ["many tags", [{ role: "caption", text: "#fyp ".repeat(5_000) }]],
    ["one endless word", [{ role: "overlay", text: "x".repeat(200_000), startMs: 0, endMs: 900 }]],
  ])("end: %s", (_, pieces) => {
    const draft = draftOf(pieces, { platform: "tiktok" });
    const facts = createFacts(draft, packFor("en"));
    const judged = OWN.filter((own) => own.applies(facts) === "applicable");
    expect(judged.every((own) => own.check(facts, {}).score <= 1)).toBe(true);
  });
});

describe("methods and advice", () => {
  it.each([
    [
      "Three apps I use: Notion for planning, CapCut for cutting clips, Procreate for drawing.",
      "not-applicable",
    ],
    ["Rub the oil in. Wipe it off. Leave it overnight.", "applicable"],
  ])("of %s: %s", (text, state) => {
    const facts = createFacts(draftOf([{ role: "spoken", text }]), packFor("en"));
    expect(["methods", "advice"].map((id) => rule(id).applies(facts))).toEqual([state, state]);
  });
});
