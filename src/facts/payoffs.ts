/** Planned shots that are worth looking at again, as the visual notes name them. */

import type { Draft, Segment } from "../draft/draft.ts";
import { lexiconOf, type Hit, type PhraseClass } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize, type Token } from "../language/tokens.ts";
import type { Payoff } from "./facts.ts";
import { endsBefore, hitsOf } from "./hits.ts";

const KINDS: readonly (readonly [Payoff["kind"], PhraseClass])[] = [
  ["before-after", "shotBeforeAfter"],
  ["result", "shotResult"],
  ["transformation", "shotTransformation"],
  ["scenery", "shotScenery"],
  ["detail", "shotDetail"],
];
const SHOWN = ["shotDetail", "showTimeLapse", "showSlow", "showHold", "showAngles"] as const;
/** Words between "no" and the shot it takes back; between a near shot and who is in it. */
const NEGATION_REACH = 2;
const SUBJECT_REACH = 4;

/** Words of one shot note that are read: input is hostile. */
const MOST_WORDS = 1_000;
/** Longest quote of a shot, in words. */
const QUOTED_WORDS = 10;

/** One payoff a kind and shot; empty without a pack, since shot notes are words. */
export function payoffsOf(draft: Draft, pack: LanguagePack | null): Payoff[] {
  if (pack === null) return [];
  const shots = draft.segments.filter(({ role }) => role === "visual");
  const sharing = new Map<string, number>();
  for (const shot of shots) sharing.set(windowOf(shot), (sharing.get(windowOf(shot)) ?? 0) + 1);
  const halves = { before: false };
  return shots.flatMap((shot) => payoffsIn(shot, sharing.get(windowOf(shot)) ?? 1, pack, halves));
}

function payoffsIn(
  shot: Segment,
  sharing: number,
  pack: LanguagePack,
  halves: { before: boolean },
): Payoff[] {
  const tokens = tokenize(shot.text).slice(0, MOST_WORDS);
  const all = lexiconOf(pack).scan(tokens);
  const people = hitsOf(all, "shotPeople");
  const negations = hitsOf(all, "notShown");
  const planned = all.filter(
    (hit) =>
      !endsBefore(negations, hit.from, NEGATION_REACH) &&
      !(hit.kind === "shotDetail" && showsPeople(hit, people)),
  );
  const kinds = KINDS.flatMap(([kind, phrase]) => {
    const hit = planned.find((candidate) => candidate.kind === phrase);
    return hit === undefined ? [] : [{ kind, hit }];
  });
  const after = labelOf(planned, tokens, "afterLabel");
  if (after !== null && halves.before && !kinds.some(({ kind }) => kind === "before-after")) {
    kinds.unshift({ kind: "before-after", hit: after });
  }
  if (labelOf(planned, tokens, "beforeLabel") !== null) halves.before = true;
  const treatment = hitsOf(planned, ...SHOWN)[0];
  return kinds.map(({ kind, hit }) => ({
    kind,
    text: headOf(shot.text, hit, tokens),
    treatment: treatment === undefined ? null : textOf(treatment, tokens, shot.text),
    holdMs: holdOf(shot, sharing, tokens, hitsOf(planned, "showHold")),
    range: shot.range,
  }));
}

/** A near shot of somebody talking is no detail to come back for. */
function showsPeople(hit: Hit, people: readonly Hit[]): boolean {
  return people.some(
    ({ from, to }) =>
      (from >= hit.to && from - hit.to < SUBJECT_REACH) || (to <= hit.from && hit.from - to < 2),
  );
}

/** "BEFORE:" or "After -", not the word in a sentence. */
function labelOf(hits: readonly Hit[], tokens: readonly Token[], kind: PhraseClass): Hit | null {
  const labels = hitsOf(hits, kind).filter(({ from, to }) => {
    const word = tokens[from]?.text ?? "";
    const capitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
    return capitals || /^\s{0,3}[:–—-]/.test(tokens[to]?.lead ?? "");
  });
  return labels[0] ?? null;
}

/** As written ("hold for 3 seconds"), else the shot's own time. */
function holdOf(
  shot: Segment,
  sharing: number,
  tokens: readonly Token[],
  holds: readonly Hit[],
): number | null {
  const from = holds[0]?.to;
  if (from !== undefined) {
    const at = tokens.findIndex(
      ({ kind }, i) =>
        i >= from && kind === "number" && /^s(?:ec|$)/.test(tokens[i + 1]?.lower ?? ""),
    );
    const seconds = Number(tokens[at]?.lower);
    if (seconds > 0) return seconds * 1000;
  }
  const { startMs, endMs } = shot;
  return startMs === undefined || endMs === undefined
    ? null
    : Math.max(0, endMs - startMs) / sharing;
}

/** The shot as written, short enough to quote. */
function headOf(text: string, hit: Hit, tokens: readonly Token[]): string {
  const line = text.split("\n").find((one) => one.includes(textOf(hit, tokens, text))) ?? text;
  const words = line.trim().split(/\s+/, QUOTED_WORDS + 1);
  return words.length > QUOTED_WORDS
    ? `${words.slice(0, QUOTED_WORDS).join(" ")} …`
    : words.join(" ");
}

function textOf({ from, to }: Hit, tokens: readonly Token[], text: string): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function windowOf({ startMs, endMs, range }: Segment): string {
  return startMs === undefined ? `at ${range.start.offset}` : `${startMs}-${endMs ?? ""}`;
}
