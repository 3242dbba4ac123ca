import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, MAX_BYTES } from "../../src/files/decode.ts";
import { UnreadableError } from "../../src/files/unreadable.ts";

const PROSE = "Fold the towel twice, then roll it.\nDéjà vu: 30 % off → home.\n";

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
  return mark ? Uint8Array.of(...(little ? [0xff, 0xfe] : [0xfe, 0xff]), ...bytes) : bytes;
}

function utf32(text: string, little: boolean, mark: boolean): Uint8Array {
  const points = [...(mark ? `\uFEFF${text}` : text)].map((c) => c.codePointAt(0) ?? 0);
  const bytes = new Uint8Array(points.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, point] of points.entries()) view.setUint32(4 * i, point, little);
  return bytes;
}

/** One byte a character; `upper` are the characters of the bytes from 0x80 on. */
function single(text: string, upper: string): Uint8Array {
  return Uint8Array.from(text, (c) => (c < "\x80" ? c.charCodeAt(0) : 0x80 + upper.indexOf(c)));
}

const WESTERN =
  "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ" +
  String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i));

function upperHalf(encoding: string): string {
  return new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i));
}

describe("decode", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(PROSE), "utf-8"],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${PROSE}`), "utf-8"],
    ["UTF-16 LE with a mark", utf16(PROSE, true, true), "utf-16le"],
    ["UTF-16 BE with a mark", utf16(PROSE, false, true), "utf-16be"],
    ["UTF-16 LE without a mark", utf16(PROSE, true, false), "utf-16le"],
    ["UTF-16 BE without a mark", utf16(PROSE, false, false), "utf-16be"],
    ["UTF-32 LE with a mark", utf32(PROSE, true, true), "utf-32le"],
    ["UTF-32 BE with a mark", utf32(PROSE, false, true), "utf-32be"],
    ["UTF-32 LE without a mark", utf32(PROSE, true, false), "utf-32le"],
    ["UTF-32 BE without a mark", utf32(PROSE, false, false), "utf-32be"],
  ])("reads %s", async (_, bytes, encoding) => {
    expect(await decode(bytes)).toEqual({ text: PROSE, encoding, warnings: [] });
  });

  it("reads UTF-16 of a script whose NULs are its spaces and line breaks alone", async () => {
    const text = "三个 步骤\n先把 豆子 泡 一 夜\n再 煮 四十 分钟\n";
    expect(await decode(utf16(text, true, false))).toMatchObject({ text, encoding: "utf-16le" });
    expect(await decode(utf16(text, false, false))).toMatchObject({ text, encoding: "utf-16be" });
  });

  it("reads every character of windows-1252 that has one", async () => {
    const text = `“It’s ready”, she said – “don’t stir it… ${WESTERN.replace(/[\x80-\x9f]/g, "")}”. Then the cook — who knew how the beans should be — said that they were done and that it was time to eat with the others.`;
    const decoded = await decode(single(text, WESTERN));
    expect(decoded).toMatchObject({ text, encoding: "windows-1252" });
  });

  it.each([
    [
      "windows-1251",
      "Замочите фасоль на ночь, потом варите её сорок минут. Не солите воду до самого конца, иначе кожица станет жёсткой.",
    ],
    [
      "windows-1250",
      "Namočte fazole přes noc, potom je vařte čtyřicet minut. Vodu nesolte dřív než na konci, jinak slupka ztvrdne a žádné koření to už nespraví.",
    ],
    [
      "iso-8859-7",
      "Μουλιάστε τα φασόλια όλη νύχτα και μετά βράστε τα για σαράντα λεπτά. Μην αλατίσετε το νερό πριν από το τέλος.",
    ],
    [
      "windows-1256",
      "انقع الفاصوليا طوال الليل ثم اسلقها أربعين دقيقة ولا تضف الملح إلى الماء قبل النهاية حتى لا تقسو القشرة",
    ],
  ])("finds the national code page %s", async (encoding, text) => {
    const { text: read, encoding: found } = await decode(single(text, upperHalf(encoding)));
    expect({ read, found }).toEqual({ read: text, found: encoding });
  });

  it("finds a code page of two bytes a character", async () => {
    // "豆を一晩水につけてから、四十分ゆでます。" in Shift_JIS, three times.
    const hex = "93a482f088ea94d3908582c982c282af82c482a982e781418e6c8f5c95aa82e482c582dc82b78142";
    const bytes = Buffer.from(hex.repeat(3), "hex");
    const { encoding, text } = await decode(bytes);
    expect(encoding).toBe("shift_jis");
    expect(text).toContain("から");
  });

  it("says so where a code page is a guess", async () => {
    const { text, encoding, warnings } = await decode(
      Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0x78),
    );
    expect(text).toHaveLength(6);
    expect(warnings).toEqual([{ code: "encoding-doubtful", args: { encoding } }]);
  });

  it("keeps a cut or spliced UTF-8 as UTF-8, and says so", async () => {
    const whole = new TextEncoder().encode("Ngâm đậu qua đêm, rồi luộc bốn mươi phút là được.");
    const { text, encoding, warnings } = await decode(
      Buffer.concat([whole, Buffer.of(0xe1, 0xbb)]),
    );
    expect(text).toBe("Ngâm đậu qua đêm, rồi luộc bốn mươi phút là được.\uFFFD");
    expect(encoding).toBe("utf-8");
    expect(warnings.map(({ code }) => code)).toEqual(["encoding-doubtful"]);
  });

  it("replaces a NUL in a text and names its line", async () => {
    const { text, warnings } = await decode(
      new TextEncoder().encode("One line of text.\nTw\0o lines of text."),
    );
    expect(text).toContain("Tw\uFFFDo");
    expect(warnings).toEqual([{ code: "nul", line: 2 }]);
  });

  it.each([
    ["a PNG", Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256), "binary"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\nplain enough"), "pdf"],
    [
      "an old Word file",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      "old-office",
    ],
    ["zeros", new Uint8Array(100), "binary"],
  ])("refuses %s", async (_, bytes, code) => {
    await expect(decode(bytes)).rejects.toThrow(UnreadableError);
    await expect(decode(bytes)).rejects.toMatchObject({ code });
  });

  it("refuses more than 10 MB", async () => {
    await expect(decode(new Uint8Array(MAX_BYTES + 1).fill(65))).rejects.toMatchObject({
      code: "too-large",
    });
    expect((await decode(new Uint8Array(MAX_BYTES).fill(65))).text).toHaveLength(MAX_BYTES);
  });

  it("either decodes any bytes or says that they are not text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        try {
          expect((await decode(bytes)).text).not.toContain("\0");
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError);
        }
      }),
    );
  });

  it("gives back every text that was written as UTF-8", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (written) => {
        const text = [...written].filter((c) => c >= " " && c !== "\uFEFF").join("");
        expect((await decode(new TextEncoder().encode(text))).text).toBe(text);
      }),
    );
  });
});
