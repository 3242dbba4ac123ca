/** Planned shots that are worth looking at again, as the visual notes name them. */

import type { Segment } from "../draft/draft.ts";
import { scan, type Hit, type PhraseClass } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize, type Token } from "../language/tokens.ts";
import type { Facts, Payoff } from "./facts.ts";
import { endsBefore, hitsAmong, hitsOf } from "./hits.ts";
import { announcesChange, changeOver, shotsOf, type Shot } from "./shots.ts";

/** Where one shot shows several, the first is it. */
const KINDS: readonly (readonly [Payoff["kind"], PhraseClass])[] = [
  ["before-after", "shotBeforeAfter"],
  ["transformation", "shotTransformation"],
  ["result", "shotResult"],
  ["scenery", "shotScenery"],
  ["detail", "shotDetail"],
];
const SHOWN = ["shotDetail", "showTimeLapse", "showSlow", "showHold", "showAngles"] as const;
/** Words between "no" and the shot it takes back; between a near shot and who is in it. */
const NEGATION_REACH = 2;
const SUBJECT_REACH = 4;
/** Words from "final" to the shot it is said of ("final ready-to-go shot"). */
const FINAL_REACH = 5;
/** Share of the shots after which a payoff is what the video leads to. */
const LATE = 2 / 3;

/** Words of one shot note that are read: input is hostile. */
const MOST_WORDS = 1_000;
/** Longest quote of a shot, in words. */
const QUOTED_WORDS = 10;

/**
 * One payoff a shot, in their order; empty without a pack, since shot notes are words. A result,
 * change or view counts where one of them comes late or is held: else the video passes it by. A before
 * and after is two shots wherever it comes.
 */
export function payoffsOf(
  { draft, shown }: Pick<Facts, "draft" | "shown">,
  pack: LanguagePack | null,
): Payoff[] {
  if (pack === null) return [];
  const shots = shotsOf(draft);
  if (shots.length === 0) return [];
  const announced = announcesChange(draft, shown, pack);
  const halves = { before: false };
  const found = shots.map((shot) => payoffIn(shot, pack, halves, announced));
  const last = shots.length - 1;
  if (announced && !found.some((payoff) => payoff?.kind === "before-after")) {
    const text = changeOver(shots, pack);
    const range = shots[last]?.notes[0]?.range;
    if (text !== null && range !== undefined) {
      const shown = found[last] ?? { treatment: null, holdMs: shots[last]?.ms ?? null };
      found[last] = { ...shown, kind: "before-after", text: quoted(text), announced, range };
    }
  }
  const led = found.some(
    (payoff, at) =>
      payoff !== null &&
      payoff.kind !== "detail" &&
      (at + 1 > shots.length * LATE || payoff.treatment !== null),
  );
  return found.flatMap((payoff) =>
    payoff !== null && (led || payoff.kind === "detail" || payoff.kind === "before-after")
      ? [payoff]
      : [],
  );
}

/** The best of what the notes of one shot name. */
function payoffIn(
  { notes, ms }: Shot,
  pack: LanguagePack,
  halves: { before: boolean },
  announced: boolean,
): Payoff | null {
  const read = notes.map((note) => readNote(note, pack, halves));
  for (const [kind] of KINDS) {
    const note = read.find((candidate) => candidate.kinds.has(kind));
    const hit = note?.kinds.get(kind);
    if (note === undefined || hit === undefined) continue;
    return {
      kind,
      text: headOf(note.text, hit, note.tokens),
      treatment: read.find(({ treatment }) => treatment !== null)?.treatment ?? null,
      holdMs: read.find(({ holdMs }) => holdMs !== null)?.holdMs ?? ms,
      announced: announced && (kind === "before-after" || kind === "transformation"),
      range: note.range,
    };
  }
  return null;
}

