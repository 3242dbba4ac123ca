/** Words of the page in one language, and numbers as they are read. */

import { message, type Locale, type MessageArgs } from "../../messages/index.ts";

export interface Words {
  readonly locale: Locale;
  /** The message of a code, as `message` gives it. */
  (code: string, args?: MessageArgs): string;
}

export function wordsOf(locale: Locale): Words {
  return Object.assign(
    (code: string, args: MessageArgs = {}): string => message(code, args, locale),
    { locale },
  );
}

/** `0:03`, `1:02.5`: tenths only where there are some. */
export function clock(ms: number): string {
  const tenths = Math.round(ms / 100);
  const whole = Math.floor(tenths / 10);
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  return tenths % 10 === 0 ? text : `${text}.${tenths % 10}`;
}

/** An estimate is no better than that. */
export function wholeSeconds(ms: number): number {
  return Math.round(ms / 1000) * 1000;
}

/** A share of the whole as CSS and SVG take it, `12.5%`; never outside of it. */
export function percentage(part: number, whole: number): string {
  const share = whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
  return `${Math.round(share * 10_000) / 100}%`;
}
