/** Places the viewer is sent to: where they are, what they cost, how much is told of them. */

import { Families } from "../language/families.ts";
import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Facts, Phrase, Places, Sentence } from "./facts.ts";
import { byChance } from "./by-chance.ts";
import { hitsOf } from "./hits.ts";
import { placeOf, textOf } from "./place.ts";

/** Words between "the address is" and the number or name that says it. */
const NEAR = 4;
/** Words of an address that are quoted. */
const ADDRESS_WORDS = 8;
/** Words of a sentence that says something of a place. */
const TELLING_WORDS = 5;

const LEADS_THERE = Families.locating | Families.street;

/** Such sentences a word of talk about anything; two posts of three with speech have fewer. */
const USUAL = 0.005;

/** Prices count where a place is spoken of at all: those of goods say nothing of where to go. */
export function placesOf(
  { readable: sentences, speechWords }: Pick<Facts, "readable" | "speechWords">,
  pack: LanguagePack | null,
): Places {
  if (pack === null) return { addresses: [], prices: [], mentions: [], byChance: 0 };
  const mentions = sentences.filter(
    ({ families, tokens }) => (families & Families.place) !== 0 && tokens.length >= TELLING_WORDS,
  );
  const about = mentions.length > 0;
  const told: Phrase[] = [];
  for (const sentence of sentences)
    if (about || (sentence.families & LEADS_THERE) !== 0) told.push(...addressIn(sentence, about));
  const addresses = distinct(told);
  const spoken = addresses.length + mentions.length > 0;
  const prices = spoken ? sentences.flatMap(pricesIn) : [];
  return {
    addresses,
    prices,
    mentions: mentions.map(({ text, range }) => ({ text, range })),
    byChance: byChance(USUAL, speechWords),
  };
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.text.toLowerCase(), phrase])).values()];
}

function pricesIn(sentence: Sentence): Phrase[] {
  return sentence.measured.flatMap(({ kind, from, to }) =>
    kind === "money" ? phraseOf(sentence, from, to) : [],
  );
}

const NONE: readonly Phrase[] = [];

/**
 * "Located at 12 Harbour Street", "in district 7": at most one a sentence. A number before a name
 * ("519A Nguyễn Thị Thập") is an address only in talk about a place: "144 Grand Slam wins" is none.
 */
function addressIn(sentence: Sentence, about: boolean): readonly Phrase[] {
  const { tokens, hits } = sentence;
  const says = (at: number) => isNumber(sentence, at) || isName(sentence, at);
  for (const { kind, from, to } of hitsOf(hits, "locating", "street")) {
    if (kind === "locating") {
      for (let at = to; at < Math.min(tokens.length, to + NEAR); at++)
        if (says(at)) return phraseOf(sentence, from, at + ADDRESS_WORDS);
    } else if (isNumber(sentence, to - 1) || isName(sentence, to)) {
      return phraseOf(sentence, from, to + ADDRESS_WORDS);
    } else if (isName(sentence, from - 1) && isName(sentence, from)) {
      return phraseOf(sentence, from - 1, to);
    }
  }
  if (!about) return NONE;
  const house = tokens.findIndex(
    (token, at) =>
      token.kind === "number" &&
      isName(sentence, at + 1) &&
      isName(sentence, at + 2) &&
      sentence.role === "spoken" &&
      at > 0,
  );
  return house < 0 ? [] : phraseOf(sentence, house, house + ADDRESS_WORDS);
}

function isNumber({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === "number" || token.entry.number !== null);
}

/** A capital behind a space: the first word of a sentence has one anyway. */
function isName({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  return at > 0 && has(token, Lists.capital) && (token?.lead === " " || token?.lead === "");
}

function phraseOf({ tokens }: Sentence, from: number, to: number): Phrase[] {
  const words = tokens.slice(from, to);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ text: textOf(words), range: placeOf(first, last) }];
}
