/** A document as the Markdown that the script reader knows: a line a paragraph. */

import { zipSync } from "fflate";
import { Parser } from "htmlparser2";
import mammoth from "mammoth";
import type { Parts } from "./parts.ts";

export async function docxText(parts: Parts): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
    { ignoreEmptyParagraphs: false },
  );
  return markdown(value);
}

/** Opening and closing marks of inline elements; the others are left out, their text is not. */
const MARKS: Readonly<Record<string, string>> = { strong: "**", b: "**", em: "*", i: "*" };

/** @param html as mammoth writes it: well-formed, without scripts and styles */
function markdown(html: string): string {
  const writer = new MarkdownWriter();
  const parser = new Parser({
    onopentag: (name, { src }) => {
      if (src === undefined) writer.open(name);
    },
    onclosetag: (name) => writer.close(name),
    ontext: (text) => writer.text(text),
  });
  parser.end(html);
  return writer.end();
}

class MarkdownWriter {
  readonly #lines: string[] = [];
  #line = "";
  /** Counters of the lists around: 0 where unordered. */
  readonly #lists: { ordered: boolean; count: number }[] = [];
  /** Cells of the row that is open; undefined outside tables. */
  #cells: string[] | undefined;
  #rows = 0;
  #depth = 0;
  /** The author left a paragraph empty, to set others apart. */
  #spaced = false;

  open(name: string): void {
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) this.#block(`${"#".repeat(Number(level))} `);
    else if (name === "p") this.#block("");
    else if (name === "br") this.#break();
    else if (name === "ul" || name === "ol") {
      this.#flush();
      this.#lists.push({ ordered: name === "ol", count: 0 });
    } else if (name === "li") this.#item();
    else if (name === "table") {
      if (this.#depth++ === 0) {
        this.#flush();
        this.#rows = 0;
      }
    } else if (name === "tr" && this.#depth === 1) this.#cells = [];
    else this.#line += MARKS[name] ?? "";
  }

  close(name: string): void {
    if (/^(?:p|h[1-6])$/.test(name)) this.#break();
    else if (name === "ul" || name === "ol") {
      this.#flush();
      this.#lists.pop();
    } else if (name === "li") this.#flush();
    else if ((name === "td" || name === "th") && this.#depth === 1) this.#cellEnd();
    else if (name === "tr" && this.#depth === 1) this.#rowEnd();
    else if (name === "table") {
      if (--this.#depth === 0) this.#lines.push("");
    } else this.#line += MARKS[name] ?? "";
  }

  text(text: string): void {
    this.#line += text.replace(/\s+/g, " ");
  }

  end(): string {
    this.#flush();
    const lines = this.#spaced ? this.#lines : setApart(this.#lines);
    return lines.join("\n").trim();
  }

  #block(mark: string): void {
    if (this.#cells === undefined && this.#line === "") this.#line = mark;
  }

  #item(): void {
    const list = this.#lists.at(-1);
    if (list === undefined || this.#cells !== undefined) return;
    list.count++;
    const indent = "  ".repeat(this.#lists.length - 1);
    this.#flush();
    this.#line = `${indent}${list.ordered ? `${list.count}.` : "-"} `;
  }

  /** Ends a line or paragraph. */
  #break(): void {
    if (this.#cells !== undefined) {
      this.#line += "<br>";
      return;
    }
    this.#spaced ||= this.#line === "";
    this.#lines.push(this.#line.trimEnd());
    this.#line = "";
  }

  #cellEnd(): void {
    const cell = withoutTail(this.#line).replaceAll("|", "\\|");
    this.#cells?.push(cell.trim());
    this.#line = "";
  }

  #rowEnd(): void {
    const cells = this.#cells ?? [];
    this.#cells = undefined;
    this.#lines.push(`| ${cells.join(" | ")} |`);
    if (this.#rows++ === 0) this.#lines.push(`|${cells.map(() => "---|").join("")}`);
  }

  #flush(): void {
    if (this.#line.trim() !== "") this.#lines.push(this.#line.trimEnd());
    this.#line = "";
  }
}

/** Without empty paragraphs each stands apart by its style, which blank lines say in Markdown. */
function setApart(lines: readonly string[]): string[] {
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const block = blockOf(line);
    const together = before === undefined || (block !== "" && block === blockOf(before));
    return together || line === "" || before === "" ? [line] : ["", line];
  });
}

function blockOf(line: string): "table" | "list" | "" {
  if (line.startsWith("|")) return "table";
  return /^\s*(?:- |\d+\. )/.test(line) ? "list" : "";
}

/** Without the breaks and blanks at its end; a pattern for it would be quadratic. */
function withoutTail(line: string): string {
  let end = line.length;
  for (;;) {
    if (line.endsWith("<br>", end)) end -= "<br>".length;
    else if (/\s/.test(line.charAt(end - 1))) end -= 1;
    else return line.slice(0, end);
  }
}
