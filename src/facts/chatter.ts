/** Speech that tells nothing by itself: questions, cries, scraps, words in no order. */

import type { LanguagePack } from "../language/pack.ts";
import { announcedAt, holdsOne } from "./announcing.ts";
import type { Chatter, Facts, Sentence } from "./facts.ts";

/** Words up to which a sentence is a scrap, unless it tells what to do or how much. */
const SCRAP_WORDS = 4;
const ASKS_OR_CRIES = /[?!]["”'’)]*$/;

/**
 * Of what is said, not of what is shown or written; without a pack only what stops tell is known. What
 * announces counts on neither side.
 */
export function chatterOf(
  { sentences, readable, announcements }: Pick<Facts, "sentences" | "readable" | "announcements">,
  pack: LanguagePack | null,
): Chatter {
  const announced = announcedAt(announcements);
  const spoken = sentences.filter(
    (sentence) =>
      sentence.role === "spoken" && sentence.tokens.length > 0 && !holdsOne(sentence, announced),
  );
  const ordered = new Set(readable);
  const idle = spoken.filter((sentence) => !ordered.has(sentence) || isIdle(sentence, pack));
  return {
    sentences: spoken.length,
    idle: idle.map(({ text, range }) => ({ text, range })),
  };
}

function isIdle(sentence: Sentence, pack: LanguagePack | null): boolean {
  if (ASKS_OR_CRIES.test(sentence.text)) return true;
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
