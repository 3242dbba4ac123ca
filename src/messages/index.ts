/** The words for codes. Rules, readers and commands speak in codes and arguments; here they get a language. */

import { en } from "./en.ts";

export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];
export type MessageCode = keyof typeof en;
export type Catalogue = Readonly<Record<MessageCode, string>>;
export type MessageArgs = Readonly<Record<string, string | number>>;

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en };

const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** A quoted sentence brings its own stop. */
const TWO_STOPS = /([.!?]”)\./g;

/**
 * The message of `code` in `locale`, `{name}` replaced by its argument and `{name|one|other}` by the
 * word that fits its number. A code without a message (a rule of a plugin) is its own message.
 */
export function message(code: string, args: MessageArgs, locale: Locale): string {
  const catalogue: Readonly<Record<string, string>> = CATALOGUES[locale];
  const template = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  if (template === undefined) return code;
  if (!template.includes("{")) return template;
  const filled = template.replaceAll(
    PLACEHOLDER,
    (whole, name: string, one?: string, other?: string) => {
      const value = Object.hasOwn(args, name) ? args[name] : undefined;
      if (value === undefined) return whole;
      return one === undefined ? String(value) : String(value === 1 ? one : other);
    },
  );
  return filled.replaceAll(TWO_STOPS, "$1");
}

/** Everything `rule` can say, with `…` for what a draft fills in. */
export function messagesOf(rule: string, locale: Locale): string[] {
  return Object.entries(CATALOGUES[locale])
    .filter(([code]) => code.startsWith(`${rule}.`))
    .map(([, template]) =>
      template.replaceAll(/\{\w+\|[^|{}]*\|([^|{}]*)\}/g, "$1").replaceAll(/\{\w+\}/g, "…"),
    );
}
