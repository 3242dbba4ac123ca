/** Where the clauses of a sentence open, and what stands before and behind the verb of each. */

import { Families } from "../language/families.ts";
import { has, type Hit } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import { engagementsIn } from "./engagements.ts";
import type { Sentence, Word } from "./facts.ts";
import { hitFrom, NO_HITS } from "./hits.ts";

export const VERBS = Lists.plain | Lists.doubtful;
/** Words between a verb and what shows that it only asks for reach ("click the LINK IN BIO"). */
const ENGAGED_WORDS = 2;

/** Words that may stand before the verb of an item ("2.", "step two"). */
const ITEM_OPENING = 2;

/** What cannot be the subject of the verb behind it. */
const NO_SUBJECT =
  Lists.functionWords |
  Lists.notBefore |
  Lists.objectStarts |
  Lists.adverbs |
  Lists.plain |
  Lists.doubtful;

/** Whose doing the clause tells: open (an imperative may come), the viewer's or somebody else's. */
export type Subject = "open" | "viewer" | "other";

const QUOTED = /["“‘']$/;

/** A capital where no sentence starts, or a quotation: "open Settings", "hit 'Publish'". */
function isName(word: Word): boolean {
  const { text, lead } = word;
  if (has(word, Lists.capital) && /^\p{Lu}\p{Ll}/u.test(text)) return true;
  return lead !== " " && QUOTED.test(lead);
}

export class Clauses {
  readonly #tokens: readonly Word[];
  /** What may stand before a verb. */
  readonly #leads: readonly Hit[];
  readonly #engaging: readonly Hit[];
  /** An item of a list, a numbered line or a step: there a doubtful word at the start is a verb. */
  readonly #itemized: boolean;
  /** First word that names somebody other than the viewer as doing something. */
  readonly #somebody: number;

  readonly #runsOn: boolean;
  /** First verb that may be somebody's doing ("corta": cut, cuts), where the language does not tell. */
  readonly #told: number;

  constructor(sentence: Sentence, { lists, verbs }: LanguagePack) {
    // Without plurals a bare verb may have any noun for its subject.
    const runsOn = sentence.runsOn || has(sentence.tokens[0], Lists.subordinators);
    this.#runsOn = runsOn && lists.pluralEndings.length > 0 && verbs.alsoTold !== true;
    this.#tokens = sentence.tokens;
    const firstOf = (kinds: number) => sentence.tokens.findIndex((token) => has(token, kinds));
    this.#told = verbs.alsoTold === true ? firstOf(VERBS) : -1;
    this.#leads = leadsIn(sentence);
    const somebody =
      (sentence.lists & Lists.otherSubjects) === 0 ? -1 : firstOf(Lists.otherSubjects);
    this.#somebody = somebody < 0 ? Infinity : somebody;
    const [first, second] = sentence.tokens;
    const numbered = first?.kind === "number" && /^[.):]/.test(second?.lead ?? "");
    const laidOut = sentence.segment.ordinal !== undefined || sentence.segment.listItem === true;
    this.#itemized = laidOut || numbered || hitFrom(sentence.hits, "sequence", 0) !== undefined;
    this.#engaging = engagementsIn(sentence);
  }

  /**
   * A clause may open at the start, after punctuation, at a joining word, where "you ..." obliges, and
   * in speech without stops at a bare verb.
   */
  opensAt(at: number): boolean {
    if (at === 0 || this.#pausesBefore(at) || this.#startsBare(at)) return true;
    for (const { kind, from } of this.#leads) {
      if (from > at) break;
      if (from < at) continue;
      if (kind === "joins") return true;
      const told = kind === "obligation" || kind === "offer";
      if (told && !this.#has(Lists.subordinators, at - 1)) return true;
    }
    return false;
  }

  /**
   * "... to the light green button hit next scroll down": a base form with its object behind a word that
   * cannot be its subject, since that one is singular.
   */
  #startsBare(at: number): boolean {
    const before = this.#tokens[at - 1];
    if (!this.#runsOn || before?.kind !== "word" || this.#somebody < at) return false;
    if (!this.#has(Lists.plain, at) || !this.isSureVerb(at)) return false;
    if (this.#has(Lists.refers, at - 1)) return !this.#has(Lists.weak | Lists.plain, at - 2);
    return !this.#has(NO_SUBJECT | Lists.plural, at - 1);
  }

  /** After a pause a new clause has its own subject, unless somebody's doing is being told. */
  reopensAt(at: number): boolean {
    const told = this.#told >= 0 && this.#told < at;
    return (
      at > 0 && (this.#startsBare(at) || (this.#pausesBefore(at) && this.#somebody > at && !told))
    );
  }

  skipLead(at: number): number {
    let next = at;
    for (let before = -1; before !== next;) {
      before = next;
      next = this.#hit(next, "joins")?.to ?? next;
      next = this.#hit(next, "lead")?.to ?? next;
      if (this.#numbers(next)) next++;
    }
    return next;
  }

  /** A number that opens the sentence, or "1." behind a pause. */
  #numbers(at: number): boolean {
    if (this.#tokens[at]?.kind !== "number") return false;
    return at === 0 || (this.#pausesBefore(at) && /^[.):]/.test(this.#tokens[at + 1]?.lead ?? ""));
  }

  /** Also through several ("you need to go ahead and make sure you"). */
  skipObligation(at: number, kind: "obligation" | "offer"): number | null {
    const hit = this.#hit(at, kind);
    if (hit === null) return null;
    let next = hit.to;
    for (let before = -1; before !== next;) {
      before = next;
      next = this.#hit(next, "obligation")?.to ?? next;
      while (this.#has(Lists.adverbs, next)) next++;
    }
    return next;
  }

  /** "And you pull the report": told to the viewer as a fact, where the clause starts with them. */
  skipViewer(at: number, from: number): number | null {
    const opens = from === 0 || at > from || this.#pausesBefore(from);
    return opens && this.#has(Lists.viewer, at) ? at + 1 : null;
  }

  isVerb(at: number, obliged: boolean): boolean {
    const word = this.#tokens[at];
    const next = this.#tokens[at + 1];
    if (word === undefined || word.kind !== "word") return false;
    if (!has(word, VERBS)) return false;
    const plain = has(word, Lists.plain);
    const ends = next === undefined || (this.#pausesBefore(at + 1) && !QUOTED.test(next.lead));
    if (ends) return plain || obliged;
    if (has(next, Lists.notBefore)) return false;
    if (plain || obliged || (this.#itemized && at <= ITEM_OPENING)) return true;
    const object = has(next, Lists.objectStarts) || next.kind !== "word";
    return object || isName(next);
  }

  /** Behind an offer ("you can", "then we"): only a verb of the hands, with its object. */
  isSureVerb(at: number, weak = false): boolean {
    const verb = this.#has(VERBS, at);
    const object = this.#has(Lists.objectStarts, at + 1) || this.#tokens[at + 1]?.kind === "number";
    return verb && (weak || !this.#has(Lists.weak, at)) && object;
  }

  /** "Then you're gonna wait": in its place among others. */
  isOrdered(from: number, verb: number): boolean {
    for (let at = from; at < verb; at++) if (this.#hit(at, "sequence") !== null) return true;
    return false;
  }

  speaksToViewer(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#has(Lists.viewer, at)) return true;
    return false;
  }

  isNegated(from: number, verb: number): boolean {
    for (let at = from; at < verb; at++) {
      // "Don't forget to" asks for it.
      if (this.#hit(at, "obligation") !== null) return false;
      if ((this.#hit(at, "negation")?.to ?? Infinity) <= verb) return true;
    }
    return false;
  }

  isEngagement(from: number, verb: number): boolean {
    return this.#engaging.some(
      (hit) => hit.to > verb && hit.from <= verb + ENGAGED_WORDS && hit.from >= from,
    );
  }

  isOther(at: number): boolean {
    return this.#has(Lists.otherSubjects, at);
  }

  subjectAt(at: number, before: Subject): Subject {
    if (this.isOther(at)) return "other";
    return this.#has(Lists.subordinators, at) ? before : "other";
  }

  #pausesBefore(at: number): boolean {
    const lead = this.#tokens[at]?.lead ?? "";
    // Most words stand behind a blank.
    return lead !== " " && /[,:;—–\-()\n"“”]/.test(lead);
  }

  /** @param lists bits of `Lists` */
  #has(lists: number, at: number): boolean {
    return has(this.#tokens[at], lists);
  }

  #hit(at: number, kind: Hit["kind"]): Hit | null {
    for (const hit of this.#leads) {
      if (hit.from > at) return null;
      if (hit.from === at && hit.kind === kind) return hit;
    }
    return null;
  }
}

const LEADS = Families.leads | Families.items;

/** In the order of their first words; few, since no sentence is long. */
function leadsIn({ families, hits }: Sentence): readonly Hit[] {
  if ((families & LEADS) === 0) return NO_HITS;
  return hits.filter((hit) => (hit.families & LEADS) !== 0);
}
