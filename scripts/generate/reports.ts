/** An example of every report, of one draft that has something of everything. */

import { FORMAT_NAMES } from "../../src/report/reporters.ts";
import { withBlock } from "./markdown.ts";
import { pageText } from "./page-text.ts";
import { terminal } from "./terminal.ts";

const ARGS = ["fixtures/drafts/dripping-tap-full-repair.md", "--fail-on", "error"];
/** Characters of a line that a page has room for. */
const MAX_LINE = 200;
/** Lines from the start and from the end of a long report. */
const MAX_LINES = 40;

/** @param page with a block for each format. */
export async function withReports(page: string): Promise<string> {
  let text = page;
  for (const format of FORMAT_NAMES) {
    const args = [...ARGS, ...(format === "pretty" ? [] : ["--format", format])];
    // The forecast's model may be another tomorrow.
    const printed = await terminal({ args: [...args, "--no-forecast"], code: 1 });
    const command = `$ saveworthy ${args.join(" ")}`;
    // A page is no example for a page; what it says is.
    const shown = shortened(format === "html" ? pageText(printed) : printed);
    text = withBlock(text, format, `\`\`\`text\n${command}\n${shown}\n\`\`\``);
  }
  return text;
}

function shortened(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line) => (line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line));
  if (lines.length <= 2 * MAX_LINES) return lines.join("\n");
  return [...lines.slice(0, MAX_LINES), "…", ...lines.slice(-MAX_LINES)].join("\n");
}
