/** When posts were posted, however their dates are written. All times are taken as UTC. */

import type { Post } from "../post.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** @returns for each post milliseconds since 1970, or null where its date says no day and year */
export function datesOf(posts: readonly Pick<Post, "posted" | "link" | "id">[]): (number | null)[] {
  const slashed = posts.map(({ posted }) => SLASHED.exec(posted ?? ""));
  // Meta writes the month first in every language; where a first number is no month, days are first.
  const dayFirst = slashed.some((found) => Number(found?.[1] ?? 0) > 12);
  return posts.map((post, i) => {
    const [, first = "", second = "", year = "", clock = ""] = slashed[i] ?? [];
    if (year !== "") {
      const [day, month] = dayFirst ? [first, second] : [second, first];
      return utc(Number(year), Number(month), Number(day), clock);
    }
    return written(post.posted?.trim() ?? "") ?? fromVideoId(post);
  });
}

const SLASHED = /^\s?(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,?\s(\d{1,2}:\d{2}))?/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s](\d{1,2}:\d{2}))?/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s(\d{1,2}:\d{2}))?/;
const NAMED = /^([a-z]{3})[a-z]{0,6}\.?\s(\d{1,2}),?\s(\d{4})/i;

function written(text: string): number | null {
  const [, year = "", month = "", day = "", clock = ""] = ISO.exec(text) ?? [];
  if (year !== "") return utc(Number(year), Number(month), Number(day), clock);
  const [, d = "", m = "", y = "", time = ""] = DOTTED.exec(text) ?? [];
  if (y !== "") return utc(Number(y), Number(m), Number(d), time);
  const [, name = "", dayOfMonth = "", ofYear = ""] = NAMED.exec(text) ?? [];
  const at = MONTHS.indexOf(name.toLowerCase());
  if (at >= 0) return utc(Number(ofYear), at + 1, Number(dayOfMonth), "");
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  return /^\d{13}$/.test(text) ? Number(text) : null;
}

function utc(year: number, month: number, day: number, clock: string): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return Date.UTC(year, month - 1, day, hours, minutes);
}

/** TikTok began in 2016. */
const FIRST_S = Date.UTC(2016, 0) / 1000;
const LAST_S = Date.UTC(2100, 0) / 1000;

/** The upper half of a TikTok video's id is the second it was posted. */
function fromVideoId({ link, id }: Pick<Post, "link" | "id">): number | null {
  const digits = /\/video\/(\d{17,20})/.exec(link ?? "")?.[1] ?? /^\d{18,20}$/.exec(id ?? "")?.[0];
  if (digits === undefined) return null;
  const seconds = Number(BigInt(digits) >> 32n);
  return seconds >= FIRST_S && seconds < LAST_S ? seconds * 1000 : null;
}
