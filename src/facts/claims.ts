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

export function claimsOf(
  { readable, telling }: Pick<Facts, "readable" | "telling">,
  pack: LanguagePack | null,
): Claim[] {
  const claims: Claim[] = [];
  if (pack === null) return claims;
  for (let at = 0; at < readable.length; at++) {
    const sentence = readable[at];
    const claim = sentence && claimIn(sentence, readable[at + 1], telling.explains);
    if (claim) claims.push(claim);
  }
  return claims;
}

/** No questions, no instructions, no stories about oneself, no counts of an audience: null for these. */
function claimIn(sentence: Sentence, next: Sentence | undefined, explained: boolean): Claim | null {
  const { tokens, hits, lists, families, text, range } = sentence;
  if (tokens.length < LEAST_WORDS || isAsked(text)) return null;
  const story = (lists & Lists.otherSubjects) !== 0 && (lists & Lists.past) !== 0;
  if (story || (families & (Families.audience | Families.engagement)) !== 0) return null;
  // "You usually put down 3%" tells what holds, though it reads like something to do.
  const general = explained && generalIn(sentence) > 0;
  const signs = signsIn(sentence);
  const stands = (families & Families.grounds) !== 0 || (lists & Lists.numeric) !== 0;
  if (!general && !stands && signs.length === 0) return null;
  if (sentence.instructions.length > 0 && !general) return null;
  const cause = hitsOf(hits, "cause");
  const comparison = [...hitsOf(hits, "comparison"), ...signs];
  // "But" at the start only goes on.
  const contrast = hitsOf(hits, "contrast").filter(
    ({ from }) => !(from === 0 && hitFrom(hits, "joins", 0) !== undefined),
  );
  const why = [...cause, ...comparison, ...contrast];
  const numbers = numbersIn(sentence, why);
  const beside = (hit: Hit) =>
    numbers.length === 0 ||
    numbers.some(({ from, to }) => hit.from - to <= NEAR_WORDS && from - hit.to <= NEAR_WORDS);
  const number = numbers.length > 0;
  const source = hitOf(hits, "source") !== undefined;
  const reframe = hitOf(hits, "reframe") !== undefined;
  const caused = cause.some(beside);
  // "But" beside one number sets it against nothing.
  const against = (numbers.length === 1 ? comparison : [...contrast, ...comparison]).some(beside);
  if (!(number || source || caused || against || reframe || general)) return null;
  const reasoned = caused || givesReason(next);
  return { sentence, number, source, cause: reasoned, contrast: against, reframe, general, range };
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
