/** Bytes to text: the byte-order mark first, then UTF-16 by its NULs, then UTF-8. */

import type { ReadWarning } from "../draft/draft.ts";

/** 10 MB: a day of captions is under 1 MB, so anything above is not a draft. */
export const MAX_BYTES = 10 * 1024 * 1024;

export interface Decoded {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
  readonly warnings: ReadWarning[];
}

export class UnreadableError extends Error {
  readonly code: "binary" | "too-large";
  readonly args: Readonly<Record<string, string | number>>;

  constructor(
    code: "binary" | "too-large",
    message: string,
    args: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
    this.name = "UnreadableError";
    this.code = code;
    this.args = args;
  }
}

/** How much of the file is looked at to tell text from binary, and UTF-16 from UTF-8. */
const SAMPLE = 64 * 1024;
/** Text holds next to no control characters; compressed and executable files are full of them. */
const MAX_CONTROL_SHARE = 0.1;
/** Where bytes also failed to decode: a code page has no control characters either. */
const MAX_CONTROL_SHARE_LOSSY = 0.02;
/** Share of NUL bytes on one side of the pairs that makes a sample UTF-16 (Latin script: about 1). */
const UTF16_NUL_SHARE = 0.4;

/**
 * Decodes a file. Nothing is lost in silence: what could not be decoded becomes U+FFFD with the
 * warning `encoding-doubtful`, NUL characters become U+FFFD with the warning `nul`.
 * @throws UnreadableError over 10 MB, or when the bytes are not text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableError(
      "too-large",
      `The file is ${Math.ceil(bytes.length / 1024 / 1024)} MB; the limit is 10 MB.`,
      {
        bytes: bytes.length,
        limit: MAX_BYTES,
      },
    );
  }
  const encoding = markOf(bytes) ?? parityOf(bytes) ?? "utf-8";
  const warnings: ReadWarning[] = [];
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder(encoding).decode(bytes);
    warnings.push({ code: "encoding-doubtful", args: { encoding } });
  }
  if (isBinary(text)) throw new UnreadableError("binary", "The file is not text.");
  if (text.includes("\0")) {
    warnings.push({ code: "nul", line: lineOf(text, text.indexOf("\0")) });
    text = text.replaceAll("\0", "\uFFFD");
  }
  return { text, encoding, warnings };
}

function markOf(bytes: Uint8Array): Decoded["encoding"] | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
}

/** UTF-16 without a mark: in most scripts one byte of each pair is mostly NUL, the other is not. */
function parityOf(bytes: Uint8Array): Decoded["encoding"] | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 2) return undefined;
  const nuls = [0, 0] as [number, number];
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) nuls[0]++;
    if (bytes[2 * i + 1] === 0) nuls[1]++;
  }
  if (nuls[1] > UTF16_NUL_SHARE * pairs && nuls[0] < 0.05 * pairs) return "utf-16le";
  if (nuls[0] > UTF16_NUL_SHARE * pairs && nuls[1] < 0.05 * pairs) return "utf-16be";
  return undefined;
}

function isBinary(text: string): boolean {
  if (text.startsWith("%PDF-")) return true;
  const length = Math.min(text.length, SAMPLE);
  let control = 0;
  let lost = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) lost++;
    else if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27)
      control++;
  }
  return control > 2 && control > (lost > 0 ? MAX_CONTROL_SHARE_LOSSY : MAX_CONTROL_SHARE) * length;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
