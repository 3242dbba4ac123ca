/** The page's style: colours, page and cards here, the parts of a draft and of a folder beside it. */

import { DRAFT_STYLE } from "./style-draft.ts";
import { FOLDER_STYLE } from "./style-folder.ts";

/** Every text colour reaches 4.5 : 1 on the surfaces it stands on. [WCAG 2.2, 1.4.3] */
const LIGHT = `
  color-scheme: light;
  --page: #f6f6f3; --surface: #fff; --raised: #f3f4f1; --text: #1b1f24; --dim: #59626d; --line: #e2e4df;
  --accent: #0b6b63; --accent-soft: #dcefec;
  --low: #b3261e; --fair: #8a5a00; --good: #1b7540; --strong: #0b6b63; --idle: #7a8794; --track: #e6e8e4;
  --low-soft: #fbe9e7; --fair-soft: #fbf0d9; --good-soft: #e3f3e8; --strong-soft: #dcefec;
  --spoken: #d5ece9; --on-spoken: #0a4a44; --overlay: #e0e4fb; --on-overlay: #303a8c;
  --visual: #fae7c6; --on-visual: #684700; --cue: #e7e8ea; --on-cue: #43484e;`;
const DARK = `
  color-scheme: dark;
  --page: #111315; --surface: #1a1d20; --raised: #22262a; --text: #e9ebee; --dim: #a5aeb8; --line: #30353a;
  --accent: #5fd3c4; --accent-soft: #16332f;
  --low: #ff9a90; --fair: #e8b95a; --good: #79d295; --strong: #5fd3c4; --idle: #8a95a1; --track: #2c3136;
  --low-soft: #3b211f; --fair-soft: #372c16; --good-soft: #1b3323; --strong-soft: #16332f;
  --spoken: #1d4843; --on-spoken: #c4f0ea; --overlay: #303768; --on-overlay: #dbe0ff;
  --visual: #4d3b17; --on-visual: #fbe3b5; --cue: #363b40; --on-cue: #dcdfe3;`;

const PAGE = `
*, *::before, *::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem }
body { margin: 0; background: var(--page); color: var(--text);
  font: 400 1rem/1.55 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  overflow-wrap: anywhere }
.top, main, footer { max-width: 72rem; margin-inline: auto; padding-inline: clamp(.75rem, 3vw, 2rem) }
.top { display: flex; align-items: center; justify-content: space-between; min-height: 3.5rem }
.brand { font-weight: 650; letter-spacing: -.01em; color: var(--accent) }
.brand::before { content: ""; display: inline-block; width: .62em; height: .85em; margin-inline-end: .45em;
  background: currentColor; clip-path: polygon(0 0, 100% 0, 100% 100%, 50% 74%, 0 100%) }
footer { padding-block: 2rem; color: var(--dim); font-size: .875rem }
h1, h2, h3, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0 }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); font-weight: 680; line-height: 1.2; letter-spacing: -.022em;
  text-wrap: balance; outline: 0 }
h2 { font-size: 1.125rem; font-weight: 640; letter-spacing: -.01em; line-height: 1.3 }
h3 { font-size: .9375rem; font-weight: 620 }
main header { margin-block: .75rem 1.5rem }
main header > * + * { margin-top: .35rem }
.dim { color: var(--dim); font-size: .9375rem; text-wrap: pretty }
.file, code { font-family: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace }
.file { color: var(--dim); font-size: .875rem }
code { font-size: .8125em; color: var(--dim) }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em }
a:hover { text-decoration-thickness: .12em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px }
button, input, select { font: inherit; color: inherit }
.theme { background: none; border: 1px solid var(--line); border-radius: 99px; padding: .2rem .85rem;
  font-size: .875rem; cursor: pointer }
.theme:hover { border-color: var(--dim) }
[hidden] { display: none !important }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 14px; margin-top: 1.25rem;
  padding: clamp(1rem, 2.5vw, 1.75rem) }
.card > * + * { margin-top: 1rem }
.card > h2 + .dim { margin-top: .2rem }
.card > h2 + .dim::first-letter { text-transform: uppercase }
.numbers { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)) }
.numbers > .card { margin-top: 0 }
@media (min-width: 56rem) { .lead { grid-template-columns: 1fr 2fr } }
.callout { border-inline-start: 4px solid var(--fair); background: var(--fair-soft); border-radius: 8px;
  padding: .75rem 1rem; margin-top: 1rem }
.callout ul { padding-inline-start: 1.1rem }
.callout summary { cursor: pointer; font-weight: 600; width: fit-content }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
svg { display: block; overflow: visible }
svg text { fill: var(--dim); font-size: 11px }
.track { fill: var(--track) }
.low { --tone: var(--low); --tone-soft: var(--low-soft) }
.fair { --tone: var(--fair); --tone-soft: var(--fair-soft) }
.good { --tone: var(--good); --tone-soft: var(--good-soft) }
.strong { --tone: var(--strong); --tone-soft: var(--strong-soft) }
@media (forced-colors: active) { svg * { forced-color-adjust: auto } .card, .badge, .gain { border: 1px solid } }
`;

const PRINT = `
@page { margin: 14mm }
@media print {
  body { background: #fff; font-size: 10pt }
  .top button, .filters, .steps { display: none }
  .top, main, footer { max-width: none; padding-inline: 0 }
  .card { border-radius: 0; border-width: 1px 0 0; padding: 1rem 0; background: none }
  .card, .callout, .track, .fill, rect, circle { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  h1, h2, h3 { break-after: avoid }
  .tips li, .script > li, .notes li, tr, .lane, .numbers { break-inside: avoid }
  .many > article { break-before: page }
  .two, .timeline, .tips > li { break-inside: avoid }
  .numbers { grid-template-columns: 1fr 1fr; gap: 2rem }
}`;

export const STYLE = [
  `:root {${LIGHT}}`,
  `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) {${DARK}} }`,
  `@media screen { :root[data-theme=dark] {${DARK}} }`,
  PAGE,
  DRAFT_STYLE,
  FOLDER_STYLE,
  PRINT,
].join("\n");
