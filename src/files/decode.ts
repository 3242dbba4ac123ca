/** Bytes to text: packed formats are unpacked, everything else is decoded. */

import type { ReadWarning } from "../draft/draft.ts";
import { codePage } from "./code-page.ts";
import type { Decoded } from "./decoded.ts";
import { UnreadableError } from "./unreadable.ts";
import { decodeUnicode, unicodeOf, weakUtf16Of } from "./unicode.ts";

/** 10 MB: a day of captions is under 1 MB, so anything above is not a draft. */
export const MAX_BYTES = 10 * 1024 * 1024;

/** How much of the file is looked at to tell text from binary. */
const SAMPLE = 64 * 1024;
/** Text holds next to no control characters; compressed and executable files are full of them. */
const MAX_CONTROL_SHARE = 0.1;
/** Where bytes were no UTF-8: a code page has no control characters either. */
const MAX_CONTROL_SHARE_LOSSY = 0.02;
/** A text with as few broken characters among the others is UTF-8, cut or spliced. */
const MAX_LOST_SHARE = 0.1;

/** A zip archive begins with its first entry, or with its end where it is empty. */
const ZIP = ["PK\x03\x04", "PK\x05\x06"];
/** What a file begins with that is no text, and why it is refused. */
const REFUSED = [
  ["pdf", "%PDF-"],
  ["old-office", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
] as const;

/**
 * Decodes a file: byte-order mark, UTF-16 and UTF-32 by their NULs, UTF-8, then the likeliest code
 * page. Nothing is lost in silence: where the decoding is a guess, or characters became U+FFFD, the
 * warning `encoding-doubtful` says so; NUL characters become U+FFFD with the warning `nul`.
 * @throws UnreadableError over 10 MB, or when the bytes are neither text nor a format that is unpacked
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableError("too-large", { limit: MAX_BYTES / 1024 / 1024 });
  }
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (ZIP.some((magic) => start.startsWith(magic))) {
    const { unpack } = await import("./office.ts");
    return unpack(bytes);
  }
  for (const [code, magic] of REFUSED) if (start.startsWith(magic)) throw new UnreadableError(code);
  const decoded = await decodeText(bytes);
  const lossy = decoded.warnings.length > 0 || !decoded.encoding.startsWith("utf-");
  if (isBinary(decoded.text, lossy)) throw new UnreadableError("binary");
  const nul = decoded.text.indexOf("\0");
  if (nul < 0) return decoded;
  return {
    ...decoded,
    text: decoded.text.replaceAll("\0", "\uFFFD"),
    warnings: [...decoded.warnings, { code: "nul", line: lineOf(decoded.text, nul) }],
  };
}

async function decodeText(bytes: Uint8Array): Promise<Decoded> {
  const encoding = unicodeOf(bytes) ?? "utf-8";
  const exact = decodeUnicode(bytes, encoding);
  if (exact.lost === 0) return { text: exact.text, encoding, warnings: [] };
  if (encoding === "utf-8") {
    const wide = weakUtf16Of(bytes);
    const other = wide === undefined ? undefined : decodeUnicode(bytes, wide);
    if (wide !== undefined && other?.lost === 0) {
      return { text: other.text, encoding: wide, warnings: [] };
    }
    const kept = exact.text.match(/[^\0-\x7f\uFFFD]/gu)?.length ?? 0;
    if (exact.lost > MAX_LOST_SHARE * kept) {
      const { certain, ...page } = await codePage(bytes);
      return { ...page, warnings: certain ? [] : [doubtful(page.encoding)] };
    }
  }
  return { text: exact.text, encoding, warnings: [doubtful(encoding)] };
}

function doubtful(encoding: string): ReadWarning {
  return { code: "encoding-doubtful", args: { encoding } };
}

/**
 * Whether a text holds more control characters than one that somebody wrote; only its start is looked at.
 * @param lossy it was not decoded for certain, so fewer of them tell
 */
export function isBinary(text: string, lossy: boolean): boolean {
  const length = Math.min(text.length, SAMPLE);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27)
      control++;
  }
  return control > 2 && control > (lossy ? MAX_CONTROL_SHARE_LOSSY : MAX_CONTROL_SHARE) * length;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
