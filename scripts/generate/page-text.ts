/** What a page says, as a reader without pictures hears it: an example of HTML that a document can hold. */

import { Parser } from "htmlparser2";

/** Elements whose end ends a line. */
const BLOCKS = new Set(["h1", "h2", "h3", "p", "li", "dt", "dd", "header", "footer", "section"]);
const HEADINGS: Readonly<Record<string, string>> = { h1: "# ", h2: "## ", h3: "### " };
/** Elements that say nothing, or nothing but their label. */
const SILENT = new Set(["script", "style", "svg", "title", "button"]);

export function pageText(html: string): string {
  const lines: string[] = [];
  let line = "";
  let silent = 0;
  const end = (): void => {
    const text = line.replaceAll(/\s+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const parser = new Parser({
    onopentag: (name, { "aria-label": label }) => {
      if (silent === 0 && name === "svg" && label !== undefined) line += ` [${label}] `;
      if (SILENT.has(name)) silent++;
      if (silent > 0) return;
      if (BLOCKS.has(name)) end();
      line += HEADINGS[name] ?? " ";
    },
    ontext: (text) => {
      if (silent === 0) line += text;
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent--;
      else if (silent === 0 && BLOCKS.has(name)) end();
    },
  });
  parser.end(html);
  end();
  return lines.join("\n");
}
