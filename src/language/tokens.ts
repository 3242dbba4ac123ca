/** Text to words. Linear in the text; no language is assumed, only scripts. */

export type TokenKind = "word" | "number" | "tag" | "handle" | "link";

export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case, NFC, straight apostrophes: what packs are matched against. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Offsets in the text given, half-open. */
  readonly start: number;
  readonly end: number;
  /** What stands between the token before and this one; for the first, what stands before it. */
  readonly lead: string;
}

/** Longest stretch handed to `Intl.Segmenter`, which is quadratic. */
const SEGMENT_CAP = 400;

/**
 * Alternatives start with different characters or are one run followed by disjoint separators, so
 * no position is tried twice. Dotted runs are matched whole and taken apart by `pushDotted`.
 */
const TOKEN =
  /https?:\/\/[^\s<>"”]+|#[\p{L}\p{M}\p{N}_]+|@[\p{L}\p{N}_.]+|[$€£¥₫]?\p{N}+(?:[.,:/]\p{N}+)*(?: ?[%°])?|[\p{L}\p{M}\p{N}_]+(?:['’.&+][\p{L}\p{M}\p{N}_]+)*\+*/gu;

const ASCII = /^[\0-\x7F]*$/;
const NUMBER = /^[$€£¥₫]?\p{N}+(?:[.,:/]\p{N}+)*(?: ?[%°])?$/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Endings that make `name.ending` an address; everything else with a dot is a missed space. */
const ADDRESS_ENDINGS = new Set(
  "com org net io app co ai dev me gov edu info tv uk de fr es br vn ca au eu gg ly ee shop xyz site bg pro link chat video art cc live world cloud club fit fm online page blog store tech design studio".split(
    " ",
  ),
);

/** Words, numbers, hashtags, handles and addresses of one text, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, start: number, end: number) => {
    const written = text.slice(start, end);
    const before = tokens.at(-1)?.end ?? 0;
    const lower = ASCII.test(written)
      ? written.toLowerCase()
      : written.normalize("NFC").toLowerCase().replaceAll("’", "'");
    tokens.push({ text: written, lower, kind, start, end, lead: text.slice(before, start) });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    const start = match.index;
    const first = written.charAt(0);
    if (/^#\p{N}+$/u.test(written)) push("number", start + 1, start + written.length);
    else if (first === "#") push("tag", start, start + written.length);
    else if (first === "@") push("handle", start, start + trimDots(written).length);
    else if (written.startsWith("http") && written.includes("://"))
      push("link", start, start + trimDots(written).length);
    else if (NUMBER.test(written)) push("number", start, start + written.length);
    else if (written.includes(".")) pushDotted(written, start, push);
    else if (UNSPACED.test(written)) pushUnspaced(written, start, push);
    else push("word", start, start + written.length);
  }
  return tokens;
}

type Push = (kind: TokenKind, start: number, end: number) => void;

/** `example.com` is an address, `home.Then` two words, `e.g` and `U.S` one. */
function pushDotted(written: string, start: number, push: Push): void {
  const parts = written.split(".");
  const ending = parts.at(-1) ?? "";
  if (ADDRESS_ENDINGS.has(ending) && parts.every((part) => part !== "")) {
    return push("link", start, start + written.length);
  }
  if (parts.every((part) => part.length === 1)) return push("word", start, start + written.length);
  let at = start;
  for (const part of parts) {
    if (part !== "") push(/^\p{N}+$/u.test(part) ? "number" : "word", at, at + part.length);
    at += part.length + 1;
  }
}

let segmenter: Intl.Segmenter | undefined;

function pushUnspaced(written: string, start: number, push: Push): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  for (let from = 0; from < written.length; from += SEGMENT_CAP) {
    for (const part of segmenter.segment(written.slice(from, from + SEGMENT_CAP))) {
      if (part.isWordLike === false) continue;
      const at = start + from + part.index;
      push("word", at, at + part.segment.length);
    }
  }
}

function trimDots(written: string): string {
  let end = written.length;
  while (end > 1 && ".,;:!?)]'".includes(written.charAt(end - 1))) end--;
  return written.slice(0, end);
}
