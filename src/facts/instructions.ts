/**
 * Telling an instruction from a story: base-form verbs where a clause may open with one, and a rule
 * on the next word. No tagger: it costs more and is right less often (Brill F1 35, this kind 84 on
 * unseen sentences).
 */

import { lexiconOf, type Hit, type Lexicon } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Sentence, Word } from "./facts.ts";

/** Words between a verb and what shows that it only asks for reach ("click the LINK IN BIO"). */
const ENGAGED_WORDS = 2;

/** Words that may stand before the verb of an item ("2.", "step two"). */
const ITEM_OPENING = 2;

const ASKS: ReadonlySet<Hit["kind"]> = new Set([
  "bareSave",
  "bareShare",
  "bareFollow",
  "bareLike",
  "bareComment",
]);

/** Where one instruction stands in its sentence, by word. */
export interface Instruction {
  /** First word of its clause. */
  readonly from: number;
  /** Its verb. */
  readonly verb: number;
  /** Past its last word: the next instruction's clause, or the end. */
  readonly to: number;
  /** Told to the viewer, or done together ("let's", "we're gonna"), which teaches only beside such. */
  readonly shared: boolean;
  /** What not to do. */
  readonly negative: boolean;
}

/** Whose doing the clause tells: open (an imperative may come), the viewer's or somebody else's. */
type Subject = "open" | "viewer" | "other";

const known = new WeakMap<Sentence, readonly Instruction[]>();

/** Imperatives and "you need to ..."; no questions, no stories, no calls to follow or like. */
export function instructionsIn(sentence: Sentence, pack: LanguagePack): readonly Instruction[] {
  const made = known.get(sentence) ?? find(sentence, lexiconOf(pack), pack);
  known.set(sentence, made);
  return made;
}

function find(sentence: Sentence, lexicon: Lexicon, pack: LanguagePack): Instruction[] {
  const verbs = sentence.words.some(
    (word) => lexicon.has("plain", word) || lexicon.has("doubtful", word),
  );
  if (!verbs || isQuestion(sentence, lexicon)) return [];
  const reader = new Clauses(sentence, lexicon, pack);
  const starts: Omit<Instruction, "to">[] = [];
  let subject: Subject = "open";
  let at = 0;
  while (at < sentence.tokens.length) {
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
    const offered = bare
      ? null
      : (reader.skipObligation(at, "offer") ??
        reader.skipObligation(lead, "offer") ??
        reader.skipViewer(lead, at));
    const verb = obliged ?? offered ?? lead;
    const told = obliged !== null || offered !== null || subject !== "other";
    const fits =
      obliged === null && offered !== null
        ? reader.isSureVerb(verb)
        : reader.isVerb(verb, obliged !== null);
    if (told && fits && !reader.isEngagement(at, verb)) {
      const shared = obliged === null && offered !== null && !reader.speaksToViewer(at, offered);
      starts.push({ from: at, verb, shared, negative: reader.isNegated(at, verb) });
      subject = "viewer";
      at = verb;
    } else if (subject !== "viewer" || reader.isOther(lead)) {
      subject = reader.subjectAt(lead, subject);
    }
    at++;
  }
  return starts.map((start, index) => ({
    ...start,
    to: starts[index + 1]?.from ?? sentence.tokens.length,
  }));
}

/** Calls for attention or reach, and bare asks in a row ("save share"), which name nothing to do. */
export function engagementsIn({ hits, tokens }: Sentence): readonly Hit[] {
  const asks = hits.filter(({ kind }) => ASKS.has(kind));
  const rows = asks.filter(
    ({ to }) => tokens[to]?.lead === " " && asks.some(({ from }) => from === to),
  );
  return [...hits.filter(({ kind }) => kind === "engagement"), ...rows];
}

