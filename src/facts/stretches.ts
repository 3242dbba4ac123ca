/** Words up to a stop: where a text is punctuated, its sentences. */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import { groupOf, STOPS } from "../language/token-characters.ts";
import { visitTokens } from "../language/tokens.ts";
import type { Word } from "./facts.ts";
import type { Run } from "./runs.ts";
import { ReadWord } from "./word.ts";

/** A line this long that ends without a stop, before one in lower case, was wrapped by hand. */
const WRAPPED_LINE_CHARACTERS = 50;

/** The words up to each stop; none is empty. */
export function stretchesOf(run: Run, pack: LanguagePack | null): Word[][] {
  const stretches: Word[][] = [];
  let stretch: Word[] = [];
  let last: Word | undefined;
  let [part] = run.parts;
  let next = 1;
  visitTokens(run.text, pack, (entry, start, lead) => {
    for (let then = run.parts[next]; then !== undefined && then.from <= start;) {
      part = then;
      then = run.parts[++next];
    }
    const word = new ReadWord(entry, start, lead, part.segment, start - part.from);
    if (last === undefined || ends(last, word, run.text)) {
      stretch = [];
      stretches.push(stretch);
    }
    stretch.push(word);
    last = word;
  });
  return stretches;
}

/** Whether a sentence ends between two words, by what stands between them. */
function ends(last: Word, next: Word, text: string): boolean {
  const { lead } = next;
  // Most words stand behind a blank.
  if (lead === " ") return false;
  if (hasStop(lead)) return true;
  if (lead.includes("\n")) {
    const line = last.end - text.lastIndexOf("\n", last.start);
    const wrapped = line > WRAPPED_LINE_CHARACTERS && /^\p{Ll}/u.test(next.text);
    return !(wrapped && ["\n", ",\n"].includes(lead.replaceAll(/[^\S\n]/g, "")));
  }
  if (!lead.includes(".")) return false;
  if (lead === "." && /^\p{Ll}/u.test(next.text)) return false;
  // "V1.3" is one name.
  if (lead === "." && next.kind === "number" && /\p{N}$/u.test(last.text)) return false;
  if (last.kind === "number" && lead.startsWith(". ") && isMarker(last)) return false;
  return !(lead.startsWith(".") && isAbbreviation(last) && !opensAnew(next));
}

function hasStop(lead: string): boolean {
  for (let at = 0; at < lead.length; at++)
    if ((groupOf(lead.charCodeAt(at)) & STOPS) !== 0) return true;
  return false;
}

/** The "1" of "1. Wash the rice": a small number that opens its line or sentence. */
function isMarker({ lead, lower }: Word): boolean {
  return lower.length < 3 && (lead === "" || /[\n.:!?]/.test(lead));
}

/** "We use G P T. And ...": a small word with a capital is no part of a name. */
function opensAnew(next: Word): boolean {
  return next.text.length > 1 && /^\p{Lu}/u.test(next.text) && has(next, Lists.functionWords);
}

function isAbbreviation(word: Word): boolean {
  return has(word, Lists.abbreviations) || (word.text.length <= 2 && /^\p{Lu}$/u.test(word.text));
}
