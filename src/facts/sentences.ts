/** Sentences of speech, on-screen text and the post's text, in the order of the source. */

import type { Draft } from "../draft/draft.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { ScoredRole, Sentence, Word } from "./facts.ts";
import { speechMs, speechRateOf } from "./duration.ts";
import { shortened } from "./pieces.ts";
import { placeOf } from "./place.ts";
import { runsOf } from "./runs.ts";
import { ReadSentence } from "./sentence.ts";
import { startOf } from "./start.ts";
import { stretchesOf } from "./stretches.ts";

/** A `null` pack leaves stops and lines to cut at. Linear in the text. */
export function sentencesOf(
  draft: Pick<Draft, "source" | "segments">,
  pack: LanguagePack | null,
): Sentence[] {
  const sentences: Sentence[] = [];
  const { usual } = speechRateOf(pack);
  let spokenWords = 0;
  for (const run of runsOf(draft)) {
    const { role, text } = run;
    for (const stretch of stretchesOf(run, pack)) {
      for (const { tokens, hits, runsOn } of shortened(stretch)) {
        const first = tokens[0];
        const last = tokens.at(-1);
        if (first === undefined || last === undefined) continue;
        const startMs = timeOf(role, first, speechMs(spokenWords, usual));
        const own = text.slice(first.start, closed(text, last.end));
        const range = placeOf(first, last);
        sentences.push(
          new ReadSentence({ text: own, role, tokens, hits, range, runsOn, startMs }, first, pack),
        );
        if (role === "spoken") spokenWords += tokens.length;
      }
    }
  }
  return sentences;
}

/** The title as a line that is shown; its place is where the draft starts. */
export function titleOf(draft: Draft, pack: LanguagePack | null): Sentence[] {
  const segment = { role: "overlay", text: draft.title, range: startOf(draft) } as const;
  return sentencesOf({ source: draft.source, segments: [segment] }, pack);
}

/** Past the stop and the closing quotes that follow a sentence's last word. */
function closed(text: string, end: number): number {
  let at = end;
  while (at < text.length && ".!?…。！？\"”'’)".includes(text.charAt(at))) at++;
  return at;
}

/** Real where the file is timed (spread over the segment by characters), else counted in words said. */
function timeOf(role: ScoredRole, first: Word, saidMs: number): number | null {
  if (role === "caption") return null;
  const { startMs, endMs, text } = first.segment;
  if (startMs === undefined) return saidMs;
  const share = first.at / Math.max(1, text.length);
  return Math.round(startMs + share * Math.max(0, (endMs ?? startMs) - startMs));
}
