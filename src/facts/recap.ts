/** A line near the end that says the whole again, or a closing card that shows it. */

import type { Draft } from "../draft/draft.ts";
import { scan } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize } from "../language/tokens.ts";
import type { Facts, Phrase, Sentence } from "./facts.ts";
import { hitFrom, hitsOf } from "./hits.ts";
import { topicOf } from "./topic.ts";

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
export function recapOf(
  facts: Pick<Facts, "draft" | "pack" | "sentences" | "asks">,
): Phrase | null {
  const { draft, pack, sentences, asks } = facts;
  const heard = sentences.filter(({ role }) => role !== "caption");
  const asked = new Set(asks.map(({ text }) => text));
  const lines = new Set<Sentence>();
  for (const sentence of heard.slice(Math.ceil(heard.length * LATE))) {
    const { text } = sentence;
    if (!asked.has(text) && !text.endsWith("?") && (opensRecap(sentence) || hasEntries(sentence)))
      lines.add(sentence);
  }
  // Few drafts have such a line: the others need not be read for what it takes up.
  const found = lines.size === 0 ? null : lastGathering(lines, heard);
  return phraseOf(found) ?? endCardOf(draft, pack);
}

/** The last of some lines that gathers what was said before it. */
function lastGathering(lines: ReadonlySet<Sentence>, heard: readonly Sentence[]): Sentence | null {
  const sources = new Map<string, Source>();
  let found: Sentence | null = null;
  for (const [i, sentence] of heard.entries()) {
    if (lines.has(sentence) && gathers(sentence, sources)) found = sentence;
    for (const { entry } of sentence.tokens) {
      if (entry.topic === null) continue;
      const known = sources.get(entry.topic);
      if (known === undefined) sources.set(entry.topic, { first: i, last: i, count: 1 });
      else if (known.last !== i) {
        known.last = i;
        known.count++;
      }
    }
  }
  return found;
}

/** Of a content word so far: the lines it first and last stood in, and how many it stood in. */
interface Source {
  readonly first: number;
  last: number;
  count: number;
}

/** Whether a line takes words up from enough earlier ones; words that are everywhere do not count. */
function gathers(sentence: Sentence, sources: ReadonlyMap<string, Source>): boolean {
  const words = new Set(topicOf(sentence.tokens));
  const places: number[] = [];
  for (const word of words) {
    const source = sources.get(word);
    if (source !== undefined && source.count <= COMMON) places.push(source.first);
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

function opensRecap({ hits }: Sentence): boolean {
  return hitFrom(hits, "recap", 0) !== undefined;
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
