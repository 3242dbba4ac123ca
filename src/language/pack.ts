/**
 * What a language says for the things the facts look for. Data only, one file a language; no fact
 * knows a word. Words are lower case, as `tokenize` gives them (straight apostrophes, hyphens apart).
 */

/**
 * Phrases: words separated by spaces, matched on word boundaries, longest first; `#` stands for any
 * number, in digits or words.
 */
export type ReasonPhrases = {
  /** Where unpunctuated speech starts a new thought. */
  readonly breaks: readonly string[];
  /** May stand before an instruction without changing it ("now", "please", "don't"). */
  readonly lead: readonly string[];
  /** Says that something is to be done before the verb that says what ("you need to"). */
  readonly obligation: readonly string[];
  /** Joins a clause to the one before, keeping its subject ("and", "or"). */
  readonly joins: readonly string[];
  /** Gives a step its place ("after that", "step #"). */
  readonly sequence: readonly string[];
  /** Asks for attention or reach, not for something to be done ("wait for it", "link in bio"). */
  readonly engagement: readonly string[];
  /** Opens the next item of a spoken list without a number ("another one is"). */
  readonly nextItem: readonly string[];
  /** Opens the last one ("last but not least"). */
  readonly lastItem: readonly string[];
  /** Numbers an item ("number #", "tip #"). */
  readonly numberedItem: readonly string[];
  /** Presents what follows ("here are", "my favorite"). */
  readonly presents: readonly string[];
  /** Number talk that promises nothing ("24/7", "number one fan"). */
  readonly notCounts: readonly string[];
  /** Introduces a name ("called", "an app named"). */
  readonly naming: readonly string[];
  /** Says that a name is used or advised ("i use", "check out"). */
  readonly recommends: readonly string[];
  /** Says what a thing is for, after its name ("lets you", "is great for"). */
  readonly purpose: readonly string[];
  /** Names where a claim comes from ("according to", "a study"). */
  readonly source: readonly string[];
  readonly cause: readonly string[];
  readonly contrast: readonly string[];
  readonly comparison: readonly string[];
  /** What to do with what was told ("so instead", "the takeaway"). */
  readonly takeaway: readonly string[];
  readonly hype: readonly string[];
  readonly hedge: readonly string[];
  /** Counts of an audience, which are no claim about the subject ("followers"). */
  readonly audience: readonly string[];
  /** Settings of a device or a process ("medium heat", "airplane mode"). */
  readonly setting: readonly string[];
  /** Introduces the tool something is done with ("using a", "with the"). */
  readonly tool: readonly string[];
};

export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly id: string;
  /** In English. */
  readonly name: string;
  readonly stemmer: "porter" | "none";
  /** Without their full stop; no sentence ends there. */
  readonly abbreviations: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings that make a digit an ordinal ("1st"). */
  readonly ordinalEndings: readonly string[];
  /** Words that carry no content of their own. */
  readonly functionWords: readonly string[];
  readonly verbs: {
    /** Base forms that open an instruction. */
    readonly plain: readonly string[];
    /** Base forms that are as often nouns or adjectives: what follows has to be an object. */
    readonly doubtful: readonly string[];
    /** What cannot follow an instruction's verb ("is", "was", "of"). */
    readonly notBefore: readonly string[];
    /** What follows a verb and starts its object or place (determiners, pronouns, particles). */
    readonly objectStarts: readonly string[];
    /** May stand between obligation and verb ("just", "always"). */
    readonly adverbs: readonly string[];
  };
  /** Words that are somebody else than the viewer as a subject. */
  readonly otherSubjects: readonly string[];
  readonly past: {
    readonly words: readonly string[];
    readonly endings: readonly string[];
    /** Words that end like a past form and are none. */
    readonly not: readonly string[];
  };
  /** First words of a question. */
  readonly questionStarts: readonly string[];
  readonly units: Readonly<
    Record<"amount" | "time" | "money" | "percent" | "temperature" | "size", readonly string[]>
  >;
  readonly lists: {
    /** What is promised in number, by kind, as spoken after a number. */
    readonly steps: readonly string[];
    readonly items: readonly string[];
    readonly resources: readonly string[];
    /** Promised without a number ("checklist"). */
    readonly guide: readonly string[];
    /** After a counted noun these make it a promise ("things you", "foods that"). */
    readonly promiseAfter: readonly string[];
    /** Endings of a plural; empty where the language has none. */
    readonly pluralEndings: readonly string[];
  };
  readonly phrases: ReasonPhrases;
}