function readNote({ text, range }: Segment, pack: LanguagePack, halves: { before: boolean }) {
  const tokens = tokenize(text, pack).slice(0, MOST_WORDS);
  const all = scan(tokens);
  const people = hitsOf(all, "shotPeople");
  const negations = hitsOf(all, "notShown");
  const planned = all.filter(
    (hit) =>
      !endsBefore(negations, hit.from, NEGATION_REACH) &&
      !(hit.kind === "shotDetail" && showsPeople(hit, people)),
  );
  const kinds = new Map<Payoff["kind"], Hit>();
  // A screen, a logo or a packet is nothing to come back for, however it is filmed.
  if (hitsOf(all, "shotPlain").length === 0) {
    for (const [kind, phrase] of KINDS) {
      const hit = planned.find((candidate) => candidate.kind === phrase);
      if (hit !== undefined) kinds.set(kind, hit);
    }
    const final = finalOf(planned, people);
    if (final !== null && !kinds.has("result")) kinds.set("result", final);
    const after = labelOf(planned, tokens, "afterLabel");
    if (after !== null && halves.before && !kinds.has("before-after"))
      kinds.set("before-after", after);
  }
  if (labelOf(planned, tokens, "beforeLabel") !== null) halves.before = true;
  const treated = hitsAmong(planned, SHOWN)[0];
  return {
    text,
    range,
    tokens,
    kinds,
    treatment: treated === undefined ? null : textOf(treated, tokens, text),
    holdMs: holdOf(tokens, hitsOf(planned, "showHold")),
  };
}

/** "Final wide shot": the last look, unless it is somebody's or an advertisement's. */
function finalOf(hits: readonly Hit[], people: readonly Hit[]): Hit | null {
  const [final] = hitsOf(hits, "shotFinal");
  if (final === undefined || people.length > 0) return null;
  const shot = hitsOf(hits, "shotNoun").some(
    ({ from }) => from >= final.to && from - final.to < FINAL_REACH,
  );
  return shot ? final : null;
}

/** A near shot of somebody talking is no detail to come back for. */
function showsPeople(hit: Hit, people: readonly Hit[]): boolean {
  return people.some(
    ({ from, to }) =>
      (from >= hit.to && from - hit.to < SUBJECT_REACH) || (to <= hit.from && hit.from - to < 2),
  );
}

/** "BEFORE:", "After -", "after (score: 95)" or quoted, not the word in a sentence. */
function labelOf(hits: readonly Hit[], tokens: readonly Token[], kind: PhraseClass): Hit | null {
  const labels = hitsOf(hits, kind).filter(({ from, to }) => {
    const word = tokens[from]?.text ?? "";
    const capitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
    const quoted = /["“]$/.test(tokens[from]?.lead ?? "");
    return capitals || quoted || /^\s{0,3}[:(–—-]/.test(tokens[to]?.lead ?? "");
  });
  return labels[0] ?? null;
}

/** As written: "hold for 3 seconds". */
function holdOf(tokens: readonly Token[], holds: readonly Hit[]): number | null {
  const from = holds[0]?.to;
  if (from === undefined) return null;
  const at = tokens.findIndex(
    ({ kind }, i) =>
      i >= from && kind === "number" && /^s(?:ec|$)/.test(tokens[i + 1]?.lower ?? ""),
  );
  const seconds = Number(tokens[at]?.lower);
  return seconds > 0 ? seconds * 1000 : null;
}

/** The shot as written, short enough to quote. */
function headOf(text: string, hit: Hit, tokens: readonly Token[]): string {
  return quoted(text.split("\n").find((one) => one.includes(textOf(hit, tokens, text))) ?? text);
}

function quoted(line: string): string {
  const words = line.trim().split(/\s+/, QUOTED_WORDS + 1);
  return words.length > QUOTED_WORDS
    ? `${words.slice(0, QUOTED_WORDS).join(" ")} …`
    : words.join(" ");
}

function textOf({ from, to }: Hit, tokens: readonly Token[], text: string): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
