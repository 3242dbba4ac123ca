/** Statements somebody could check or use: with a number, a source, a cause or a contrast. */

import { lexiconOf, type Hit, type Lexicon } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Claim, Sentence } from "./facts.ts";
import { instructionsIn } from "./instructions.ts";
import { measuredIn } from "./quantities.ts";

/** A statement needs a few words to say anything. */
const LEAST_WORDS = 5;
/** Words from a reason or comparison to the number it belongs to; speech without stops runs on. */
const NEAR_WORDS = 12;

/** No questions, no instructions, no stories about oneself, no counts of an audience. */
export function claimsOf(sentences: readonly Sentence[], pack: LanguagePack | null): Claim[] {
  if (pack === null) return [];
  const lexicon = lexiconOf(pack);
  return sentences.flatMap((sentence, place) => {
    const { words, hits, text, range } = sentence;
    if (words.length < LEAST_WORDS || /\?["”'’)]*$/.test(text)) return [];
    const has = (kind: Hit["kind"]) => hits.some((hit) => hit.kind === kind);
    const story =
      words.some((word) => lexicon.has("otherSubjects", word)) &&
      words.some((word) => lexicon.has("past", word));
    if (story || has("audience") || has("engagement") || instructionsIn(sentence, pack).length > 0)
      return [];
    const cause = hits.filter(({ kind }) => kind === "cause");
    const comparison = [...hits.filter(({ kind }) => kind === "comparison"), ...signsIn(sentence)];
    // "But" at the start only goes on.
    const contrast = hits.filter(
      ({ kind, from }) => kind === "contrast" && !(from === 0 && opensJoined(hits)),
    );
    const why = [...cause, ...comparison, ...contrast];
    const numbers = numbersIn(sentence, why, lexicon, pack);
    const beside = (hit: Hit) =>
      numbers.length === 0 ||
      numbers.some(({ from, to }) => hit.from - to <= NEAR_WORDS && from - hit.to <= NEAR_WORDS);
    const claim = {
      sentence,
      number: numbers.length > 0,
      source: has("source"),
      cause: cause.some(beside) || givesReason(sentences[place + 1]),
      contrast: [...contrast, ...comparison].some(beside),
      reframe: has("reframe"),
      range,
    };
    const { number, source, contrast: against, reframe } = claim;
    const reasoned = cause.some(beside) || against;
    return number || source || reasoned || reframe ? [claim] : [];
  });
}

/** "Which means ...", "that's why ...": a sentence that opens so goes on with the one before. */
function givesReason(next: Sentence | undefined): boolean {
  return next?.hits.some(({ kind, from, to }) => kind === "cause" && from === 0 && to > 1) ?? false;
}

/** "54 = 96 - 42", "80 > 120", "6/day": signs that set one number against another. */
function signsIn({ tokens }: Sentence): Hit[] {
  return tokens.flatMap(({ lead }, at) =>
    at > 0 && (/ [=<>≈] ?$/.test(lead) || (lead === "/" && tokens[at - 1]?.kind === "number"))
      ? [{ kind: "comparison", from: at, to: at }]
      : [],
  );
}

function opensJoined(hits: readonly Hit[]): boolean {
  return hits.some(({ kind, from }) => kind === "joins" && from === 0);
}

/** "In two weeks" dates a thing; with a reason or a comparison a time, or a bare number, says something. */
function numbersIn(
  sentence: Sentence,
  why: readonly Hit[],
  lexicon: Lexicon,
  pack: LanguagePack,
): { from: number; to: number }[] {
  const measured = measuredIn(sentence, pack).filter(({ kind }) => kind !== "setting");
  const exact = measured.filter(({ kind }) => kind !== "time" || why.length > 0);
  if (exact.length > 0 || !why.some(({ kind }) => kind === "comparison")) return exact;
  return sentence.tokens.flatMap((token, from) =>
    token.kind === "number" && lexicon.number(token) !== null ? [{ from, to: from + 1 }] : [],
  );
}
