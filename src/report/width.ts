/** Columns of a terminal: wide characters take two, emoji two, combining marks none. */

import fastStringWidth from "fast-string-width";

/** No cell is wider; a longer text is cut before it is measured. */
const MAX_UNITS = 2_000;

/** Latin letters and punctuation: none joins another, and each takes one column. */
const SINGLE = /^[ -~\u00A0-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E]*$/;

export function widthOf(text: string): number {
  // The patterns of the library are slow to compile, and most texts need none.
  return SINGLE.test(text) ? text.length : fastStringWidth(text);
}

/** Cut to `columns` with `…` at the end, never inside a grapheme; a quote that was open is closed. */
export function truncate(text: string, columns: number): string {
  const capped = text.slice(0, MAX_UNITS);
  if (widthOf(capped) <= columns) return capped;
  const kept = head(capped, columns - 1).trimEnd();
  if (kept.lastIndexOf("“") <= kept.lastIndexOf("”") || columns < 5) return `${kept}…`;
  const quote = head(capped, columns - 2).trimEnd();
  return quote.endsWith("“") ? `${quote.slice(0, -1).trimEnd()}…` : `${quote}…”`;
}

/** Cut to `columns` with `…` at the start: the end of a path tells more. */
export function truncateStart(text: string, columns: number): string {
  const capped = text.slice(-MAX_UNITS);
  if (widthOf(capped) <= columns) return capped;
  let kept = "";
  for (const piece of graphemes(capped).toReversed()) {
    if (widthOf(piece + kept) > columns - 1) break;
    kept = piece + kept;
  }
  return `…${kept}`;
}

export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}

/** Breaks at spaces, inside a word only where it is longer than a line; at most `maxLines` lines. */
export function wrap(text: string, columns: number, maxLines: number): string[] {
  const words = text
    .slice(0, MAX_UNITS)
    .split(" ")
    .filter((word) => word !== "");
  const lines: string[] = [];
  let line = "";
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (widthOf(joined) <= columns) {
      line = joined;
      continue;
    }
    if (lines.length === maxLines - 1) {
      line = truncate([joined, ...words].join(" "), columns);
      break;
    }
    if (line === "") {
      line = head(word, columns);
      words.unshift(word.slice(line.length));
    } else words.unshift(word);
    lines.push(line);
    line = "";
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** As many whole graphemes as fit, at least one. */
function head(text: string, columns: number): string {
  let kept = "";
  let width = 0;
  for (const piece of graphemes(text)) {
    width += widthOf(piece);
    if (width > columns && kept !== "") break;
    kept += piece;
  }
  return kept;
}

/** Takes 10 ms to load. */
let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): string[] {
  if (SINGLE.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
