/** Words with a time each to lines of speech, as a caption would show them. */

import type { TimedText } from "../cues/timed-text.ts";

export interface TimedWord {
  /** As written; a leading space says that the word before is another one. */
  readonly text: string;
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  readonly start: number;
  readonly end: number;
  /** A change of speaker begins a line. */
  readonly speaker?: string | undefined;
}

/** A pause as long as this is heard as the end of a thought. */
const PAUSE_MS = 1000;
/** Netflix: two lines of 42 characters; a sentence longer than that is cut after a word. */
const MAX_CHARACTERS = 84;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]{0,3}$/;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

export function phrases(words: readonly TimedWord[]): TimedText[] {
  const spaced = words.some(({ text }) => text.startsWith(" "));
  const lines: TimedText[] = [];
  let line: TimedWord[] = [];
  let text = "";
  const flush = (): void => {
    const [first, last] = [line[0], line.at(-1)];
    if (first !== undefined && last !== undefined) {
      const ends = line.findLast(({ endMs }) => endMs !== undefined)?.endMs;
      const startMs = line.find((word) => word.startMs !== undefined)?.startMs;
      lines.push({ role: "spoken", text, startMs, endMs: ends, start: first.start, end: last.end });
    }
    line = [];
    text = "";
  };
  for (const word of words) {
    if (word.text.trim() === "") continue;
    const before = line.at(-1);
    if (before !== undefined && isBreak(before, word, text)) flush();
    text += separator(text, word.text, spaced) + word.text;
    line.push(word);
  }
  flush();
  return lines;
}

function isBreak(before: TimedWord, word: TimedWord, text: string): boolean {
  const pause = (word.startMs ?? 0) - (before.endMs ?? word.startMs ?? 0);
  return (
    (word.speaker ?? before.speaker) !== (before.speaker ?? word.speaker) ||
    pause >= PAUSE_MS ||
    SENTENCE_END.test(text.slice(-5)) ||
    text.length + word.text.length > MAX_CHARACTERS
  );
}

function separator(before: string, word: string, spaced: boolean): string {
  if (before === "" || spaced || /^\s/.test(word) || /\s$/.test(before)) return "";
  const joined = UNSPACED.test(before.slice(-1)) && UNSPACED.test(word.slice(0, 1));
  return joined ? "" : " ";
}
