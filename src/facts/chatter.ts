/** Speech that tells nothing by itself: questions, cries, scraps, words in no order. */

import type { LanguagePack } from "../language/pack.ts";
import type { Chatter, Facts, Phrase, Sentence } from "./facts.ts";
import { endOf } from "./question.ts";

/** Words up to which a sentence is a scrap, unless it tells what to do or how much. */
const SCRAP_WORDS = 4;

/**
 * Of what is said, not of what is shown or written; without a pack only what stops tell is known. What
 * announces counts on neither side.
 */
export function chatterOf(
  { sentences, jumbled, announcers }: Pick<Facts, "sentences" | "jumbled" | "announcers">,
  pack: LanguagePack | null,
): Chatter {
  const idle: Phrase[] = [];
  let spoken = 0;
  for (const sentence of sentences) {
    if (sentence.role !== "spoken" || announcers.has(sentence)) continue;
    spoken++;
    if (jumbled.has(sentence) || isIdle(sentence, pack))
      idle.push({ text: sentence.text, range: sentence.range });
  }
  return { sentences: spoken, idle };
}

function isIdle(sentence: Sentence, pack: LanguagePack | null): boolean {
  const end = endOf(sentence.text);
  if (end === "?" || end === "!") return true;
  if (!isShort(sentence) || pack === null) return false;
  if (sentence.segment.listItem === true || sentence.segment.ordinal !== undefined) return false;
  if (isMarker(sentence)) return false;
  return sentence.instructions.length === 0 && sentence.measured.length === 0;
}

/** "One.", "Number two:", "Step 3.": it counts what comes. */
function isMarker({ tokens }: Sentence): boolean {
  const last = tokens.at(-1);
  return last !== undefined && tokens.length <= 2 && last.entry.number !== null;
}

function isShort({ tokens }: Sentence): boolean {
  return tokens.length <= SCRAP_WORDS;
}
