/** What a claim comes to: what to do with it, or what the numbers work out to. */

import { Families } from "../language/families.ts";
import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Claim, Facts, Instruction, Sentence, Takeaway, Word } from "./facts.ts";
import { hitFrom, hitsOf } from "./hits.ts";
import { isAsked } from "./question.ts";
import { generalIn } from "./telling.ts";
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
/** Numbers that lead up to another one. */
const LEADING = 2;
/** Words for the viewer for each about people from which on a sum is worked out for them; else it is somebody's life or news. */
const VIEWER = 2;

/**
 * A conclusion opened as one that speaks to the viewer, or advice right behind a number or source
 * that came with its reason, about something the rest speaks of too; "link in bio" is neither. A result is a number that others lead up to
 * ("that's 33,000 more").
 */
export function takeawaysOf(
  { readable: sentences, claims, telling }: Pick<Facts, "readable" | "claims" | "telling">,
  pack: LanguagePack | null,
): Takeaway[] {
  if (pack === null) return [];
  const length = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  // What a longer text of people concludes is a story's or news, sums or not.
  if (telling.outweighed && length > SHORT_WORDS) return [];
  // A short text that ends on what to do ends on its takeaway.
  const closing = length <= SHORT_WORDS ? sentences.length - CLOSING : Infinity;
  const forViewer = length <= SHORT_WORDS || telling.viewer >= VIEWER * telling.people;
  const explaining = telling.explains ? sentences.findLast(isForViewer) : undefined;
  const about = claims.map(({ sentence }) => sentence);
  const found: Takeaway[] = [];
  let told = Infinity;
  let next = 0;
  sentences.forEach((sentence, at) => {
    const { text, range, lists, families, instructions } = sentence;
    const claimedBefore = at > told;
    const claim = about[next] === sentence ? claims[next] : undefined;
    if (claim !== undefined) {
      next++;
      // Advice may also follow what a claim is explained with.
      if (isReasoned(claim) || Math.abs(at - told) <= NEAR) told = at;
    }
    if (isAsked(text) || (families & Families.engagement) !== 0 || isOwnBusiness(sentence)) return;
    const concludes = isConclusion(sentence);
    const advises = instructions.some((instruction) => isAdvice(sentence, instruction));
    const addressed = advises || (lists & Lists.viewer) !== 0;
    // "Step 2: find ..." is a step of something, not what the claim comes to.
    const follows =
      advises &&
      at >= told &&
      at - told <= NEAR &&
      hitFrom(sentence.hits, "numberedItem", 0) === undefined;
    const meant = (concludes && addressed && next > 0) || follows;
    const closes = (advises || concludes) && claimedBefore && at >= closing;
    const advice = sentence === explaining || closes || (meant && isLinked(sentence, about));
    if (advice || (forViewer && isWorkedOut(sentences, at))) found.push({ text, range, advice });
  });
  return found;
}

/** A reason for something exact, or a common view set right. */
function isReasoned({ number, source, cause, contrast, reframe }: Claim): boolean {
  return reframe || ((number || source) && (cause || contrast));
}

/** Tells the viewer what holds for anybody. */
function isForViewer(sentence: Sentence): boolean {
  return (
    (sentence.lists & Lists.viewer) !== 0 && generalIn(sentence) > 0 && !isOwnBusiness(sentence)
  );
}

function isConclusion({ families, hits }: Sentence): boolean {
  if ((families & Families.takeaway) === 0) return false;
  return hits.some(({ kind, from }) => kind === "takeaway" && from <= OPENING_WORDS);
}

/** A number that others, close before it, lead up to. */
function isWorkedOut(sentences: readonly Sentence[], at: number): boolean {
  const sentence = sentences[at];
  if (sentence === undefined || (sentence.lists & Lists.numeric) === 0) return false;
  if ((sentence.families & Families.result) === 0 && !sentence.tokens.some(equals)) return false;
  if (!numbersOf(sentence).some((from) => isResult(sentence, from))) return false;
  const near = sentences.slice(Math.max(0, at - WORKED), at + 1);
  const numbers = near.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === "number"));
  return numbers.length > LEADING;
}

/** "Message me", "use our app": for the speaker, not for the viewer; "my advice is" is the viewer's. */
function isOwnBusiness({ tokens, hits, lists }: Sentence): boolean {
  if ((lists & Lists.speaker) === 0) return false;
  const conclusions = hitsOf(hits, "takeaway");
  return tokens.some(
    (token, at) =>
      has(token, Lists.speaker) &&
      // The US is a country.
      (token.text.length < 2 || token.text !== token.text.toUpperCase()) &&
      !conclusions.some(({ from, to }) => from <= at && at < to),
  );
}

/** Not what is done together ("let's catch one"), nor a general verb that leaves open what to do ("keep going"). */
function isAdvice({ tokens }: Sentence, { verb, shared }: Instruction): boolean {
  const next = tokens[verb + 1];
  return (
    !shared &&
    (!has(tokens[verb], Lists.weak) ||
      has(next, Lists.objectStarts | Lists.subordinators) ||
      next?.kind === "number")
  );
}

/** Shares a word with another sentence, or points back at one: a phrase that could end any talk concludes none. */
function isLinked(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  if ((sentence.lists & Lists.refers) !== 0) return true;
  const about = new Set(topicOf(sentence.tokens));
  return sentences.some(
    (other) =>
      other !== sentence &&
      other.tokens.some(({ entry }) => entry.topic !== null && about.has(entry.topic)),
  );
}

/** Where numbers stand that measure something but time; "thirteen hundred a year" needs no unit. */
function numbersOf(sentence: Sentence): number[] {
  const rates = hitsOf(sentence.hits, "comparison");
  const measured = sentence.measured
    .filter(({ kind }) => kind !== "setting" && kind !== "time")
    .map(({ from }) => from);
  const rated = rates
    .filter(({ from }) => (sentence.tokens[from - 1]?.entry.number ?? null) !== null)
    .map(({ from }) => from - 1);
  return [...new Set([...measured, ...rated])];
}

function equals({ lead }: Word): boolean {
  return lead !== " " && lead.includes("=");
}

/** "That's $480", "= 54". */
function isResult({ hits, tokens }: Sentence, from: number): boolean {
  const word = tokens[from];
  if (word !== undefined && equals(word)) return true;
  return hits.some(
    (hit) => hit.kind === "result" && hit.to <= from && from - hit.to <= RESULT_WORDS,
  );
}
