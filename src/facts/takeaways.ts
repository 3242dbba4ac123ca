/** Lines that say what to do with what was told. */

import { lexiconOf } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Facts, Phrase } from "./facts.ts";
import { instructionsIn } from "./instructions.ts";

/** Words that may stand before the one that concludes ("and so next time"). */
const OPENING_WORDS = 2;

/** Sentences between a claim and the advice drawn from it. */
const NEAR = 2;

/**
 * A conclusion opened as one that speaks to the viewer, or advice right behind a number or source
 * that came with its reason. "Link in bio" is neither.
 */
export function takeawaysOf(
  { readable: sentences, claims }: Pick<Facts, "readable" | "claims">,
  pack: LanguagePack | null,
): Phrase[] {
  if (pack === null) return [];
  const lexicon = lexiconOf(pack);
  const reasoned = new Set(
    claims
      .filter(({ number, source, cause, contrast }) => (number || source) && (cause || contrast))
      .map(({ sentence }) => sentence),
  );
  let told = -Infinity;
  return sentences.flatMap((sentence, at) => {
    const { hits, words, text, range } = sentence;
    if (reasoned.has(sentence)) told = at;
    if (/\?["”'’)]*$/.test(text) || hits.some(({ kind }) => kind === "engagement")) return [];
    const concludes = hits.some(({ kind, from }) => kind === "takeaway" && from <= OPENING_WORDS);
    const advises = instructionsIn(sentence, pack).length > 0;
    const addressed = advises || words.some((word) => lexicon.has("viewer", word));
    return (concludes && addressed) || (at - told <= NEAR && advises) ? [{ text, range }] : [];
  });
}
