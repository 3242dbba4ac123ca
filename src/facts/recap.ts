/** A line near the end that says the whole again, or a closing card that shows it. */

import type { Draft } from "../draft/draft.ts";
import { Families } from "../language/families.ts";
import { scan } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize } from "../language/tokens.ts";
import type { Facts, Heard, Phrase, Sentence } from "./facts.ts";
import { hitFrom, hitsOf } from "./hits.ts";
import { NO_TOPIC } from "./topics.ts";

/** Share of the draft after which something can be said again. */
const LATE = 0.6;
/** Earlier sentences a recap gathers words from: two with a marker ("to recap"), else three. */
const MARKED_SOURCES = 2;
const PLAIN_SOURCES = 3;
/** Share of its content words that an unmarked one takes from them. */
const REPEATED = 0.6;
/** Commas of such a line: "press, tear, toss, bake" lists, a sentence that shares words does not. */
const COMMAS = 2;
/** Words of an entry, on average. */
const ENTRY_WORDS = 4;
/** Share of content words in it. */
const CONTENT = 0.6;
/** A word of more earlier sentences than this is the subject, or anybody's word, not a point of it. */
const COMMON = 2;

/** Null where there is none; the last of several. Each line is held against all before it. */
export function recapOf(facts: Pick<Facts, "draft" | "pack" | "topics" | "asks">): Phrase | null {
  const { draft, pack, topics, asks } = facts;
  const { heard } = topics;
  const asked = new Set(asks.map(({ text }) => text));
  const lines: number[] = [];
  for (let i = Math.ceil(heard.length * LATE); i < heard.length; i++) {
    const sentence = heard[i]?.sentence;
    if (sentence === undefined || !(opensRecap(sentence) || hasEntries(sentence))) continue;
    if (!asked.has(sentence.text) && !sentence.text.endsWith("?")) lines.push(i);
  }
  // Few drafts have such a line: the others need not be read for what it takes up.
  const found = lines.length === 0 ? null : lastGathering(lines, topics);
  return phraseOf(found) ?? endCardOf(draft, pack);
}

/** Of each topic the first line it stood in; -1 where it is new, or in too many to be a point of them. */
type Sources = readonly number[];

/** The last of some lines, in order, that gathers what was said before it. */
function lastGathering(lines: readonly number[], topics: Facts["topics"]): Sentence | null {
  const { heard, numbers } = topics;
  const sources = numbers.each(-1);
  const counts = numbers.each(0);
  const last = numbers.each(-1);
  let found: Sentence | null = null;
  let next = 0;
  for (const line of lines) {
    for (; next < line; next++) {
      for (const topic of heard[next]?.topics ?? []) {
        if (topic === NO_TOPIC || last[topic] === next) continue;
        last[topic] = next;
        const count = (counts[topic] ?? 0) + 1;
        counts[topic] = count;
        if (count === 1) sources[topic] = next;
        else if (count > COMMON) sources[topic] = -1;
      }
    }
    const one = heard[line];
    if (one !== undefined && gathers(one, sources)) found = one.sentence;
  }
  return found;
}

/** Whether a line takes words up from enough earlier ones. */
function gathers({ sentence, topics }: Heard, sources: Sources): boolean {
  const words = new Set(topics.filter((topic) => topic !== NO_TOPIC));
  const places: number[] = [];
  for (const word of words) {
    const place = sources[word] ?? -1;
    if (place >= 0) places.push(place);
  }
  const from = new Set(places).size;
  if (opensRecap(sentence)) return from >= MARKED_SOURCES;
  return (
    from >= PLAIN_SOURCES &&
    places.length >= REPEATED * words.size &&
    words.size >= sentence.tokens.length * CONTENT
  );
}

function phraseOf(sentence: Sentence | null): Phrase | null {
  return sentence === null ? null : { text: sentence.text, range: sentence.range };
}

function opensRecap({ families, hits }: Sentence): boolean {
  return (families & Families.recap) !== 0 && hitFrom(hits, "recap", 0) !== undefined;
}

/** Several, of few words. */
function hasEntries({ text, tokens }: Sentence): boolean {
  const entries = text.split(/[,，、،]/).length;
  return entries > COMMAS && tokens.length <= entries * ENTRY_WORDS;
}

function endCardOf(draft: Draft, pack: LanguagePack | null): Phrase | null {
  if (pack === null) return null;
  const shots = draft.segments.filter(({ role }) => role === "visual");
  const card = shots
    .slice(Math.floor(shots.length * LATE))
    .findLast(({ text }) => hitsOf(scan(tokenize(text, pack)), "endCard").length > 0);
  return card === undefined ? null : { text: card.text, range: card.range };
}
