/** Style of one draft: dial, forecast, modules, tips, timeline, script. */

export const DRAFT_STYLE = `
.score-card { display: flex; flex-direction: column }
.score-card .dial-row { flex: 1 }
.dial-row { display: flex; align-items: center; gap: clamp(1rem, 3vw, 1.75rem) }
.dial { flex: none; width: clamp(7rem, 24vw, 11.5rem) }
.dial circle { fill: none; stroke-width: 10 }
.dial .track { stroke: var(--track) }
.dial .arc { stroke: var(--tone); stroke-linecap: round }
.dial .marks { stroke: var(--surface); stroke-width: 2 }
.dial text { fill: var(--text); font-size: 38px; font-weight: 680; letter-spacing: -.04em; text-anchor: middle;
  dominant-baseline: central; font-variant-numeric: tabular-nums }
.band { display: inline-block; background: var(--tone-soft); color: var(--tone); font-weight: 640;
  border-radius: 99px; padding: .1rem .8rem }
.verdict { font-size: 1.125rem; font-weight: 560; line-height: 1.35; margin-top: .6rem }
.alert { color: var(--low); font-weight: 600 }
.percentile, .none { font-size: 1.125rem; font-weight: 560; line-height: 1.35 }
.forecast-card { border-style: dashed }
.scale { width: 100%; margin-top: .75rem }
.scale .interval { fill: var(--idle); opacity: .55 }
.scale .point { fill: var(--text); stroke: var(--surface); stroke-width: 3 }
.evidence { display: inline-block; background: var(--raised); border-radius: 99px; padding: .1rem .8rem;
  font-size: .9375rem; font-weight: 600 }
.evidence.weak { background: var(--fair-soft); color: var(--fair) }
.terms { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .4rem }
.terms li { background: var(--raised); border-radius: 6px; padding: .1rem .55rem; font-size: .9375rem }
.terms small { color: var(--dim) }
.terms .raises small::before { content: "\\2191\\a0" }
.terms .lowers small::before { content: "\\2193\\a0" }

.two { display: grid; gap: 1.5rem 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)) }
.modules { list-style: none; margin-top: .6rem }
.modules li { display: grid; grid-template-columns: 7rem 1fr 2.25rem; gap: .75rem; align-items: center;
  padding-block: .28rem; font-size: .9375rem }
.modules .number { text-align: end; font-variant-numeric: tabular-nums }
.modules .state { grid-column: 2 / -1; color: var(--dim); font-style: italic }
.modules .begun { --tone: var(--idle) }
.modules .found { --tone: var(--accent); font-weight: 640 }
.modules .error .state { color: var(--low) }
.bar { width: 100%; height: 8px }
.bar .fill { fill: var(--tone) }

.tips { list-style: none }
.tips > li { display: grid; grid-template-columns: 3.5rem 1fr; gap: 1rem; padding-block: .9rem;
  border-top: 1px solid var(--line) }
.tips > li:first-child { border-top: 0; padding-top: 0 }
.tips > li:last-child { padding-bottom: 0 }
.gain { justify-self: start; align-self: start; min-width: 3rem; text-align: center; color: var(--good);
  background: var(--good-soft); border-radius: 8px; padding: .1rem .4rem; font-variant-numeric: tabular-nums }
.rewrite { display: grid; gap: .3rem; margin-top: .5rem }
.rewrite > div { display: grid; grid-template-columns: 3.5rem 1fr; gap: .75rem; border-radius: 6px;
  padding: .3rem .7rem; font-size: .9375rem }
.rewrite dt { color: inherit; font-size: .8125rem; font-weight: 640; line-height: 1.8 }
.rewrite dd { white-space: pre-line }
.rewrite .before { background: var(--low-soft) }
.rewrite .after { background: var(--good-soft) }
.rewrite .before dt { color: var(--low) }
.rewrite .after dt { color: var(--good) }
.strengths { list-style: none; columns: 20rem; column-gap: 3rem }
.strengths li { position: relative; padding-inline-start: 1.6rem; padding-block: .2rem; break-inside: avoid }
.strengths li::before { content: ""; position: absolute; inset-inline-start: .2rem; top: .62em; width: .8rem;
  height: .4rem; border: solid var(--good); border-width: 0 0 2.5px 2.5px; transform: rotate(-45deg) }
.strengths small { color: var(--dim); white-space: nowrap }

.lane { display: grid; grid-template-columns: 5.5rem 1fr; gap: .75rem; align-items: center; padding-block: .25rem }
.lane + .lane { border-top: 1px solid var(--line) }
.lane-name { color: var(--dim); font-size: .875rem }
.lane svg { width: 100% }
.lane svg svg { overflow: hidden; width: auto }
.lane svg svg text { font-size: 12px; white-space: pre }
.lane .spoken rect { fill: var(--spoken); stroke: var(--on-spoken) }
.lane .overlay rect { fill: var(--overlay); stroke: var(--on-overlay) }
.lane .visual rect { fill: var(--visual); stroke: var(--on-visual) }
.lane .cue rect { fill: var(--cue); stroke: var(--on-cue) }
.lane rect { x: 1px; width: calc(100% - 2px); stroke-width: 0 }
.lane .estimated rect { stroke-width: 1; stroke-dasharray: 3 3; stroke-opacity: .6 }
.lane .spoken text { fill: var(--on-spoken) }
.lane .overlay text { fill: var(--on-overlay) }
.lane .visual text { fill: var(--on-visual) }
.lane .cue text { fill: var(--on-cue) }
.lane a circle { fill: var(--tone-soft); stroke: var(--tone); stroke-width: 1.5 }
.lane a text { fill: var(--tone); text-anchor: middle; font-weight: 640; font-size: 11px }
.lane a:hover circle, .lane a:focus-visible circle { fill: var(--tone) }
.lane a:hover text, .lane a:focus-visible text { fill: var(--surface) }
.axis line { stroke: var(--dim) }
.error { --tone: var(--low); --tone-soft: var(--low-soft) }
.warning { --tone: var(--fair); --tone-soft: var(--fair-soft) }
.info { --tone: var(--dim); --tone-soft: var(--raised) }

.script { list-style: none }
.script > li { display: grid; grid-template-columns: 16.5rem minmax(0, 1fr); gap: .4rem 1rem;
  padding-block: .7rem; border-top: 1px solid var(--line) }
.script > li:first-child { border-top: 0 }
.meta { display: grid; grid-template-columns: 2rem 7rem 1fr; gap: .75rem; align-items: start; font-size: .8125rem;
  line-height: 1.9; color: var(--dim) }
.at { text-align: end; font-variant-numeric: tabular-nums }
.role { justify-self: start; border-radius: 5px; padding-inline: .45rem; background: var(--cue); color: var(--on-cue); font-weight: 560; white-space: nowrap }
.script .spoken .role { background: var(--spoken); color: var(--on-spoken) }
.script .overlay .role { background: var(--overlay); color: var(--on-overlay) }
.script .visual .role { background: var(--visual); color: var(--on-visual) }
.time { font-variant-numeric: tabular-nums; white-space: nowrap }
.text { white-space: pre-line; max-width: 44rem }
.script .note .text, .script .cue .text { color: var(--dim) }
.script .notes { grid-column: 2 }
.notes { list-style: none; display: grid; gap: .4rem }
.notes > li { border-inline-start: 3px solid var(--tone); background: var(--tone-soft); border-radius: 0 8px 8px 0;
  padding: .45rem .8rem; font-size: .9375rem; max-width: 46rem }
.notes > li:target { outline: 2px solid var(--tone); outline-offset: 1px }
.badge { display: inline-block; min-width: 1.35rem; border-radius: 99px; border: 1.5px solid var(--tone);
  text-align: center; font-size: .75rem; line-height: 1.5; padding-inline: .25rem; color: var(--tone) }
.whole { margin-top: .6rem }
.whole .notes { grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)) }
.quiet .notes > li { --tone: var(--dim); --tone-soft: var(--raised) }
.severity { color: var(--tone); font-weight: 600 }
@media (min-width: 62rem) {
  .script > li { grid-template-columns: 16.5rem minmax(0, 1fr) minmax(0, 1fr) }
  .script .notes { grid-column: 3; align-self: start }
}
@media (max-width: 40rem) {
  .script > li { grid-template-columns: 1fr }
  .meta { display: flex; gap: .6rem }
  .script .notes { grid-column: 1 }
  .lane { grid-template-columns: 1fr; gap: .15rem }
  .tips > li { grid-template-columns: 1fr; gap: .4rem }
  .rewrite > div { grid-template-columns: 1fr; gap: 0 }
}
`;
