/** Ordinary talk, where the rules must stay silent, and words appended to it, which must buy nothing. */

import { join } from "node:path";
import * as z from "zod";
import { seeded } from "../../src/posts/metrics/random.ts";
import { REASONS, type Reason } from "../../src/rule/rule.ts";
import { records } from "./files.ts";
import { FOUND, judge, spoken } from "./judge.ts";

const Transcript = z.object({ id: z.string(), transcript: z.string() });

/** Bags of words without content. */
const BAGS = [
  " save this step by step tutorial checklist tips how to guide resources must have first second third",
  " tips tricks hacks must know save for later top ten best tools free guide number one number two",
  " in this video learn how to recipe ingredients steps list of things you need follow for more",
];

export interface TalkFigures {
  readonly rows: number;
  /** Transcripts in which a reason is found, and in which it is the main one. */
  readonly found: Readonly<Record<Reason, number>>;
  readonly main: Readonly<Record<Reason, number>>;
  readonly none: number;
  /** Texts whose score rises by more than a point, by each bag and by shuffling. */
  readonly stuffed: readonly number[];
  readonly shuffled: number;
}

export function talkFigures(shared: string): TalkFigures {
  const rows = records(join(shared, "posts/transcripts-en.jsonl.gz")).map((row) =>
    Transcript.parse(row),
  );
  const none = { tutorial: 0, checklist: 0, resources: 0, insight: 0, visuals: 0 };
  const [found, main] = [{ ...none }, { ...none }];
  const stuffed = BAGS.map(() => 0);
  let silent = 0;
  let shuffled = 0;
  for (const { id, transcript } of rows) {
    const before = judge(spoken(transcript, id));
    for (const reason of REASONS) if ((before.curves.get(reason) ?? 0) >= FOUND) found[reason]++;
    if (before.reason === "none") silent++;
    else main[before.reason]++;
    const rises = (text: string): boolean => judge(spoken(text, id)).points > before.points + 1;
    for (const [i, bag] of BAGS.entries())
      if (rises(transcript + bag)) stuffed[i] = (stuffed[i] ?? 0) + 1;
    if (rises(shuffledWords(transcript))) shuffled++;
  }
  return { rows: rows.length, found, main, none: silent, stuffed, shuffled };
}

/** The same in every run. */
function shuffledWords(text: string): string {
  const words = text.split(/\s+/);
  const random = seeded(words.length);
  for (let at = words.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [words[at], words[other]] = [words[other] ?? "", words[at] ?? ""];
  }
  return words.join(" ");
}
