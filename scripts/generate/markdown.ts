/** Small helpers for the Markdown that is generated. */

/** @param rows cells of text; the first row is the header. Pipes and line breaks cannot break the table. */
export function table(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...body.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");
}

/**
 * Puts `content` between `<!-- generated:NAME -->` and the next `<!-- /generated -->`.
 * @throws where the text has no such block: a page that lost its marks would go stale unseen.
 */
export function withBlock(text: string, name: string, content: string): string {
  const [start, end] = placeOf(text, name);
  return `${text.slice(0, start)}\n\n${content}\n\n${text.slice(end)}`;
}

/** What stands in the block now. @throws where the text has none */
export function blockOf(text: string, name: string): string {
  return text.slice(...placeOf(text, name)).trim();
}

function placeOf(text: string, name: string): [start: number, end: number] {
  const open = `<!-- generated:${name} -->`;
  const close = "<!-- /generated -->";
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start === -1 || end === -1) throw new Error(`no block ${open} ... ${close}`);
  return [start + open.length, end];
}
