/** The shot notes as shots, and whether the whole of them is a change that the draft announces. */

import { later } from "../language/later.ts";
import type { Draft, Segment } from "../draft/draft.ts";
import { scan } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize, type Token } from "../language/tokens.ts";
import type { Shown, Word } from "./facts.ts";
import { hitsOf } from "./hits.ts";
import { topicWords } from "./topic.ts";

export interface Shot {
  /** At least one. */
  readonly notes: readonly Segment[];
  /** How long it stays; null where the file gives no time. */
  readonly ms: number | null;
}

/** So many notes of one time window describe one shot; more are shots of their own. */
const NOTES_A_SHOT = 3;
/** Input is hostile. */
const MOST_CHARACTERS = 2_000;
const MOST_OVERLAYS = 100;
/** "March → May": a text on screen that names both ends. */
const arrow = later(() => /\p{L}\s?(?:→|➡|->)\s?\p{L}/u);

/** In the order of the notes. */
export function shotsOf({ segments }: Draft): Shot[] {
  const windows = new Map<string, Segment[]>();
  for (const note of segments) {
    if (note.role !== "visual") continue;
    const { startMs, endMs, range } = note;
    const window = startMs === undefined ? `at ${range.start.offset}` : `${startMs}-${endMs ?? ""}`;
    const notes = windows.get(window);
    if (notes === undefined) windows.set(window, [note]);
    else notes.push(note);
  }
  return [...windows.values()].flatMap((notes): Shot[] => {
    const { startMs, endMs } = notes[0] ?? {};
    const ms = startMs === undefined || endMs === undefined ? null : Math.max(0, endMs - startMs);
    if (notes.length <= NOTES_A_SHOT) return [{ notes, ms }];
    const share = ms === null ? null : ms / notes.length;
    return notes.map((note) => ({ notes: [note], ms: share }));
  });
}

/** Whether title, caption or on-screen text say that something becomes something else. */
export function announcesChange(
  { title, caption = "" }: Draft,
  shown: readonly Shown[],
  pack: LanguagePack,
): boolean {
  const overlays = shown.slice(0, MOST_OVERLAYS);
  for (const { segment } of overlays) {
    const text = segment.text.slice(0, MOST_CHARACTERS);
    if (/[→➡>]/.test(text) && arrow().test(text)) return true;
  }
  const written = [title, caption.slice(0, MOST_CHARACTERS)].map((text) => tokenize(text, pack));
  return written.some(namesChange) || overlays.some(({ words }) => namesChange(start(words)));
}

/** The words that begin in as much of a text as is read. */
function start(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ at }) => at >= MOST_CHARACTERS);
  return end < 0 ? words : words.slice(0, end);
}

function namesChange(words: readonly Token[]): boolean {
  return hitsOf(scan(words), "shotBeforeAfter", "shotTransformation").length > 0;
}

/** The last shot's text where it shows again what the first showed; null otherwise. */
export function changeOver(shots: readonly Shot[], pack: LanguagePack): string | null {
  const first = shots[0]?.notes[0]?.text;
  const last = shots.at(-1)?.notes[0]?.text;
  if (first === undefined || last === undefined || shots.length < 2) return null;
  const seen = new Set(topicWords(first.slice(0, MOST_CHARACTERS), pack));
  const again = topicWords(last.slice(0, MOST_CHARACTERS), pack);
  const plain = [first, last].some(
    (text) => hitsOf(scan(tokenize(text, pack)), "shotPlain", "shotPeople").length > 0,
  );
  return !plain && again.some((word) => seen.has(word)) ? last : null;
}
