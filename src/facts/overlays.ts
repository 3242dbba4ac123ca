/** On-screen text, measured. */

import type { Segment } from "../draft/draft.ts";
import { mayBeAsian } from "../language/characters.ts";
import { later } from "../language/later.ts";
import type { Facts, Overlay, Shown, Word } from "./facts.ts";
import { lowered } from "./phrases.ts";

/** Words in a row that make on-screen text a copy of the speech rather than a label taken from it. */
const COPIED_WORDS = 6;
/** Texts of one window that a repeat is looked for in. */
const MOST_COMPARED = 20;

/** Scripts whose characters are not counted in words or at the reading speeds of alphabets. */
const wordless = later(
  () =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
);

/** Text planned for the screen; texts that share one time window are read in it together. */
export function overlaysOf({
  sentences,
  shown: texts,
}: Pick<Facts, "sentences" | "shown">): Overlay[] {
  if (texts.length === 0) return [];
  const shown = withoutRepeats(texts);
  const inWindow = new Map<string, number>();
  for (const { segment } of shown) {
    const key = windowOf(segment);
    inWindow.set(key, (inWindow.get(key) ?? 0) + characters(segment.text));
  }
  const copies = copiedFrom(sentences, shown);
  return shown.map((text) => {
    const { segment, words } = text;
    const together = inWindow.get(windowOf(segment)) ?? 0;
    const share = characters(segment.text) / Math.max(1, together);
    return measure(segment, words.length, share, copies.has(text));
  });
}

/**
 * A hook is often written twice, as a headline and in the list of texts: of texts that say the same
 * at the same time only the first stays. Linear: a text is compared with a few of its window.
 */
function withoutRepeats(overlays: readonly Shown[]): Shown[] {
  const windows = new Map<string, string[]>();
  return overlays.filter(({ segment, words }) => {
    if (words.length === 0) return false;
    // Each word between spaces, so that quotes and stops make no difference.
    const text = ` ${lowered(words, 0, words.length)} `;
    const said = windows.get(windowOf(segment)) ?? [];
    windows.set(windowOf(segment), said);
    const timed = segment.startMs !== undefined;
    const repeats = (other: string) =>
      other === text || (timed && (other.includes(text) || text.includes(other)));
    if (said.some(repeats)) return false;
    if (said.length < MOST_COMPARED) said.push(text);
    return true;
  });
}

/**
 * @param words of the text
 * @param share 0..1, part of its time window a text has: texts shown together are read in turn
 * @returns speeds in characters per second and seconds per word; null without a time, and the words
 *   also for scripts that are not counted in them
 */
export function measure(
  { text, startMs, endMs, range }: Segment,
  words: number,
  share: number,
  verbatim: boolean,
): Overlay {
  const own = characters(text);
  const durationMs =
    startMs !== undefined && endMs !== undefined ? Math.max(0, endMs - startMs) : null;
  const perWord = words > 0 && !isWordless(text);
  const ownMs = durationMs === null ? null : durationMs * share;
  return {
    text,
    lines: text.split("\n"),
    words,
    characters: own,
    durationMs,
    charactersPerSecond: ownMs === null || ownMs === 0 ? null : (own * 1000) / ownMs,
    secondsPerWord: ownMs === null || !perWord ? null : ownMs / 1000 / words,
    verbatim,
    range,
  };
}

/** Without line breaks, in characters as a reader sees them (a pair of code units is one). */
function characters(text: string): number {
  let count = 0;
  for (const character of text) if (character !== "\n") count++;
  return count;
}

function windowOf({ startMs, endMs }: Segment): string {
  return `${startMs ?? ""}-${endMs ?? ""}`;
}

/** Overlays all of whose runs of `COPIED_WORDS` words are said aloud; linear in both. */
function copiedFrom(sentences: Facts["sentences"], shown: readonly Shown[]): ReadonlySet<Shown> {
  const long = shown.filter(({ words }) => words.length >= COPIED_WORDS);
  if (long.length === 0) return new Set();
  const runs = new Map(long.map((text) => [text, runsOf(text.words)] as const));
  const wanted = new Set([...runs.values()].flat());
  // Few words open such a run: the others need not be joined to one.
  const openings = new Set(long.flatMap(({ words }) => words.map(({ lower }) => lower)));
  const spoken = sentences.flatMap(({ role, tokens }) => (role === "spoken" ? tokens : []));
  const said = new Set(runsOf(spoken, openings).filter((run) => wanted.has(run)));
  return new Set(long.filter((text) => runs.get(text)?.every((run) => said.has(run))));
}

/** @param openings words that a run has to open with */
function runsOf(words: readonly Word[], openings?: ReadonlySet<string>): string[] {
  const runs: string[] = [];
  for (let at = 0; at + COPIED_WORDS <= words.length; at++) {
    if (openings !== undefined && !openings.has(words[at]?.lower ?? "")) continue;
    runs.push(lowered(words, at, at + COPIED_WORDS));
  }
  return runs;
}

function isWordless(text: string): boolean {
  for (const character of text)
    if (mayBeAsian(character.codePointAt(0) ?? 0)) return wordless().test(text);
  return false;
}