function isQuestion({ text, tokens }: Sentence, lexicon: Lexicon): boolean {
  if (/\?["”'’)]*$/.test(text)) return true;
  const [first, second] = tokens;
  if (first === undefined || second === undefined) return false;
  const asks = lexicon.has("questionStarts", first.lower);
  return (
    asks && (lexicon.has("otherSubjects", second.lower) || lexicon.has("viewer", second.lower))
  );
}

const QUOTED = /["“‘']$/;

/** A capital where no sentence starts, or a quotation: "open Settings", "hit 'Publish'". */
function isName({ text, lead }: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) || QUOTED.test(lead);
}

class Clauses {
  readonly #tokens: readonly Word[];
  readonly #lexicon: Lexicon;
  readonly #hits: ReadonlyMap<number, readonly Hit[]>;
  readonly #engaging: readonly Hit[];
  /** An item of a list, a numbered line or a step: there a doubtful word at the start is a verb. */
  readonly #itemized: boolean;
  /** First word that names somebody other than the viewer as doing something. */
  readonly #somebody: number;

  readonly #runsOn: boolean;
  readonly #plurals: readonly string[];
  /** First verb that may be somebody's doing ("corta": cut, cuts), where the language does not tell. */
  readonly #told: number;

  constructor(sentence: Sentence, lexicon: Lexicon, { lists, verbs }: LanguagePack) {
    this.#plurals = lists.pluralEndings;
    // Without plurals a bare verb may have any noun for its subject.
    this.#runsOn = sentence.runsOn && lists.pluralEndings.length > 0 && verbs.alsoTold !== true;
    this.#tokens = sentence.tokens;
    this.#lexicon = lexicon;
    const isVerb = (word: string) => lexicon.has("plain", word) || lexicon.has("doubtful", word);
    this.#told = verbs.alsoTold === true ? sentence.words.findIndex(isVerb) : -1;
    const hits = new Map<number, Hit[]>();
    for (const hit of sentence.hits) hits.set(hit.from, [...(hits.get(hit.from) ?? []), hit]);
    this.#hits = hits;
    const somebody = sentence.words.findIndex((word) => lexicon.has("otherSubjects", word));
    this.#somebody = somebody < 0 ? Infinity : somebody;
    const [first, second] = sentence.tokens;
    const numbered = first?.kind === "number" && /^[.):]/.test(second?.lead ?? "");
    const laidOut = sentence.segment.ordinal !== undefined || sentence.segment.listItem === true;
    this.#itemized =
      laidOut ||
      numbered ||
      sentence.hits.some(({ kind, from }) => kind === "sequence" && from === 0);
    this.#engaging = engagementsIn(sentence);
  }

  /**
   * A clause may open at the start, after punctuation, at a joining word, where "you ..." obliges, and
   * in speech without stops at a bare verb.
   */
  opensAt(at: number): boolean {
    if (at === 0 || this.#pausesBefore(at) || this.#startsBare(at)) return true;
    if (this.#hit(at, "joins") !== null) return true;
    const told = this.#hit(at, "obligation") ?? this.#hit(at, "offer");
    return told !== null && !this.#has("subordinators", at - 1);
  }

  /**
   * "... to the light green button hit next scroll down": a base form with its object behind a word that
   * cannot be its subject, since that one is singular.
   */
  #startsBare(at: number): boolean {
    const before = this.#tokens[at - 1];
    if (!this.#runsOn || before?.kind !== "word" || this.#somebody < at) return false;
    if (!this.#has("plain", at) || !this.isSureVerb(at)) return false;
    if (this.#has("refers", at - 1))
      return !this.#has("weak", at - 2) && !this.#has("plain", at - 2);
    const kinds = [
      "functionWords",
      "notBefore",
      "objectStarts",
      "adverbs",
      "plain",
      "doubtful",
    ] as const;
    if (kinds.some((kind) => this.#has(kind, at - 1))) return false;
    return !this.#plurals.some((ending) => before.lower.endsWith(ending));
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
      while (this.#has("adverbs", next)) next++;
    }
    return next;
  }

  /** "And you pull the report": told to the viewer as a fact, where the clause starts with them. */
  skipViewer(at: number, from: number): number | null {
    const opens = from === 0 || at > from || this.#pausesBefore(from);
    return opens && this.#has("viewer", at) ? at + 1 : null;
  }

  isVerb(at: number, obliged: boolean): boolean {
    const word = this.#tokens[at];
    const next = this.#tokens[at + 1];
    if (word === undefined || word.kind !== "word") return false;
    const plain = this.#lexicon.has("plain", word.lower);
    if (!plain && !this.#lexicon.has("doubtful", word.lower)) return false;
    const ends = next === undefined || (this.#pausesBefore(at + 1) && !QUOTED.test(next.lead));
    if (ends) return plain || obliged;
    if (this.#lexicon.has("notBefore", next.lower)) return false;
    if (plain || obliged || (this.#itemized && at <= ITEM_OPENING)) return true;
    const object = this.#lexicon.has("objectStarts", next.lower) || next.kind !== "word";
    return object || isName(next);
  }

  /** Behind an offer ("you can", "then we"): only a verb of the hands, with its object. */
  isSureVerb(at: number): boolean {
    const verb = this.#has("plain", at) || this.#has("doubtful", at);
    const object = this.#has("objectStarts", at + 1) || this.#tokens[at + 1]?.kind === "number";
    return verb && !this.#has("weak", at) && object;
  }

  speaksToViewer(from: number, to: number): boolean {
    return this.#tokens.slice(from, to).some(({ lower }) => this.#lexicon.has("viewer", lower));
  }

  isNegated(from: number, verb: number): boolean {
    for (let at = from; at < verb; at++)
      if ((this.#hit(at, "negation")?.to ?? Infinity) <= verb) return true;
    return false;
  }

  isEngagement(from: number, verb: number): boolean {
    return this.#engaging.some(
      (hit) => hit.to > verb && hit.from <= verb + ENGAGED_WORDS && hit.from >= from,
    );
  }

  isOther(at: number): boolean {
    return this.#has("otherSubjects", at);
  }

  subjectAt(at: number, before: Subject): Subject {
    if (this.isOther(at)) return "other";
    return this.#has("subordinators", at) ? before : "other";
  }

  #pausesBefore(at: number): boolean {
    return /[,:;—–\-()\n"“”]/.test(this.#tokens[at]?.lead ?? "");
  }

  #has(list: Parameters<Lexicon["has"]>[0], at: number): boolean {
    const word = this.#tokens[at];
    return word !== undefined && this.#lexicon.has(list, word.lower);
  }

  #hit(at: number, kind: Hit["kind"]): Hit | null {
    return this.#hits.get(at)?.find((hit) => hit.kind === kind) ?? null;
  }
}
