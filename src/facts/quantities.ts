/** Amounts with their units, and settings: what makes a step or a claim exact. */

import { Families } from "../language/families.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Measured, Quantity, QuantityKind, Sentence } from "./facts.ts";
import { lowered } from "./phrases.ts";
import { endsBefore, hitsOf } from "./hits.ts";
import { placeOf } from "./place.ts";

/** As written, in order. */
export function quantitiesOf(sentences: readonly Sentence[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (const sentence of sentences) {
    const { lists, families, tokens } = sentence;
    if ((lists & Lists.numeric) === 0 && (families & Families.setting) === 0) continue;
    for (const { kind, from, to } of sentence.measured) {
      const first = tokens[from];
      const last = tokens[to - 1];
      if (first === undefined || last === undefined) continue;
      const text = lowered(tokens, from, to);
      quantities.push({ text, kind, range: placeOf(first, last) });
    }
  }
  return quantities;
}

/** Words between "costs" and the number. */
const PRICE_WORDS = 1;

const NONE: readonly Measured[] = [];

/** Numbers with a unit ("two cups", "$5", "220°") and settings ("medium heat"), in order. */
export function measuredOf(sentence: Sentence, pack: LanguagePack | null): readonly Measured[] {
  const { tokens, hits, lists, families } = sentence;
  let found: Measured[] | undefined;
  const numbers = (lists & Lists.numeric) !== 0;
  for (let at = 0; numbers && at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (token.entry.number === null && token.kind !== "number")) continue;
    const sign = token.kind === "number" ? signOf(token.text) : null;
    if (sign !== null) (found ??= []).push({ kind: sign, from: at, to: at + 1 });
    if (sign !== null || pack === null || token.entry.number === null) continue;
    const unit = tokens[at + 1]?.entry.unit ?? null;
    if (unit !== null) (found ??= []).push({ kind: unit, from: at, to: at + 2 });
    else if (token.kind === "number" && isPriced(sentence, at))
      (found ??= []).push({ kind: "money", from: at, to: at + 1 });
  }
  if ((families & Families.setting) === 0) return found ?? NONE;
  for (const { from, to } of hitsOf(hits, "setting"))
    (found ??= []).push({ kind: "setting", from, to });
  return (found ?? []).sort((a, b) => a.from - b.from);
}

/** "Costs 30", "29.000₫": money without a word for it. */
function isPriced({ tokens, hits, text }: Sentence, at: number): boolean {
  const behind = tokens[at + 1]?.lead ?? text.slice(-2);
  if (behind !== " " && /^\s?[€£¥₫]/u.test(behind)) return true;
  return endsBefore(hitsOf(hits, "price"), at, PRICE_WORDS);
}

/** What a number's own sign says: `$5`, `20%`, `180°`. */
function signOf(text: string): QuantityKind | null {
  if ("$€£¥₫".includes(text.charAt(0))) return "money";
  if (text.endsWith("%")) return "percent";
  return text.endsWith("°") ? "temperature" : null;
}
