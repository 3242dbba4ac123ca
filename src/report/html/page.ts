/** The frame of the page. What may run or be loaded in it is said by hash: a guard behind the escaping. */

import { createHash } from "node:crypto";
import type { Report } from "../../result/result.ts";
import { BROWSER } from "./browser.ts";
import { Markup, markup, NOTHING, withCode } from "./markup.ts";
import type { SharedPieces } from "./shared.ts";
import { STYLE } from "./style.ts";
import type { Words } from "./words.ts";

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230f766e' d='M3 1h10v14l-5-4-5 4z'/%3E%3C/svg%3E";

/** Nothing from anywhere; of styles and scripts the two below, letter by letter. */
const POLICY = [
  "default-src 'none'",
  `style-src '${hash(STYLE)}'`,
  `script-src '${hash(BROWSER)}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** @param many whether drafts are shown one at a time, from a table of them */
export function pageStart(title: string, many: boolean, words: Words): Markup {
  return markup`
    <!doctype html>
    <html lang="${words.locale}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <meta name="generator" content="saveworthy">
    <title>${title}</title>
    <link rel="icon" href="${new Markup(ICON)}">
    <style>${new Markup(STYLE)}</style>
    </head>
    <body>
    <header class="top">
      <span class="brand">saveworthy</span>
      <button type="button" class="theme" data-dark="${words("html.dark")}"
        data-light="${words("html.light")}" hidden></button>
    </header>
    <main class="${many ? "many" : "one"}">`;
}

export function pageEnd({ tool }: Report, shared: SharedPieces | undefined, words: Words): Markup {
  const { version, scoringVersion: scoring } = tool;
  return markup`
    </main>
    <footer>${withCode(words("html.foot", { version, scoring }))}</footer>
    ${shared === undefined ? NOTHING : markup`<script type="text/html" id="shared">${shared.list()}</script>`}
    <script>${new Markup(BROWSER)}</script>
    </body>
    </html>`;
}
