/**
 * Telling an instruction from a story: base-form verbs where a clause may open with one, and a rule
 * on the next word. No tagger: it costs more and is right less often (Brill F1 35, this kind 84 on
 * unseen sentences).
 */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import { Clauses, VERBS, type Subject } from "./clauses.ts";
import type { Instruction, Sentence } from "./facts.ts";
import { isAsked } from "./question.ts";

const NONE: readonly Instruction[] = [];

/** One that the next may still cut short. */
type Open = Instruction & { to: number };

/** Imperatives and "you need to ..."; no questions, no stories, no calls to follow or like. */
export function instructionsOf(sentence: Sentence, pack: LanguagePack): readonly Instruction[] {
  if ((sentence.lists & VERBS) === 0 || isQuestion(sentence)) return NONE;
  const reader = new Clauses(sentence, pack);
  const told: Open[] = [];
  const { length } = sentence.tokens;
  let subject: Subject = "open";
  let at = 0;
  while (at < length) {
    if (!reader.opensAt(at)) {
      at++;
      continue;
    }
    if (reader.reopensAt(at)) subject = "open";
    const lead = reader.skipLead(at);
    const obliged =
      reader.skipObligation(at, "obligation") ?? reader.skipObligation(lead, "obligation");
    // "Then press it": where nobody else is spoken of, what leads in offers nothing.
    const bare = obliged === null && subject !== "other" && reader.isVerb(lead, false);
    const offer = bare
      ? null
      : (reader.skipObligation(at, "offer") ?? reader.skipObligation(lead, "offer"));
    const viewer = bare || offer !== null ? null : reader.skipViewer(lead, at);
    const offered = offer ?? viewer;
    const verb = obliged ?? offered ?? lead;
    const possible = obliged !== null || offered !== null || subject !== "other";
    const fits =
      obliged === null && offered !== null
        ? reader.isSureVerb(verb, (viewer !== null && lead === at) || reader.isOrdered(at, verb))
        : reader.isVerb(verb, obliged !== null);
    if (possible && fits && !reader.isEngagement(at, verb)) {
      const shared = obliged === null && offered !== null && !reader.speaksToViewer(at, offered);
      const last = told.at(-1);
      if (last !== undefined) last.to = at;
      told.push({ from: at, verb, to: length, shared, negative: reader.isNegated(at, verb) });
      subject = "viewer";
      at = verb;
    } else if (subject !== "viewer" || reader.isOther(lead)) {
      subject = reader.subjectAt(lead, subject);
    }
    at++;
  }
  return told;
}

function isQuestion({ text, tokens }: Sentence): boolean {
  if (isAsked(text)) return true;
  return has(tokens[0], Lists.questionStarts) && has(tokens[1], Lists.otherSubjects | Lists.viewer);
}
