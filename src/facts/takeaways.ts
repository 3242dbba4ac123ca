/** What a claim comes to: what to do with it, or what the numbers work out to. */

import { lexiconOf } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Facts, Sentence, Takeaway } from "./facts.ts";
import { instructionsIn } from "./instructions.ts";
import { measuredIn } from "./quantities.ts";
import { topicOf } from "./topic.ts";

/** Words that may stand before the one that concludes ("and so next time"). */
const OPENING_WORDS = 2;
/** Sentences between a claim and the advice drawn from it. */
const NEAR = 2;
/** Words of a text that is short (half a minute), and sentences of its end. */
const SHORT_WORDS = 90;
const CLOSING = 3;
/** Words between "that's" and the number, and sentences in which the numbers it comes from stand. */
const RESULT_WORDS = 2;
const WORKED = 4;

/**
 * A conclusion opened as one that speaks to the viewer, or advice right behind a number or source
 * that came with its reason, about something the rest speaks of too; "link in bio" is neither. A result is a number that others lead up to
 * ("that's 33,000 more").
 */
export function takeawaysOf(
  { readable: sentences, claims }: Pick<Facts, "readable" | "claims">,
  pack: LanguagePack | null,
): Takeaway[] {
  if (pack === null) return [];
  const lexicon = lexiconOf(pack);
  const claimed = new Set(claims.map(({ sentence }) => sentence));
  const reasoned = new Set(
    claims
      .filter(
        ({ number, source, cause, contrast, reframe }) =>
          reframe || ((number || source) && (cause || contrast)),
      )
      .map(({ sentence }) => sentence),
  );
  let told = Infinity;
  // A short text that ends on what to do ends on its takeaway.
  const length = sentences.reduce((sum, { words }) => sum + words.length, 0);
  const closing = length <= SHORT_WORDS ? sentences.length - CLOSING : Infinity;
  let numbers: number[] = [];
  return sentences.flatMap((sentence, at) => {
    const { hits, words, tokens, text, range } = sentence;
    const worked = numbers.filter((place) => at - place <= WORKED).length;
    const own = tokens.filter(({ kind }) => kind === "number").map(() => at);
    numbers = [...numbers.slice(-WORKED), ...own];
    const claimedBefore = at > told;
    // Advice may also follow what a claim is explained with.
    if (reasoned.has(sentence) || (claimed.has(sentence) && Math.abs(at - told) <= NEAR)) told = at;
    if (/\?["”'’)]*$/.test(text) || hits.some(({ kind }) => kind === "engagement")) return [];
    const concludes = hits.some(({ kind, from }) => kind === "takeaway" && from <= OPENING_WORDS);
    const advises = instructionsIn(sentence, pack).length > 0;
    const addressed = advises || words.some((word) => lexicon.has("viewer", word));
    // "Step 2: find ..." is a step of something, not what the claim comes to.
    const step = hits.some(({ kind, from }) => kind === "numberedItem" && from === 0);
    const meant = (concludes && addressed) || (at >= told && at - told <= NEAR && advises && !step);
    const closes = (advises || concludes) && claimedBefore && at >= closing;
    const advice = closes || (meant && isLinked(sentence, sentences, pack));
    const result =
      worked + own.length > 2 && numbersOf(sentence, pack).some((from) => isResult(sentence, from));
    return advice || result ? [{ text, range, advice }] : [];
  });
}

/** Shares a word with another sentence, or points back at one: a phrase that could end any talk concludes none. */
function isLinked(sentence: Sentence, sentences: readonly Sentence[], pack: LanguagePack): boolean {
  const lexicon = lexiconOf(pack);
  if (sentence.words.some((word) => lexicon.has("refers", word))) return true;
  const about = new Set(topicOf(sentence.tokens));
  return sentences.some(
    (other) => other !== sentence && topicOf(other.tokens).some((word) => about.has(word)),
  );
}

/** Where numbers stand that measure something but time; "thirteen hundred a year" needs no unit. */
function numbersOf(sentence: Sentence, pack: LanguagePack): number[] {
  const lexicon = lexiconOf(pack);
  const rates = sentence.hits.filter(({ kind }) => kind === "comparison");
  const measured = measuredIn(sentence, pack)
    .filter(({ kind }) => kind !== "setting" && kind !== "time")
    .map(({ from }) => from);
  const rated = rates
    .filter(({ from }) => {
      const before = sentence.tokens[from - 1];
      return before !== undefined && lexicon.number(before) !== null;
    })
    .map(({ from }) => from - 1);
  return [...new Set([...measured, ...rated])];
}

/** "That's $480", "= 54". */
function isResult({ hits, tokens }: Sentence, from: number): boolean {
  if (tokens[from]?.lead.includes("=") === true) return true;
  return hits.some(
    (hit) => hit.kind === "result" && hit.to <= from && from - hit.to <= RESULT_WORDS,
  );
}
