/** On-screen text, measured. */

import type { Draft, Segment } from "../draft/draft.ts";
import { mayBeAsian } from "../language/characters.ts";
import { later } from "../language/later.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize } from "../language/tokens.ts";
import type { Facts, Overlay } from "./facts.ts";

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
export function overlaysOf(
  draft: Draft,
  { sentences, pack }: Pick<Facts, "sentences" | "pack">,
): Overlay[] {
  const shown = withoutRepeats(
    draft.segments.filter(({ role }) => role === "overlay"),
    pack,
  );
  const inWindow = new Map<string, number>();
  for (const segment of shown) {
    const key = windowOf(segment);
    inWindow.set(key, (inWindow.get(key) ?? 0) + characters(segment.text));
  }
  const copies = copiedFrom(sentences, shown, pack);
  return shown.map((segment) => {
    const together = inWindow.get(windowOf(segment)) ?? 0;
    return measure(
      segment,
      characters(segment.text) / Math.max(1, together),
      copies.has(segment),
      pack,
    );
  });
}

/**
 * A hook is often written twice, as a headline and in the list of texts: of texts that say the same
 * at the same time only the first stays. Linear: a text is compared with a few of its window.
 */
function withoutRepeats(overlays: readonly Segment[], pack: LanguagePack | null): Segment[] {
  const windows = new Map<string, string[]>();
  return overlays.filter((overlay) => {
    const text = plain(overlay.text, pack);
    if (text === "  ") return false;
    const said = windows.get(windowOf(overlay)) ?? [];
    windows.set(windowOf(overlay), said);
    const timed = overlay.startMs !== undefined;
    const repeats = (other: string) =>
      other === text || (timed && (other.includes(text) || text.includes(other)));
    if (said.some(repeats)) return false;
    if (said.length < MOST_COMPARED) said.push(text);
    return true;
  });
}

/** The words alone, each between spaces, so that quotes and stops make no difference. */
function plain(text: string, pack: LanguagePack | null): string {
  return ` ${wordsOf(text, pack).join(" ")} `;
}

/**
 * @param share 0..1, part of its time window a text has: texts shown together are read in turn
 * @returns speeds in characters per second and seconds per word; null without a time, and the words
 *   also for scripts that are not counted in them
 */
export function measure(
  segment: Segment,
  share: number,
  verbatim: boolean,
  pack: LanguagePack | null,
): Overlay {
  const { text, startMs, endMs, range } = segment;
  const words = tokenize(text, pack).length;
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
function copiedFrom(
  sentences: Facts["sentences"],
  shown: readonly Segment[],
  pack: LanguagePack | null,
): ReadonlySet<Segment> {
  const runs = new Map(
    shown.map((segment) => [segment, runsOf(wordsOf(segment.text, pack))] as const),
  );
  const wanted = new Set([...runs.values()].flat());
  const said = new Set<string>();
  if (wanted.size > 0) {
    const spoken = sentences.flatMap(({ role, tokens }) =>
      role === "spoken" ? tokens.map(({ lower }) => lower) : [],
    );
    for (const run of runsOf(spoken)) if (wanted.has(run)) said.add(run);
  }
  return new Set(
    shown.filter((segment) => {
      const own = runs.get(segment) ?? [];
      return own.length > 0 && own.every((run) => said.has(run));
    }),
  );
}

function wordsOf(text: string, pack: LanguagePack | null): string[] {
  return tokenize(text, pack).map(({ lower }) => lower);
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + COPIED_WORDS <= words.length; at++) {
    runs.push(words.slice(at, at + COPIED_WORDS).join(" "));
  }
  return runs;
}

function isWordless(text: string): boolean {
  for (const character of text)
    if (mayBeAsian(character.codePointAt(0) ?? 0)) return wordless().test(text);
  return false;
}
