/** Words that sound like content must not score as content. */

import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { scoreDraft } from "../../src/batch/score-draft.ts";
import { readDrafts } from "../../src/read/index.ts";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";

const TRANSCRIPTS = "../shared/posts/transcripts-en.jsonl.gz";
const Talk = z.object({ transcript: z.string() });
const BAGS = [
  "save this step by step tutorial checklist tips how to guide resources must have first second third",
  "the ultimate guide tips tricks hacks secrets step one step two step three save share must know",
  "5 tools 7 tips 10 ways free resources list checklist recipe routine beginner friendly how to",
  "tips tricks hacks must know save for later top ten best tools free guide number one number two",
];
const ANNOUNCEMENTS = [
  "Here is a checklist you need to save.",
  "Here are 7 tools that will change how you work.",
  "Five steps to get it done.",
];

async function score(text: string): Promise<number> {
  const [draft] = await readDrafts(text, { file: "talk.txt" });
  if (draft === undefined) throw new Error("no draft");
  return scoreDraft(draft, { rules: new Map(), weights: DEFAULT_WEIGHTS, locale: "en" }).score;
}

/** The same order on every run, and nothing like the order of speech. */
function shuffled(text: string): string {
  const words = text.split(/\s+/);
  let state = 7;
  for (let i = words.length - 1; i > 0; i -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const j = state % (i + 1);
    [words[i], words[j]] = [words[j] ?? "", words[i] ?? ""];
  }
  return words.join(" ");
}

const TALK = [
  "so my grandmother kept every letter my grandfather wrote from the ship and last week we opened the box for the first time and nobody said a word for an hour",
  "The council voted on Tuesday to keep the old bridge open for another year. Residents had asked for it since the spring. The mayor said the money was there all along.",
  "nobody told me that moving out at thirty would feel like this the flat is quiet and the neighbour plays the same song every night and honestly i kind of like it",
];

describe("trigger words without content", () => {
  it.each(TALK)("bring no more than a point: %s", async (talk) => {
    const before = await score(talk);
    for (const bag of BAGS) expect(await score(`${talk} ${bag}`)).toBeLessThanOrEqual(before + 1);
    expect(await score(shuffled(talk))).toBeLessThanOrEqual(before + 1);
  });

  it.each(ANNOUNCEMENTS)(
    "an announcement without its list brings nothing: %s",
    async (announcement) => {
      // Of its own: inside an endless sentence it is only a few words more.
      for (const talk of TALK)
        expect(await score(`${talk}\n${announcement}`)).toBeLessThanOrEqual(await score(talk));
    },
  );
});

const missing = existsSync(TRANSCRIPTS) ? "" : ` (skipped: ${TRANSCRIPTS} is not here)`;

describe.skipIf(missing !== "")(`on 200 real transcripts${missing}`, () => {
  const read = (): string[] =>
    gunzipSync(readFileSync(TRANSCRIPTS))
      .toString("utf8")
      .split("\n")
      .slice(0, 200)
      .flatMap((line) => (line === "" ? [] : [Talk.parse(JSON.parse(line)).transcript]));

  const changes: [string, (talk: string) => string][] = [
    ...BAGS.map((bag, index): [string, (talk: string) => string] => [
      `bag ${index + 1} appended`,
      (talk) => `${talk} ${bag}`,
    ]),
    ["words shuffled", shuffled],
  ];

  it.each(changes)("%s: more than a point in at most 5 %%", async (_, change) => {
    const talks = read();
    let raised = 0;
    for (const talk of talks)
      if ((await score(change(talk))) > (await score(talk)) + 1) raised += 1;
    expect(raised / talks.length).toBeLessThanOrEqual(0.05);
  });
});
