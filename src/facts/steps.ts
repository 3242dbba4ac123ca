/** What the viewer is told to do, in which order, and how much of the rest is a story. */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import { byChance } from "./by-chance.ts";
import { detailOf } from "./detail.ts";
import { engagementsIn } from "./engagements.ts";
import type { Action, Facts, Instruction, ScoredRole, Sentence, Steps } from "./facts.ts";
import { narrationOf } from "./narration.ts";
import { placeOf, textOf } from "./place.ts";
import { isSequence, RUN_ACTIONS } from "./sequence.ts";
import { isStory } from "./story.ts";

/** Items from which on the draft is a list. */
const LISTED_ITEMS = 3;
/** Share of numbered items that tell what to do, from which on the numbers are those of steps. */
const PROCEDURE = 0.6;
/** Times that one thing is told to be done ("go to the menu" twice). */
const MOST_ALIKE = 2;
/** Words a numbered step needs behind its number. */
const STEP_WORDS = 2;

/** Without a pack only numbered items tell of steps, and no words of theirs are known. */
export function stepsOf(
  {
    readable: sentences,
    list,
    telling,
    speechWords,
  }: Pick<Facts, "readable" | "list" | "telling" | "speechWords">,
  pack: LanguagePack | null,
): Steps {
  if (pack === null) return { actions: [], inOrder: false, byChance: 0, narration: 0 };
  const numbered = list.items.length >= LISTED_ITEMS;
  const kind = list.announcement?.kind;
  const procedure =
    numbered && list.instructions >= PROCEDURE && kind !== "items" && kind !== "resources";
  // Tips one after the other are no sequence: in a list of them only "then" or "step 2" makes one.
  const listed = numbered && !procedure;
  const actions = distinct(supported(sentences.map((sentence) => toldIn(sentence, listed))));
  return {
    actions,
    inOrder:
      procedure ||
      (isSequence(actions, sentences, listed) && !isStory(actions, sentences, telling)),
    byChance: byChance(pack.usualActions, speechWords),
    narration: narrationOf(sentences),
  };
}

/** Drops what is no instruction by itself and has none in its sentence or one beside it. */
function supported(told: readonly (readonly Told[])[]): Told[] {
  // What is only done together ("let's open it") is watched, not followed.
  const all: Told[] = [];
  for (const own of told) for (const one of own) if (one.sure) all.push(one);
  if (all.every(({ shared }) => shared) && !isDemonstration(all)) return [];
  const kept: Told[] = [];
  for (const [at, own] of told.entries()) {
    if (own.length > 0 && (isSure(own) || isSure(told[at - 1]) || isSure(told[at + 1])))
      kept.push(...own);
  }
  return kept;
}

function isSure(told: readonly Told[] = []): boolean {
  return told.some(({ sure }) => sure);
}

/** "First I cut the wire, then I pull it through": one's own steps in order, as good as told. */
function isDemonstration(shared: readonly Told[]): boolean {
  return shared.length >= RUN_ACTIONS && shared.some(({ action }) => action.ordered);
}

interface Told {
  readonly action: Action;
  /** Stems of its words that carry content. */
  readonly content: readonly string[];
  /** A verb as general as "go" tells nothing alone. */
  readonly sure: boolean;
  readonly shared: boolean;
}

const NOTHING: readonly Told[] = [];

function toldIn(sentence: Sentence, listed: boolean): readonly Told[] {
  const imperatives = sentence.instructions;
  const steps = numberedStep(sentence, imperatives);
  if (imperatives.length + steps.length === 0) return NOTHING;
  const meant = imperatives.filter(
    (instruction) => !instruction.negative && !isForSpeaker(sentence, instruction),
  );
  const told: Told[] = [];
  for (const instruction of [...meant, ...steps]) {
    const one = toldBy(sentence, instruction, listed);
    if (one !== null) told.push(one);
  }
  return told;
}

