import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, MAX_BYTES, UnreadableError } from "../../src/files/decode.ts";

const PROSE = "Fold the towel twice, then roll it.\nDéjà vu: 30 % off → home.\n";

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
  return mark ? Uint8Array.of(...(little ? [0xff, 0xfe] : [0xfe, 0xff]), ...bytes) : bytes;
}

describe("decode", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(PROSE), "utf-8"],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${PROSE}`), "utf-8"],
    ["UTF-16 LE with a mark", utf16(PROSE, true, true), "utf-16le"],
    ["UTF-16 BE with a mark", utf16(PROSE, false, true), "utf-16be"],
    ["UTF-16 LE without a mark", utf16(PROSE, true, false), "utf-16le"],
    ["UTF-16 BE without a mark", utf16(PROSE, false, false), "utf-16be"],
  ])("reads %s", (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: PROSE, encoding, warnings: [] });
  });

  it("keeps what it cannot decode visible, and says so", () => {
    const { text, warnings } = decode(
      Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0x6e, 0x6f, 0x77),
    );
    expect(text).toBe("Caf\uFFFD now");
    expect(warnings.map(({ code }) => code)).toEqual(["encoding-doubtful"]);
  });

  it("replaces a NUL in a text and names its line", () => {
    const { text, warnings } = decode(
      new TextEncoder().encode("One line of text.\nTw\0o lines of text."),
    );
    expect(text).toContain("Tw\uFFFDo");
    expect(warnings).toEqual([{ code: "nul", line: 2 }]);
  });

  it.each([
    ["a PNG", Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256)],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\nplain enough")],
    ["zeros", new Uint8Array(100)],
  ])("refuses %s", (_, bytes) => {
    expect(() => decode(bytes)).toThrow(UnreadableError);
    expect(() => decode(bytes)).toThrow("not text");
  });

  it("refuses more than 10 MB", () => {
    expect(() => decode(new Uint8Array(MAX_BYTES + 1).fill(65))).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
    expect(decode(new Uint8Array(MAX_BYTES).fill(65)).text).toHaveLength(MAX_BYTES);
  });

  it("either decodes any bytes or says that they are not text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(decode(bytes).text).not.toContain("\0");
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError);
        }
      }),
    );
  });

  it("gives back every text that was written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (written) => {
        const text = written.replace(/[\0-\x1f\uFEFF]/g, "");
        expect(decode(new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });
});
