/** Bytes of an export to text, piece by piece: packed or not, in whatever encoding. */

import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { codePage } from "../files/code-page.ts";
import { isBinary } from "../files/decode.ts";
import { decodeUnicode, unicodeOf } from "../files/unicode.ts";
import { PostsError } from "./post.ts";

type Bytes = AsyncIterable<Uint8Array | string>;

/** What is looked at to tell the encoding. */
const SAMPLE = 64 * 1024;

/**
 * Never holds more than a few pieces.
 * @throws PostsError for a workbook or another file that is no text, damaged gzip, or an encoding
 * that is not read piece by piece
 */
export async function* textOf(bytes: Bytes): AsyncGenerator<string> {
  const [start, all] = await peek(buffers(bytes), 4);
  if (start[0] === 0x50 && start[1] === 0x4b) throw new PostsError("workbook");
  const packed = start[0] === 0x1f && start[1] === 0x8b;
  const [sample, whole] = await peek(packed ? unpacked(all) : all, SAMPLE);
  const encoding = await encodingOf(sample);
  const decoder = new TextDecoder(encoding);
  const seen = new TextDecoder(encoding).decode(sample);
  if (isBinary(seen, !encoding.startsWith("utf-"))) throw new PostsError("binary");
  for await (const chunk of whole) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* buffers(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/** The first `size` bytes, and everything from the beginning. */
async function peek(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): Promise<[Uint8Array, AsyncIterable<Uint8Array>]> {
  const iterator = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    length += next.value.length;
  }
  async function* everything(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return [Buffer.concat(seen), everything()];
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes, { objectMode: true });
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip)) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PostsError("packed", { reason });
  } finally {
    source.destroy();
  }
}

async function encodingOf(sample: Uint8Array): Promise<string> {
  const found = unicodeOf(sample);
  if (found === "utf-32le" || found === "utf-32be") {
    throw new PostsError("encoding", { encoding: found });
  }
  // The sample may end inside a character: one that is lost there says nothing.
  if (found !== undefined || decodeUnicode(sample, "utf-8").lost <= 1) return found ?? "utf-8";
  return (await codePage(sample)).encoding;
}
