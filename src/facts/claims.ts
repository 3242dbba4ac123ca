/** Statements somebody could check or use: with a number, a source, a cause or a contrast. */

import { lexiconOf } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Claim, Sentence } from "./facts.ts";
import { instructionsIn } from "./instructions.ts";
import { measuredIn } from "./quantities.ts";

/** A statement needs a few words to say anything. */
const LEAST_WORDS = 5;

/** No questions, no instructions, no stories about oneself, no counts of an audience. */
export function claimsOf(sentences: readonly Sentence[], pack: LanguagePack | null): Claim[] {
  if (pack === null) return [];
  const lexicon = lexiconOf(pack);
  return sentences.flatMap((sentence) => {
    const { words, hits, text, range } = sentence;
    if (words.length < LEAST_WORDS || /\?["”'’)]*$/.test(text)) return [];
    const has = (kind: (typeof hits)[number]["kind"]) => hits.some((hit) => hit.kind === kind);
    const story =
      words.some((word) => lexicon.has("otherSubjects", word)) &&
      words.some((word) => lexicon.has("past", word));
    if (story || has("audience") || has("engagement") || instructionsIn(sentence, pack).length > 0)
      return [];
    const measured = measuredIn(sentence, pack).filter(({ kind }) => kind !== "setting");
    const why = has("cause") || has("contrast") || has("comparison");
    // "In two weeks" dates a thing; with a reason or a comparison a time says something.
    const number = measured.some(({ kind }) => kind !== "time" || why);
    const claim = {
      sentence,
      number,
      source: has("source"),
      cause: has("cause"),
      contrast: has("contrast") || has("comparison"),
      range,
    };
    return claim.number || claim.source || claim.cause || claim.contrast ? [claim] : [];
  });
}
