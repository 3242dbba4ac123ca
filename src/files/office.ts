/** Zipped office files: checked before anything is inflated, then handed on without their media. */

import { unzipSync, type UnzipFileInfo } from "fflate";
import type { Decoded } from "./decoded.ts";
import { UnreadableError } from "./unreadable.ts";
import type { Parts } from "./parts.ts";

/** Sum of the declared sizes: a script has a few hundred KB of XML. */
const MAX_UNPACKED = 50 * 1024 * 1024;

/** What of it is XML, each MB of which takes a second and 150 MB: a novel has three. */
const MAX_TEXT = 4 * 1024 * 1024;
const TEXTS = /\.(?:xml|rels)$/;

/** @throws UnreadableError for a bomb, a damaged archive, or one that holds no document or sheet */
export async function unpack(bytes: Uint8Array): Promise<Decoded> {
  const files = declared(bytes);
  check(files, MAX_UNPACKED);
  check(
    files.filter(({ name }) => TEXTS.test(name)),
    MAX_TEXT,
  );
  const names = new Set(files.map(({ name }) => name));
  if (names.has("word/document.xml")) {
    const { docxText } = await import("./docx.ts");
    return { text: await text(bytes, docxText), encoding: "utf-8", format: "docx", warnings: [] };
  }
  if (names.has("xl/workbook.xml")) {
    const { xlsxText } = await import("./xlsx.ts");
    return { text: await text(bytes, xlsxText), encoding: "utf-8", format: "xlsx", warnings: [] };
  }
  throw new UnreadableError("binary");
}

async function text(
  bytes: Uint8Array,
  convert: (parts: Parts) => Promise<string>,
): Promise<string> {
  try {
    return await convert(texts(bytes));
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    // Whatever the libraries stumble over, it is the file that is broken.
    throw new UnreadableError("zip-damaged");
  }
}

function check(files: readonly UnzipFileInfo[], limit: number): void {
  const size = files.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (size > limit) throw new UnreadableError("zip-too-large", { limit: limit / 1024 / 1024 });
}

function declared(bytes: Uint8Array): UnzipFileInfo[] {
  const files: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (file) => files.push(file) < 0 });
  } catch {
    throw new UnreadableError("zip-damaged");
  }
  return files;
}

/**
 * The XML alone. fflate inflates into the declared size and no further, so that what is packed
 * again for a library cannot inflate to more than was declared.
 */
function texts(bytes: Uint8Array): Parts {
  return unzipSync(bytes, { filter: ({ name }) => TEXTS.test(name) });
}