/** Null where the instruction has no words. */
function toldBy(sentence: Sentence, instruction: Instruction, listed: boolean): Told | null {
  const { tokens } = sentence;
  const { from, verb: at, to, shared } = instruction;
  const first = tokens[from];
  const last = tokens[to - 1];
  const verb = tokens[at];
  if (first === undefined || last === undefined || verb === undefined) return null;
  const detail = detailOf(sentence, instruction);
  const ordered = isOrdered(sentence, instruction, listed);
  const sure = !has(verb, Lists.weak) || detail !== null || ordered;
  const content: string[] = [];
  for (const word of tokens.slice(at + 1, to))
    if (!has(word, Lists.functionWords)) content.push(word.entry.stem);
  const text = textOf(tokens.slice(from, to));
  const range = placeOf(first, last);
  return {
    action: { sentence, text, verb: verb.lower, ordered, detail, range },
    content,
    sure,
    shared,
  };
}

/** "Copy the page in my folder": to do for the speaker; "I'm going to put my dough in" shows it. */
function isForSpeaker({ tokens, lists }: Sentence, { shared, verb, to }: Instruction): boolean {
  if (shared || (lists & Lists.speaker) === 0) return false;
  return tokens
    .slice(verb + 1, to)
    .some((token, at) => has(token, Lists.speaker) && (at === 0 || has(token, Lists.determiners)));
}

/** "Step 2: deploy it": numbered as a step, so one also where its words are no instruction we know. */
function numberedStep(sentence: Sentence, told: readonly Instruction[]): Instruction[] {
  const steps = sentence.markers.filter(({ form }) => form === "step");
  if (steps.length === 0) return [];
  const engaging = engagementsIn(sentence);
  return steps.flatMap(({ from, to }, at) => {
    const end = steps[at + 1]?.from ?? sentence.tokens.length;
    if (engaging.some((hit) => hit.from === to)) return [];
    if (told.some(({ verb }) => verb >= to && verb < end) || end - to < STEP_WORDS) return [];
    // "Step one to a quiet house" is a title.
    if (has(sentence.tokens[to], Lists.subordinators)) return [];
    return [{ from, verb: to, to: end, shared: false, negative: false }];
  });
}

/** A numbered item or line, or a word of sequence that opens the clause; in a list only "then" or "step 2". */
function isOrdered(
  { segment, tokens, hits, markers }: Sentence,
  { from, verb }: Instruction,
  listed: boolean,
): boolean {
  const numbered = segment.ordinal !== undefined || tokens[0]?.kind === "number";
  if (numbered && from === 0 && !listed) return true;
  // "The second step, mark the edge".
  if (markers.some(({ form, to }) => form === "step" && to === from)) return true;
  return hits.some((hit) => {
    if (hit.kind !== "sequence" || hit.from < from || hit.from > verb) return false;
    const first = tokens[hit.from];
    if (!listed || first === undefined) return true;
    const counts = hits.some(({ kind, from: at }) => kind === "numberedItem" && at === hit.from);
    return first.entry.ordinal === null && (!counts || has(first, Lists.steps));
  });
}

/** Drops what is shown as well as said, and word-for-word repeats; linear in the words. */
function distinct(told: readonly Told[]): Action[] {
  const known = new Set<string>();
  const often = new Map<string, number>();
  const rolesOf = new Map<string, ScoredRole>();
  return told.flatMap(({ action, content }) => {
    const { role } = action.sentence;
    const whole = [action.verb, ...content].join(" ");
    const keys = content.map((word) => `${action.verb} ${word}`);
    const repeated = known.has(whole) || keys.some((key) => (rolesOf.get(key) ?? role) !== role);
    known.add(whole);
    const act = `${action.verb} ${content[0] ?? ""}`;
    const times = (often.get(act) ?? 0) + 1;
    often.set(act, times);
    // "Raise a hand if ...", again and again: a game, no steps.
    if (times > MOST_ALIKE) return [];
    for (const key of keys) if (!rolesOf.has(key)) rolesOf.set(key, role);
    return repeated ? [] : [action];
  });
}
