/** Word and Excel files made from their XML, so that a test can say exactly what is in them. */

import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

function archive(files: Readonly<Record<string, string>>): Uint8Array {
  const mtime = new Date(2020, 0, 1);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
    { mtime },
  );
}

function types(parts: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(parts).map(
    ([name, type]) =>
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

const STYLES =
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
  [1, 2]
    .map(
      (n) =>
        `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/></w:style>`,
    )
    .join("") +
  `</w:styles>`;

const NUMBERING =
  `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>` +
  `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
  `</w:numbering>`;

/** @param body XML of the paragraphs and tables */
export function docx(body: string): Uint8Array {
  return archive({
    "[Content_Types].xml": types({
      "word/document.xml": "wordprocessingml.document.main",
      "word/styles.xml": "wordprocessingml.styles",
      "word/numbering.xml": "wordprocessingml.numbering",
    }),
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
    ]),
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

/** A paragraph; a text in `**` is bold, `\n` a line break. */
export function p(text: string, properties = ""): string {
  const runs = text.split(/(\*\*[^*]+\*\*|\n)/).map((part) => {
    if (part === "\n") return "<w:r><w:br/></w:r>";
    const bold = part.startsWith("**");
    const plain = escaped(bold ? part.slice(2, -2) : part);
    return `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${plain}</w:t></w:r>`;
  });
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs.join("")}</w:p>`;
}

export function heading(level: 1 | 2, text: string): string {
  return p(text, `<w:pStyle w:val="Heading${level}"/>`);
}

/** @param list 1 is numbered, 2 has bullets */
export function item(list: 1 | 2, text: string): string {
  return p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row
      .map(
        (cell) =>
          `<w:tc>${cell
            .split("\n")
            .map((part) => p(part))
            .join("")}</w:tc>`,
      )
      .join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

type Cell = string | number | null;

export function xlsx(sheets: readonly (readonly (readonly Cell[])[])[]): Uint8Array {
  const numbers = sheets.map((_, i) => i + 1);
  const spread = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return archive({
    "[Content_Types].xml": types({
      "xl/workbook.xml": "spreadsheetml.sheet.main",
      ...Object.fromEntries(
        numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, "spreadsheetml.worksheet"]),
      ),
    }),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relations(
      numbers.map((n) => ["worksheet", `worksheets/sheet${n}.xml`] as const),
    ),
    "xl/workbook.xml": `<workbook xmlns="${spread}" xmlns:r="${OFFICE}"><sheets>${numbers
      .map((n) => `<sheet name="Sheet${n}" sheetId="${n}" r:id="rId${n}"/>`)
      .join("")}</sheets></workbook>`,
    ...Object.fromEntries(
      sheets.map((rows, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${spread}"><sheetData>${rows.map(sheetRow).join("")}</sheetData></worksheet>`,
      ]),
    ),
  });
}

function sheetRow(cells: readonly Cell[], row: number): string {
  const each = cells.map((cell, column) => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (cell === null) return "";
    return typeof cell === "number"
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${row + 1}">${each.join("")}</row>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
