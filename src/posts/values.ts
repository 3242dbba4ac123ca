/** Cells and JSON values to counts and texts. */

/** What follows a shortened count, in the languages of the exports. */
const SUFFIXES: readonly (readonly [string, number])[] = [
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ["mil", 1e3],
  ["mi", 1e6],
  ["mio", 1e6],
  ["mln", 1e6],
  ["bi", 1e9],
  ["tsd", 1e3],
  ["md", 1e9],
  ["n", 1e3],
  ["tr", 1e6],
  ["t", 1e9],
  ["w", 1e4],
  ["万", 1e4],
  ["萬", 1e4],
  ["亿", 1e8],
];
const FACTORS: ReadonlyMap<string, number> = new Map(SUFFIXES);

/** Groups of three between any of the marks that languages put there. */
const GROUPED = /^\d{1,3}(?:([.,'’\s_\u00A0\u202F])\d{3})(?:\1\d{3}){0,4}$/;
const SHORT = /^(\d{1,6})(?:[.,](\d{1,3}))?[\s\u00A0\u202F]?([\p{L}]{1,3})\.?$/u;
const WHOLE = /^\d{1,15}(?:[.,]0{1,6})?$/;

/**
 * `1234`, `1,234`, `1.234`, `1 234`, `12.0`, `1.2K`, `2,5 mil`, `1,1 Tr`.
 * @returns a whole number from 0; undefined for anything else
 */
export function parseCount(value: unknown): number | undefined {
  if (typeof value === "number")
    return Number.isFinite(value) && value >= 0 ? Math.round(value) : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (WHOLE.test(text)) return Number.parseInt(text, 10);
  if (GROUPED.test(text)) return Number(text.replaceAll(/\D/g, ""));
  const [, whole = "", part = "0", suffix = ""] = SHORT.exec(text) ?? [];
  const factor = FACTORS.get(suffix.toLowerCase());
  return factor === undefined ? undefined : Math.round(Number(`${whole}.${part}`) * factor);
}

/** A text, or a list of texts as lines; undefined for anything else. */
export function parseText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (!Array.isArray(value)) return undefined;
  const parts = value.map((part: unknown) => parseText(part));
  return parts.includes(undefined) ? undefined : parts.join("\n");
}
