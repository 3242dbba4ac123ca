/** Style of a folder: figures, distribution, table; and which draft of it is shown. */

export const FOLDER_STYLE = `
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 1.5rem 1rem }
.figures > div { display: flex; flex-direction: column-reverse }
.figures dt { color: var(--dim); font-size: .9375rem }
.figures dd { font-size: 1.9rem; font-weight: 660; letter-spacing: -.03em; line-height: 1.2;
  font-variant-numeric: tabular-nums }
.spread { width: 100% }
.spread rect { fill: var(--tone) }
.spread line { stroke: var(--line) }

.filters { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: start; font-size: .9375rem }
.filters > label { display: grid; gap: .2rem; color: var(--dim); font-size: .875rem }
.filters > label:first-child { flex: 1 1 14rem }
.filters input[type=search], .filters select { width: 100%; color: var(--text); background: var(--surface);
  border: 1px solid var(--idle); border-radius: 8px; padding: .4rem .6rem; font-size: 1rem; min-height: 2.5rem }
.filters fieldset { border: 0; display: flex; flex-wrap: wrap; gap: .35rem .9rem }
.filters legend { padding: 0; color: var(--dim); font-size: .875rem }
.filters fieldset label { padding-top: .2rem; color: var(--tone); font-weight: 600; white-space: nowrap }
.filters input[type=checkbox] { accent-color: var(--tone); width: 1.05rem; height: 1.05rem; vertical-align: -.15em }
.shown { flex-basis: 100%; color: var(--dim) }

table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.4 }
thead th { position: sticky; top: 0; z-index: 1; background: var(--surface); padding: 0; text-align: start;
  box-shadow: inset 0 -1px var(--idle) }
thead button { all: unset; box-sizing: border-box; width: 100%; padding: .5rem .6rem .5rem 0; font-weight: 600;
  font-size: .875rem; color: var(--dim); white-space: nowrap }
thead button:enabled { cursor: pointer }
thead button:enabled:hover { color: var(--text) }
thead button:focus-visible { outline: 3px solid var(--accent); outline-offset: -2px }
[aria-sort=ascending] button:enabled::after { content: "\\a0\\2191" }
[aria-sort=descending] button:enabled::after { content: "\\a0\\2193" }
[aria-sort=ascending] button, [aria-sort=descending] button { color: var(--text) }
tbody td, tbody th { padding: .6rem .75rem .6rem 0; vertical-align: top; text-align: start; font-weight: 400;
  border-top: 1px solid var(--line) }
tbody tr { scroll-margin-top: 3rem }
tbody tr:hover { background: var(--raised) }
tbody tr:target { background: var(--accent-soft) }
td.score { width: 8.5rem; padding-inline-start: .4rem }
thead .score button { padding-inline-start: .4rem }
td.score b { display: inline-block; min-width: 2rem; font-size: 1.0625rem; font-variant-numeric: tabular-nums }
td.score .word { color: var(--tone); font-weight: 600; font-size: .875rem }
td.score .bar { height: 5px; margin-top: .25rem }
th.name { min-width: 9rem }
.name a { font-weight: 560; text-decoration: none }
.name a:hover { text-decoration: underline }
.name small { display: block; color: var(--dim); font-size: .8125rem }
td.findings, td.forecast { font-variant-numeric: tabular-nums }
td.reason, td.tip { color: var(--dim) }
td.tip { width: 36% }
td.reason { white-space: nowrap }
thead button::first-letter { text-transform: uppercase }
.no-match { padding-block: 2rem; text-align: center; color: var(--dim) }
@media (max-width: 56rem) { th.tip, td.tip { display: none } }
@media (max-width: 40rem) { th.findings, td.findings, th.forecast, td.forecast { display: none } td.score { width: 6.5rem } }
@media (max-width: 26rem) { thead .reason, td.reason { display: none } }

.steps { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; padding-block: .5rem }
.steps .back { margin-inline-end: auto }
.steps .back::before { content: "\\2190\\a0" }
@media screen {
  .many > article { display: none }
  .many > article:target { display: block }
  .many > article:has(:target) { display: block }
  .many:has(> article:target) > #all, .many:has(> article :target) > #all { display: none }
}
`;
