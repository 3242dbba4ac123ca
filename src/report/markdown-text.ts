/** Text of a draft inside Markdown: shown as it is, wherever GitHub or GitLab render it. */

import { safeText } from "./safe-text.ts";

/** Those that mention or link something when a word follows them, and the `-` of `GH-12`. */
const LINKING = /[#!%~$&@](?=[\p{L}\p{N}_])|(?<=\bGH)-(?=\d)/gu;
const MARKS = /[\\`*_[\]<>|~&$]/g;
/** Of an address, and of an emoji's name. */
const COLON = /:(?=\/\/|[\w+-]{1,40}:)/g;
const BLOCK_START = /^[#+=-]|(?<=^\d{1,9})[.)]/;
/** Put behind the mark, so that nobody is notified and no issue is linked. */
const NOTHING = "\u200b";
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/**
 * One line. HTML, links, images, emphasis, tables, formulas and bare addresses stay text, `@somebody`
 * and `#12` notify nobody and link nothing.
 */
export function escapeMarkdown(text: string): string {
  return unlinked(text)
    .replaceAll(MARKS, "\\$&")
    .replaceAll(COLON, "\\:")
    .replaceAll(/(?<=\bwww)\./gi, "\\.")
    .replace(BLOCK_START, "\\$&");
}

/** The same where Markdown is not read, between HTML tags. */
export function escapeHtml(text: string): string {
  return unlinked(text).replaceAll(/[&<>"]/g, (mark) => ENTITIES.get(mark) ?? "");
}

function unlinked(text: string): string {
  return safeText(text).replaceAll(LINKING, `$&${NOTHING}`);
}
