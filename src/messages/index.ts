/** The words for codes. Rules, readers and commands speak in codes and arguments; here they get a language. */

import { LOCALES, type Catalogue, type Locale } from "./catalogue.ts";
import { en } from "./en.ts";

export { LOCALES, type Locale } from "./catalogue.ts";
export type MessageArgs = Readonly<Record<string, string | number>>;

/** English is always there, the others when a run asks for them: words cost start-up time. */
const loaded = new Map<Locale, Catalogue>([["en", en]]);

/** To be waited for before the first message of `locale`, once in each thread. */
export async function loadLocale(locale: Locale): Promise<void> {
  if (locale === "vi" && !loaded.has(locale)) loaded.set(locale, (await import("./vi.ts")).vi);
}

/** The locale of the machine: LC_ALL, LC_MESSAGES and LANG in the order of POSIX; English where it is none of ours. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const set = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(
    (value) => value !== undefined && value !== "",
  );
  const language = set?.toLowerCase().split(/[^a-z]/, 1)[0];
  return LOCALES.find((known) => known === language) ?? "en";
}

function wordsIn(locale: Locale): Readonly<Record<string, string>> {
  const catalogue = loaded.get(locale);
  if (catalogue === undefined) throw new Error(`the locale ${locale} was not loaded`);
  return catalogue;
}

const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** Characters of a quote that find its place again; speech without stops is one sentence of a minute. [design] */
const MAX_QUOTE = 120;

/** A quoted sentence brings its own stop. */
const TWO_STOPS = /([.!?]”)\./g;

/**
 * The message of `code` in `locale`, `{name}` replaced by its argument and `{name|one|other}` by the
 * word that fits its number. A code without a message (a rule of a plugin) is its own message.
 */
export function message(code: string, args: MessageArgs, locale: Locale): string {
  const { parts, end } = templateOf(code, locale);
  let filled = "";
  for (const part of parts) {
    const value = Object.hasOwn(args, part.name) ? args[part.name] : undefined;
    filled += part.before + (value === undefined ? part.whole : wordOf(value, part, locale));
  }
  filled += end;
  return filled.includes("”.") ? filled.replaceAll(TWO_STOPS, "$1") : filled;
}

function wordOf(value: string | number, { one, other = "", quoted }: Part, locale: Locale): string {
  if (one !== undefined) return value === 1 ? one : other;
  if (typeof value === "number") return numberText(value, locale);
  return quoted ? shortened(value) : value;
}

/** With the decimal mark of the locale: in Vietnamese `12.225` is twelve thousand. */
export function numberText(value: number, locale: Locale): string {
  return decimals(String(value), locale);
}

/** @param digits of a number, as JavaScript writes it */
export function decimals(digits: string, locale: Locale): string {
  return locale === "vi" ? digits.replace(".", ",") : digits;
}

/** A placeholder and the words before it. */
interface Part {
  readonly before: string;
  readonly whole: string;
  readonly name: string;
  readonly one: string | undefined;
  readonly other: string | undefined;
  /** Stands behind an opening quotation mark. */
  readonly quoted: boolean;
}

interface Template {
  readonly parts: readonly Part[];
  /** The words behind the last placeholder. */
  readonly end: string;
}

const taken = new Map<Locale, Map<string, Template>>(
  LOCALES.map((locale) => [locale, new Map<string, Template>()]),
);

/** The message of a code, which is taken apart once. */
function templateOf(code: string, locale: Locale): Template {
  const known = taken.get(locale)?.get(code);
  if (known !== undefined) return known;
  const words = wordsOf(code, locale);
  if (words === undefined) return { parts: [], end: code };
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: whole, 1: name = "", 2: one, 3: other, index } of words.matchAll(PLACEHOLDER)) {
    const before = words.slice(from, index);
    parts.push({ before, whole, name, one, other, quoted: before.endsWith("“") });
    from = index + whole.length;
  }
  const template = { parts, end: words.slice(from) };
  taken.get(locale)?.set(code, template);
  return template;
}

/** Cut behind a word where words have spaces, and never inside a character. */
function shortened(quote: string): string {
  if (quote.length <= MAX_QUOTE) return quote;
  const kept = quote.slice(0, MAX_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, "");
  const space = kept.lastIndexOf(" ");
  return `${space > MAX_QUOTE / 2 ? kept.slice(0, space) : kept}…`;
}

function wordsOf(code: string, locale: Locale): string | undefined {
  const catalogue = wordsIn(locale);
  return Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
}

/**
 * What a rule says of itself, as in `title`, `why` or `option.words`, in `locale`.
 * @param own what the rule brings, in English; it stands where the catalogue has nothing
 */
export function ruleWords(rule: string, what: string, own: string, locale: Locale): string {
  return wordsOf(`rule.${rule}.${what}`, locale) ?? own;
}

/** Everything `rule` can say, with `…` for what a draft fills in. */
export function messagesOf(rule: string, locale: Locale): string[] {
  return Object.entries(wordsIn(locale))
    .filter(([code]) => code.startsWith(`${rule}.`))
    .map(([, template]) =>
      template.replaceAll(/\{\w+\|[^|{}]*\|([^|{}]*)\}/g, "$1").replaceAll(/\{\w+\}/g, "…"),
    );
}
