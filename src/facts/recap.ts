/** A line near the end that says the whole again, or a closing card that shows it. */

import type { Draft } from "../draft/draft.ts";
import { scan } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize } from "../language/tokens.ts";
import type { Facts, Phrase, Sentence } from "./facts.ts";
import { hitsOf } from "./hits.ts";
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
  const late = Math.ceil(heard.length * LATE);
  const asked = new Set(asks.map(({ text }) => text));
  const sources: Sources = { first: new Map(), counts: new Map() };
  let found: Sentence | null = null;
  heard.forEach((sentence, i) => {
    const words = new Set(topicOf(sentence.tokens));
    if (
      i >= late &&
      !asked.has(sentence.text) &&
      !sentence.text.endsWith("?") &&
      gathers(sentence, words, sources)
    )
      found = sentence;
    for (const word of words) {
      sources.counts.set(word, (sources.counts.get(word) ?? 0) + 1);
      if (!sources.first.has(word)) sources.first.set(word, i);
    }
  });
  return phraseOf(found) ?? endCardOf(draft, pack);
}

/** Of each content word so far: the line it first stood in, and how many it stood in. */
interface Sources {
  readonly first: Map<string, number>;
  readonly counts: Map<string, number>;
}

/** Whether a line takes words up from enough earlier ones; words that are everywhere do not count. */
function gathers(sentence: Sentence, words: ReadonlySet<string>, sources: Sources): boolean {
  const places = [...words]
    .filter((word) => (sources.counts.get(word) ?? 0) <= COMMON)
    .flatMap((word) => sources.first.get(word) ?? []);
  const from = new Set(places).size;
  if (hitsOf(sentence.hits, "recap").some((hit) => hit.from === 0)) return from >= MARKED_SOURCES;
  return (
    from >= PLAIN_SOURCES && places.length >= REPEATED * words.size && lists(sentence, words.size)
  );
}

function phraseOf(sentence: Sentence | null): Phrase | null {
  return sentence === null ? null : { text: sentence.text, range: sentence.range };
}

/** Entries of few words, and those nearly all content. */
function lists({ text, words }: Sentence, content: number): boolean {
  const entries = text.split(/[,，、،]/).length;
  return (
    entries > COMMAS && words.length <= entries * ENTRY_WORDS && content >= words.length * CONTENT
  );
}

function endCardOf(draft: Draft, pack: LanguagePack | null): Phrase | null {
  if (pack === null) return null;
  const shots = draft.segments.filter(({ role }) => role === "visual");
  const card = shots
    .slice(Math.floor(shots.length * LATE))
    .findLast(({ text }) => hitsOf(scan(tokenize(text, pack)), "endCard").length > 0);
  return card === undefined ? null : { text: card.text, range: card.range };
}
