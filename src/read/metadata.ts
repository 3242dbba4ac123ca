/** What a script says about itself: platform, length, language. */

import type { Platform, ReadWarning } from "../draft/draft.ts";
import { LATIN_LETTERS } from "../language/characters.ts";
import { later } from "../language/later.ts";

const PLATFORM_WORDS: readonly (readonly [Platform, RegExp])[] = [
  ["tiktok", /\b(?:tik ?tok|tt)\b/i],
  ["instagram", /\b(?:instagram|insta|ig|reels?)\b/i],
  ["youtube", /\b(?:youtube|yt|shorts?)\b/i],
];

/** The platform named first ("TikTok, Reels" is `tiktok`); a list gives its first known entry. */
export function parsePlatform(value: unknown): Platform | undefined {
  return parsePlatforms(value)[0];
}

/** Every platform named, each once, in order. */
export function parsePlatforms(value: unknown): Platform[] {
  if (Array.isArray(value))
    return [
      ...new Set(
        value.flatMap((entry) => (typeof entry === "string" ? parsePlatforms(entry) : [])),
      ),
    ];
  if (typeof value !== "string") return [];
  const text = value.slice(0, 200);
  return PLATFORM_WORDS.map(([platform, words]) => ({ platform, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ platform }) => platform);
}

/** The draft is judged as for the first; one that names others says so. */
export function platformWarning(
  [platform, ...others]: readonly Platform[],
  line: number,
): ReadWarning[] {
  if (platform === undefined || others.length === 0) return [];
  return [{ code: "platforms", args: { platform, others: others.join(", ") }, line }];
}

const MINUTES = "m|min|mins|minutes?|minutos?|phút|minuten";
const SECONDS = "s|secs?|seconds?|segs?|segundos?|giây|sekunden";
const RANGE =
  "(\\d{1,4}(?:[.,]\\d{1,2})?)(?:\\s{0,3}(?:-|–|—|to|a|đến|até)\\s{0,3}(\\d{1,4}(?:[.,]\\d{1,2})?))?";
const CLOCK = /(?<!\d)(\d{1,2}):([0-5]?\d)(?::([0-5]\d))?(?!\d)/;
const words = later(
  () =>
    new RegExp(
      `(?<![\\d.,])${RANGE}\\s{0,3}-?(?:(${SECONDS})|(?:${MINUTES})(?:\\s{0,3}(?:and\\s{0,3})?(\\d{1,2})\\s{0,3}(?:${SECONDS})?)?)(?![${LATIN_LETTERS}\\d])`,
    ),
);
/** What most say, of all that the pattern above reads; that one takes 1 ms to compile. */
const USUAL = /^(\d{1,4})(?:\s?[-–]\s?(\d{1,4}))?\s?(?:s|secs?|seconds?)$/;
const CLOCK_RANGE = /(?<!\d)\d{1,2}:[0-5]\d\s{0,3}[-–—]\s{0,3}(\d{1,2}):([0-5]\d)(?!\d)/;

/**
 * A length in words or digits: `45s`, `0:45`, 45 (seconds), "1 min 30", "30-45 seconds".
 * A range gives its upper end: the most a script may take and still keep to it.
 * @returns milliseconds, more than 0 and at most an hour, or undefined
 */
export function parseDuration(value: unknown): number | undefined {
  const ms = durationMs(value);
  return ms !== undefined && ms > 0 && ms <= 3_600_000 ? Math.round(ms) : undefined;
}

function durationMs(value: unknown): number | undefined {
  if (typeof value === "number") return value * 1000;
  if (typeof value !== "string") return undefined;
  const text = value.slice(0, 200).trim().toLowerCase();
  if (/^\d{1,4}(?:\.\d{1,2})?$/.test(text)) return Number(text) * 1000;
  const between = CLOCK_RANGE.exec(text);
  if (between !== null) return (Number(between[1]) * 60 + Number(between[2])) * 1000;
  const usual = USUAL.exec(text);
  if (usual !== null) return Number(usual[2] ?? usual[1]) * 1000;
  const clock = CLOCK.exec(text);
  const inWords = words().exec(text);
  if (clock !== null && (inWords === null || clock.index <= inWords.index)) {
    const [, first, second, third] = clock;
    const units = Number(first) * 60 + Number(second);
    return (third === undefined ? units : units * 60 + Number(third)) * 1000;
  }
  if (inWords === null) return undefined;
  const [, low = "", high, inSeconds, rest] = inWords;
  const amount = Number((high ?? low).replace(",", "."));
  return inSeconds === undefined ? (amount * 60 + Number(rest ?? 0)) * 1000 : amount * 1000;
}

/** `en-US` is `en`; anything that is no language tag is undefined. */
export function parseLanguage(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  return /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i.exec(value.trim())?.[1]?.toLowerCase();
}
