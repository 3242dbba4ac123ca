/** A line near the end that says the whole again, or a closing card that shows it. */

import type { Draft } from "../draft/draft.ts";
import { lexiconOf } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize } from "../language/tokens.ts";
import type { Facts, Phrase, Sentence } from "./facts.ts";
import { hitsOf } from "./hits.ts";
import { topicOf } from "./topic.ts";

/** Share of the draft after which something can be said again. */
const LATE = 0.6;
/** Earlier sentences a recap gathers words from: one with a marker ("to recap"), else three. */
const MARKED_SOURCES = 1;
const PLAIN_SOURCES = 3;
/** Share of its content words that an unmarked one takes from them. */
const REPEATED = 0.6;
/** Commas of such a line: "press, tear, toss, bake" lists, a sentence that shares words does not. */
const COMMAS = 2;
/** A word of more earlier sentences than this is the subject, or anybody's word, not a point of it. */
const COMMON = 2;

/** Null where there is none; the last of several. */
export function recapOf({
  draft,
  pack,
  sentences,
  asks,
}: Pick<Facts, "draft" | "pack" | "sentences" | "asks">): Phrase | null {
  const heard = sentences.filter(({ role }) => role !== "caption");
  const late = Math.ceil(heard.length * LATE);
  const sources = sourcesOf(heard.slice(0, late), pack);
  const asked = new Set(asks.map(({ text }) => text));
  const found = heard.slice(late).findLast((sentence) => {
    if (asked.has(sentence.text)) return false;
    const marked = hitsOf(sentence.hits, "recap").some(({ from }) => from <= 1);
    const { from, share } = gathered(sentence, sources, pack);
    return marked
      ? from >= MARKED_SOURCES
      : from >= PLAIN_SOURCES && share >= REPEATED && lists(sentence.text);
  });
  if (found !== undefined) return { text: found.text, range: found.range };
  return endCardOf(draft, pack);
}

/** Content word to the earlier sentence it first stood in; words all over the draft are left out. */
function sourcesOf(
  early: readonly Sentence[],
  pack: LanguagePack | null,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const counts = new Map<string, number>();
  early.forEach(({ words }, i) => {
    for (const word of new Set(topicOf(words, pack))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (!first.has(word)) first.set(word, i);
    }
  });
  return new Map([...first].filter(([word]) => (counts.get(word) ?? 0) <= COMMON));
}

function lists(text: string): boolean {
  return text.split(/[,，、،]/).length > COMMAS;
}

/** Distinct earlier sentences a late one takes words from, and the share of its words that it does. */
function gathered(
  { words }: Sentence,
  sources: ReadonlyMap<string, number>,
  pack: LanguagePack | null,
): { readonly from: number; readonly share: number } {
  const own = new Set(topicOf(words, pack));
  const places = [...own].flatMap((word) => sources.get(word) ?? []);
  return { from: new Set(places).size, share: places.length / Math.max(1, own.size) };
}

function endCardOf(draft: Draft, pack: LanguagePack | null): Phrase | null {
  if (pack === null) return null;
  const shots = draft.segments.filter(({ role }) => role === "visual");
  const card = shots
    .slice(Math.floor(shots.length * LATE))
    .findLast(({ text }) => hitsOf(lexiconOf(pack).scan(tokenize(text)), "endCard").length > 0);
  return card === undefined ? null : { text: card.text, range: card.range };
}
