/** Text in pieces to lines. */

/** Characters of one record: the longest transcript has 60,000. Anything above is damage. */
export const MAX_RECORD = 1024 * 1024;

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its end, cut at `MAX_RECORD + 1` characters. */
  readonly text: string;
}

/** Lines that end in LF, CR LF or, where a text has no LF near its start, CR. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 0;
  let open = "";
  let end: "\n" | "\r" | undefined;
  for await (const piece of text) {
    if (piece === "") continue;
    end ??= piece.includes("\n") || !piece.includes("\r") ? "\n" : "\r";
    let from = 0;
    for (let at = piece.indexOf(end); at >= 0; at = piece.indexOf(end, from)) {
      number++;
      yield { number, text: bare(added(open, piece.slice(from, at))) };
      open = "";
      from = at + 1;
    }
    open = added(open, piece.slice(from));
  }
  if (open !== "") yield { number: number + 1, text: bare(open) };
}

function added(open: string, more: string): string {
  return open.length > MAX_RECORD ? open : (open + more).slice(0, MAX_RECORD + 1);
}

function bare(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
