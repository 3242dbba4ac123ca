/** The encodings of Unicode: which one bytes are in, and the text they say. */

export type Unicode = "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

const MARKS: readonly (readonly [Unicode, readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
];
const SAMPLE = 64 * 1024;
/** Share of NULs in one place of each pair or four bytes (Latin script: about 1). */
const NUL_SHARE = 0.4;
/** Share of NULs where the encoding has none. */
const STRAY_SHARE = 0.05;

/** By the byte-order mark, else by where the NULs are; undefined where neither tells. */
export function unicodeOf(bytes: Uint8Array): Unicode | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return marked[0];
  if (!bytes.includes(0)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = nulShares(bytes);
  const many = (...shares: readonly number[]): boolean => shares.every((s) => s > NUL_SHARE);
  const few = (...shares: readonly number[]): boolean => shares.every((s) => s < STRAY_SHARE);
  if (many(b, c, d) && few(a)) return "utf-32le";
  if (many(a, b, c) && few(d)) return "utf-32be";
  if (many(b, d) && few(a, c)) return "utf-16le";
  return many(a, c) && few(b, d) ? "utf-16be" : undefined;
}

/**
 * UTF-16 of a script without Latin letters: known by its spaces and line breaks alone. Too weak a
 * sign for bytes that are UTF-8.
 */
export function weakUtf16Of(bytes: Uint8Array): Unicode | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let little = 0;
  let big = 0;
  for (let i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i += 2) {
    if (bytes[i + 1] === 0 && isSpace(bytes[i])) little++;
    if (bytes[i] === 0 && isSpace(bytes[i + 1])) big++;
  }
  if (little > 3 * big) return "utf-16le";
  return big > 3 * little ? "utf-16be" : undefined;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d;
}

/** For each of the four places of a group of four bytes, 0..1. */
function nulShares(bytes: Uint8Array): number[] {
  const length = Math.min(bytes.length, SAMPLE);
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) {
    if (bytes[i] === 0) counts[i % 4] = (counts[i % 4] ?? 0) + 1;
  }
  return counts.map((count, place) => count / Math.max(1, Math.ceil((length - place) / 4)));
}

/** @returns the text without its mark; `lost` counts the characters that could not be decoded */
export function decodeUnicode(
  bytes: Uint8Array,
  encoding: Unicode,
): { text: string; lost: number } {
  if (encoding === "utf-32le" || encoding === "utf-32be") {
    return decodeUtf32(bytes, encoding === "utf-32le");
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), lost: 0 };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, lost: text.match(/\uFFFD/g)?.length ?? 1 };
  }
}

/** Code points that fit in one call. */
const CHUNK = 8192;

function decodeUtf32(bytes: Uint8Array, little: boolean): { text: string; lost: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let lost = bytes.length % 4 === 0 ? 0 : 1;
  for (let from = 0; from + 4 <= bytes.length; from += 4 * CHUNK) {
    const points: number[] = [];
    for (let i = from; i + 4 <= Math.min(bytes.length, from + 4 * CHUNK); i += 4) {
      const point = view.getUint32(i, little);
      const valid = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
      if (!valid) lost++;
      points.push(valid ? point : 0xfffd);
    }
    parts.push(String.fromCodePoint(...points));
  }
  return { text: parts.join("").replace(/^\uFEFF/, ""), lost };
}
