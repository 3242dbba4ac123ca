/** Chunks of a stream to lines. */

/** A line of more characters is no record: 10 MB, as for files. */
export const MAX_LINE = 10 * 1024 * 1024;

/** The whole lines that each chunk completes. A line that is too long is cut there, and so refused. */
export async function* chunkLines(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  let size = 0;
  const add = (piece: string): void => {
    size += piece.length;
    if (size - piece.length <= MAX_LINE) open.push(piece);
  };
  const close = (): string => {
    const line = open.join("");
    open = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const [first = "", ...rest] = text.split("\n");
    add(first);
    const lines: string[] = [];
    for (const piece of rest) {
      lines.push(close());
      add(piece);
    }
    if (lines.length > 0) yield lines;
  }
  add(decoder.decode());
  yield [close()];
}
