/** Amounts with their units, and settings: what makes a step or a claim exact. */

import { lexiconOf } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Quantity, QuantityKind, Sentence } from "./facts.ts";
import { placeOf } from "./place.ts";

/** A quantity with the words it spans in its sentence. */
export interface Measured {
  readonly kind: QuantityKind;
  readonly from: number;
  readonly to: number;
}

export function quantitiesOf(
  sentences: readonly Sentence[],
  pack: LanguagePack | null,
): Quantity[] {
  return sentences.flatMap((sentence) =>
    measuredIn(sentence, pack).flatMap(({ kind, from, to }) => {
      const first = sentence.tokens[from];
      const last = sentence.tokens[to - 1];
      if (first === undefined || last === undefined) return [];
      const text = sentence.words.slice(from, to).join(" ");
      return [{ text, kind, range: placeOf(first, last) }];
    }),
  );
}

/** Words between "costs" and the number. */
const PRICE_WORDS = 1;

const KINDS = ["amount", "time", "money", "percent", "temperature", "size"] as const;
const unitsOf = new WeakMap<LanguagePack, ReadonlyMap<string, QuantityKind>>();

/** Units by word; where a word is in two lists, the later kind has it. */
function units(pack: LanguagePack): ReadonlyMap<string, QuantityKind> {
  const known = unitsOf.get(pack);
  if (known !== undefined) return known;
  const made = new Map(
    KINDS.flatMap((kind) => pack.units[kind].map((unit) => [unit, kind] as const)),
  );
  unitsOf.set(pack, made);
  return made;
}

/** Numbers with a unit ("two cups", "$5", "220°") and settings ("medium heat"), in order. */
export function measuredIn(sentence: Sentence, pack: LanguagePack | null): Measured[] {
  const lexicon = pack === null ? null : lexiconOf(pack);
  const found: Measured[] = [];
  sentence.tokens.forEach((token, at) => {
    const sign = token.kind === "number" ? signOf(token.text) : null;
    if (sign !== null) return void found.push({ kind: sign, from: at, to: at + 1 });
    if (lexicon === null || pack === null || lexicon.number(token) === null) return;
    const next = sentence.words[at + 1];
    const kind = next === undefined ? undefined : units(pack).get(next);
    if (kind !== undefined) found.push({ kind, from: at, to: at + 2 });
    else if (token.kind === "number" && isPriced(sentence, at)) {
      found.push({ kind: "money", from: at, to: at + 1 });
    }
  });
  for (const { kind, from, to } of sentence.hits)
    if (kind === "setting") found.push({ kind, from, to });
  return found.toSorted((a, b) => a.from - b.from);
}

/** "Costs 30", "29.000₫": money without a word for it. */
function isPriced({ tokens, hits, text }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  const behind = next === undefined ? text.slice(-2) : next.lead;
  if (/^\s?[€£¥₫]/u.test(behind)) return true;
  return hits.some(({ kind, to }) => kind === "price" && to <= at && at - to <= PRICE_WORDS);
}

/** What a number's own sign says: `$5`, `20%`, `180°`. */
function signOf(text: string): QuantityKind | null {
  if (/^[$€£¥₫]/u.test(text)) return "money";
  if (text.endsWith("%")) return "percent";
  return text.endsWith("°") ? "temperature" : null;
}
