/** Text from before Unicode: the likeliest code page, found by how often its letters occur. */

/** The detector costs 0.5 s a megabyte, and knows no more after the first pages. */
const SAMPLE = 64 * 1024;
/** Of 100; below it other code pages are about as likely. */
const CERTAIN = 50;
const WESTERN = "windows-1252";

/** @returns `certain` false where other code pages are about as likely */
export async function codePage(
  bytes: Uint8Array,
): Promise<{ text: string; encoding: string; certain: boolean }> {
  const { default: chardet } = await import("chardet");
  const [best] = chardet.analyse(bytes.subarray(0, SAMPLE)).filter(({ name }) => isKnown(name));
  const encoding = best === undefined ? WESTERN : new TextDecoder(best.name).encoding;
  const text = encoding === WESTERN ? western(bytes) : new TextDecoder(encoding).decode(bytes);
  const whole = !/[\x80-\x9f\uFFFD]/.test(text);
  return { text, encoding, certain: whole && best !== undefined && best.confidence >= CERTAIN };
}

function isKnown(name: string): boolean {
  if (/^(?:ascii|utf)/i.test(name)) return false;
  try {
    return new TextDecoder(name).encoding !== "replacement";
  } catch {
    return false;
  }
}

/**
 * Bytes 0x80 to 0x9F of windows-1252; a blank has no character. Node decodes them as Latin-1 from
 * 20.18.3 on (nodejs/node#56542), so that quotation marks and dashes would be control characters.
 */
const UPPER = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function western(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\x80-\x9f]/g, (character) => {
    const printed = UPPER[character.charCodeAt(0) - 0x80] ?? " ";
    return printed === " " ? character : printed;
  });
}
