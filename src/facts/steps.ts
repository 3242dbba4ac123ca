/** What the viewer is told to do, in which order, and how much of the rest is a story. */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import { byChance } from "./by-chance.ts";
import { engagementsIn } from "./engagements.ts";
import type { Action, Facts, Instruction, Marker, ScoredRole, Sentence, Steps } from "./facts.ts";
import { narrationOf } from "./narration.ts";
import { isSequence, RUN_ACTIONS } from "./sequence.ts";
import { isStory } from "./story.ts";
import { Told } from "./told.ts";

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
  for (let at = 0; at < told.length; at++) {
    const own = told[at] ?? NOTHING;
    if (own.length > 0 && (isSure(own) || isSure(told[at - 1]) || isSure(told[at + 1])))
      kept.push(...own);
  }
  return kept;
}

function isSure(told: readonly Told[] = NOTHING): boolean {
  return told.some(({ sure }) => sure);
}

/** "First I cut the wire, then I pull it through": one's own steps in order, as good as told. */
function isDemonstration(shared: readonly Told[]): boolean {
  return shared.length >= RUN_ACTIONS && shared.some(({ ordered }) => ordered);
}

const NOTHING: readonly Told[] = [];

function toldIn(sentence: Sentence, listed: boolean): readonly Told[] {
  const { instructions } = sentence;
  const steps = numberedStep(sentence);
  if (instructions.length + steps.length === 0) return NOTHING;
  const told: Told[] = [];
  for (const instruction of instructions)
    if (!instruction.negative && !isForSpeaker(sentence, instruction))
      told.push(new Told(sentence, instruction, listed));
  for (const step of steps) told.push(new Told(sentence, step, listed));
  return told;
}

/** "Copy the page in my folder": to do for the speaker; "I'm going to put my dough in" shows it. */
function isForSpeaker({ tokens, lists }: Sentence, { shared, verb, to }: Instruction): boolean {
  if (shared || (lists & Lists.speaker) === 0) return false;
  return tokens
    .slice(verb + 1, to)
    .some((token, at) => has(token, Lists.speaker) && (at === 0 || has(token, Lists.determiners)));
}

const NO_STEPS: readonly Instruction[] = [];

/** "Step 2: deploy it": numbered as a step, so one also where its words are no instruction we know. */
function numberedStep(sentence: Sentence): readonly Instruction[] {
  const { instructions: told, markers } = sentence;
  if (!markers.some(isStep)) return NO_STEPS;
  const steps = markers.filter(isStep);
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

function isStep({ form }: Marker): boolean {
  return form === "step";
}

/** Drops what is shown as well as said, and word-for-word repeats; linear in the words. */
function distinct(told: readonly Told[]): Action[] {
  const acts = new Map<string, { readonly first: Told; times: number }>();
  const several = told.some(({ sentence }) => sentence.role !== told[0]?.sentence.role);
  const roles = several ? new Map<string, ScoredRole>() : null;
  return told.filter((action) => {
    const act = `${action.verb} ${action.content[0] ?? ""}`;
    const known = acts.get(act);
    if (known === undefined) acts.set(act, { first: action, times: 1 });
    // "Raise a hand if ...", again and again: a game, no steps.
    else if (++known.times > MOST_ALIKE) return false;
    const elsewhere = roles !== null && isElsewhere(action, roles);
    return !elsewhere && (known === undefined || !isAgain(action, known.first));
  });
}

/** Word for word. */
function isAgain({ content }: Told, before: Told): boolean {
  return (
    content.length === before.content.length &&
    content.every((word, at) => word === before.content[at])
  );
}

/** Whether an act on one of its things is told in another role: said, and shown. */
function isElsewhere({ verb, content, sentence }: Told, roles: Map<string, ScoredRole>): boolean {
  let elsewhere = false;
  for (const word of content) {
    const act = `${verb} ${word}`;
    const role = roles.get(act);
    if (role === undefined) roles.set(act, sentence.role);
    else if (role !== sentence.role) elsewhere = true;
  }
  return elsewhere;
}
