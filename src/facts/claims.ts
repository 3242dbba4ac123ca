/** Statements somebody could check or use: with a number, a source, a cause or a contrast. */

import { Families } from "../language/families.ts";
import type { Hit } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Claim, Facts, Sentence } from "./facts.ts";
import { hitFrom, hitOf, hitsOf } from "./hits.ts";
import { isAsked } from "./question.ts";
import { generalIn } from "./telling.ts";

/** A statement needs a few words to say anything. */
const LEAST_WORDS = 5;
/** Words from a reason or comparison to the number it belongs to; speech without stops runs on. */
const NEAR_WORDS = 12;

/** No questions, no instructions, no stories about oneself, no counts of an audience. */
export function claimsOf(
  { readable: sentences, telling }: Pick<Facts, "readable" | "telling">,
  pack: LanguagePack | null,
): Claim[] {
  if (pack === null) return [];
  return sentences.flatMap((sentence, place) => {
    const { tokens, hits, lists, text, range } = sentence;
    if (tokens.length < LEAST_WORDS || isAsked(text)) return [];
    const has = (kind: Hit["kind"]) => hitOf(hits, kind) !== undefined;
    const story = (lists & Lists.otherSubjects) !== 0 && (lists & Lists.past) !== 0;
    if (story || has("audience") || has("engagement")) return [];
    // "You usually put down 3%" tells what holds, though it reads like something to do.
    const general = telling.explains && generalIn(sentence) > 0;
    if (sentence.instructions.length > 0 && !general) return [];
    const cause = hitsOf(hits, "cause");
    const comparison = [...hitsOf(hits, "comparison"), ...signsIn(sentence)];
    // "But" at the start only goes on.
    const contrast = hitsOf(hits, "contrast").filter(
      ({ from }) => !(from === 0 && hitFrom(hits, "joins", 0) !== undefined),
    );
    const why = [...cause, ...comparison, ...contrast];
    const numbers = numbersIn(sentence, why);
    const beside = (hit: Hit) =>
      numbers.length === 0 ||
      numbers.some(({ from, to }) => hit.from - to <= NEAR_WORDS && from - hit.to <= NEAR_WORDS);
    const claim = {
      sentence,
      number: numbers.length > 0,
      source: has("source"),
      cause: cause.some(beside) || givesReason(sentences[place + 1]),
      // "But" beside one number sets it against nothing.
      contrast: (numbers.length === 1 ? comparison : [...contrast, ...comparison]).some(beside),
      reframe: has("reframe"),
      general,
      range,
    };
    const { number, source, contrast: against, reframe } = claim;
    const reasoned = cause.some(beside) || against;
    return number || source || reasoned || reframe || general ? [claim] : [];
  });
}

/** "Which means ...", "that's why ...": a sentence that opens so goes on with the one before. */
function givesReason(next: Sentence | undefined): boolean {
  return next !== undefined && (hitFrom(next.hits, "cause", 0)?.to ?? 0) > 1;
}

/** "54 = 96 - 42", "80 > 120", "6/day": signs that set one number against another. */
function signsIn({ tokens }: Sentence): Hit[] {
  const signs: Hit[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const lead = tokens[at]?.lead ?? " ";
    if (lead === " ") continue;
    if (/ [=<>≈] ?$/.test(lead) || (lead === "/" && tokens[at - 1]?.kind === "number"))
      signs.push({ kind: "comparison", families: Families.grounds, from: at, to: at });
  }
  return signs;
}

/** "In two weeks" dates a thing; with a reason or a comparison a time, or a bare number, says something. */
function numbersIn(sentence: Sentence, why: readonly Hit[]): { from: number; to: number }[] {
  const measured = sentence.measured.filter(({ kind }) => kind !== "setting");
  const exact = measured.filter(({ kind }) => kind !== "time" || why.length > 0);
  if (exact.length > 0 || !why.some(({ kind }) => kind === "comparison")) return exact;
  return sentence.tokens.flatMap((token, from) =>
    token.kind === "number" && token.entry.number !== null ? [{ from, to: from + 1 }] : [],
  );
}
