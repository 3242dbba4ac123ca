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
  /** The same, so weakly that only a verb with its object is an instruction behind it ("you can", "we're going to"). */
  readonly offer: readonly string[];
  /** Joins a clause to the one before, keeping its subject ("and", "or"). */
  readonly joins: readonly string[];
  /** Gives a step its place ("after that", "step #"). */
  readonly sequence: readonly string[];
  /** Asks for attention or reach, or for nothing that can be done ("wait for it", "link in bio"). */
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
  /** Speaks of a place to go to ("this place"). */
  readonly place: readonly string[];
  /** Leads up to where it is ("located at", "the address is"). */
  readonly locating: readonly string[];
  /** Part of an address beside a name ("street"), or with its number ("exit #"). */
  readonly street: readonly string[];
  /** Leads up to a number that is money without a unit ("costs"). */
  readonly price: readonly string[];
  /** Says that a name is used or advised ("i use", "check out"). */
  readonly recommends: readonly string[];
  /** Says what a thing is for, after its name ("lets you", "is great for"). */
  readonly purpose: readonly string[];
  /** Names where a claim comes from ("according to", "a study"). */
  readonly source: readonly string[];
  readonly cause: readonly string[];
  readonly contrast: readonly string[];
  readonly comparison: readonly string[];
  /** Sets a common view right ("doesn't matter", "the real reason"): says something without a number. */
  readonly reframe: readonly string[];
  /** Says what holds for anybody: a rule, a condition, a name, an example ("usually", "if you", "that means"). */
  readonly general: readonly string[];
  /** Looks like one and only invites ("if you want"); wins where it is at least as long. */
  readonly notGeneral: readonly string[];
  /** What to do with what was told ("so instead", "the takeaway"). */
  readonly takeaway: readonly string[];
  readonly hype: readonly string[];
  readonly hedge: readonly string[];
  /** Counts of an audience, which are no claim about the subject ("followers"). */
  readonly audience: readonly string[];
  /** Settings of a device or a process ("medium heat", "airplane mode"). */
  readonly setting: readonly string[];
  /** Leads up to what numbers come to ("that's", "adds up to"). */
  readonly result: readonly string[];
  /** Introduces the tool something is done with ("using a", "with the"). */
  readonly tool: readonly string[];
};

/** The same for the making: opening, asks, recap, shots. */
export type CraftPhrases = {
  /** Greeting or throat-clearing before the subject ("hey guys", "in today's video"). */
  readonly filler: readonly string[];
  /** Ties such phrases together, and is nothing alone ("so", "okay"). */
  readonly fillerJoin: readonly string[];
  /** Says what the viewer will get ("how to", "here's why"). */
  readonly promise: readonly string[];
  /** Words that recur in any talk and name no subject ("think", "today"). */
  readonly vague: readonly string[];
  /** Fills time in talk and carries nothing by itself ("you know", "basically"). */
  readonly padding: readonly string[];
  /** Ties what is said to a day, a season or what happened once ("yesterday", "this week", "ended up"). */
  readonly dated: readonly string[];
  /** Says where the details can be read ("on the screen", "in the caption"). */
  readonly written: readonly string[];
  /** Says how something is done, or until when ("the trick is", "until"). */
  readonly method: readonly string[];
  /** What to mind, or what else works ("make sure", "instead", "if you don't have"). */
  readonly advice: readonly string[];
  /** Says what is good or best ("worth it", "my favorite"). */
  readonly verdict: readonly string[];
  /** What the speaker feels, guesses or wonders, or likens a thing to ("i think", "no idea"). */
  readonly impression: readonly string[];
  /** In a caption: an answer, a thank-you, an invitation, a credit, an event ("replying to", "by"). */
  readonly occasion: readonly string[];
  /** Asks in so many words, by what for. */
  readonly saveAsk: readonly string[];
  readonly shareAsk: readonly string[];
  readonly followAsk: readonly string[];
  readonly likeAsk: readonly string[];
  readonly commentAsk: readonly string[];
  readonly buyAsk: readonly string[];
  /** Talk of advertising: what sells a thing and helps nobody do anything ("premium", "giveaway"). */
  readonly selling: readonly string[];
  /** Single verbs that ask only in a row of them ("like, save and share"). */
  readonly bareSave: readonly string[];
  readonly bareShare: readonly string[];
  readonly bareFollow: readonly string[];
  readonly bareLike: readonly string[];
  readonly bareComment: readonly string[];
  /** Looks like an ask and is none ("save this file"); wins where it is at least as long. */
  readonly notAsk: readonly string[];
  /** Turns an ask round when it stands before it ("don't"). */
  readonly negation: readonly string[];
  /** Leads up to an ask without turning it round ("don't forget to"). */
  readonly urge: readonly string[];
  /** Asks for a token reaction ("tag a friend", "comment yes"). */
  readonly bait: readonly string[];
  /** Asks for a word when one in capitals or quotes follows ("comment GUIDE"). */
  readonly keywordAsk: readonly string[];
  /** Starts the reason of an ask ("for your next", "before you"). */
  readonly reason: readonly string[];
  /** Looks like one and is none ("for later"). */
  readonly notReason: readonly string[];
  /** Opens a recap ("to sum up"). */
  readonly recap: readonly string[];
  /** Names a closing screen in a shot note ("end card"). */
  readonly endCard: readonly string[];
  /** In shot notes: what is worth looking at again ... */
  readonly shotResult: readonly string[];
  readonly shotBeforeAfter: readonly string[];
  /** Labels of the two halves, each nothing alone ("before:", "after:"). */
  readonly beforeLabel: readonly string[];
  readonly afterLabel: readonly string[];
  readonly shotTransformation: readonly string[];
  readonly shotScenery: readonly string[];
  readonly shotDetail: readonly string[];
  /** ... what a near shot of is no such thing ("face", "logo"), and how it is shown. */
  readonly shotPeople: readonly string[];
  /** Two words close by: the last look ("final", "shot"). */
  readonly shotFinal: readonly string[];
  readonly shotNoun: readonly string[];
  /** Shots of a screen, a packet or a logo: nothing to look at again. */
  readonly shotPlain: readonly string[];
  readonly showTimeLapse: readonly string[];
  readonly showSlow: readonly string[];
  readonly showHold: readonly string[];
  readonly showAngles: readonly string[];
  /** Says that a shot is not planned ("no", "avoid"). */
  readonly notShown: readonly string[];
};

export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly id: string;
  /** In English. */
  readonly name: string;
  /** Whether its words were held against the saves of real posts; where not, every result says so. */
  readonly measured: boolean;
  /** Spoken words (as the tokens count them) a minute: usual, and faster than 19 of 20 real posts. */
  readonly speechRate: { readonly usual: number; readonly fast: number };
  /** Share of the words of ordinary talk, 0..1, that are padding of the list below. */
  readonly usualPadding: number;
  /** Sentences of ordinary talk that read like something to do, a word: so many are there by chance. */
  readonly usualActions: number;
  readonly stemmer: "porter" | "none";
  /**
   * How the language is typed without its diacritics: a text has them all or none ("droppable"), or any
   * word may lack them ("optional": each entry is also found without). Not so `markedOnly`.
   */
  readonly marks?: "droppable" | "optional";
  /** Entries that without their marks would be other words ("él", an ending "ó"). */
  readonly markedOnly?: readonly string[];
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
    /** So general that only an amount, a place or a tool makes them an instruction ("get", "go"). */
    readonly weak: readonly string[];
    /** Whether the imperative is also what somebody else does ("corta": cut, cuts), so that it opens a clause only behind a pause. */
    readonly alsoTold?: boolean;
    /** What cannot follow an instruction's verb ("is", "was", "of"). */
    readonly notBefore: readonly string[];
    /** What follows a verb and starts its object or place (determiners, pronouns, particles). */
    readonly objectStarts: readonly string[];
    /** May stand between obligation and verb ("just", "always"). */
    readonly adverbs: readonly string[];
  };
  /** Open a clause that only sets the scene for another ("when", "if", "in"). */
  readonly subordinators: readonly string[];
  /** Open a noun phrase, so that no clause ends behind them ("the", "your"). */
  readonly determiners: readonly string[];
  /** Determiners that are nothing else, and what never follows one: "the and" is no language. */
  readonly articles: readonly string[];
  readonly notAfterArticle: readonly string[];
  /** Point back at what was said ("it", "that's"). */
  readonly refers: readonly string[];
  /** Words for the viewer ("you"). */
  readonly viewer: readonly string[];
  /** Words for who speaks, alone ("i", "my"); none where a language mostly leaves them out. */
  readonly self: readonly string[];
  /** Words for people other than the viewer, as a subject. */
  readonly otherSubjects: readonly string[];
  /** Those of them that may mean the viewer too ("we"). */
  readonly together: readonly string[];
  /** Words for the speaker as an owner or as whom something is done for ("my", "me"). */
  readonly speaker: readonly string[];
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
    /** Those of them that explain a thing and are nothing to tick off ("reasons"). */
    readonly reasons: readonly string[];
    /** Promised without a number ("checklist"). */
    readonly guide: readonly string[];
    /** After a counted noun these make it a promise ("things you", "foods that"). */
    readonly promiseAfter: readonly string[];
    /** Endings of a plural; empty where the language has none. */
    readonly pluralEndings: readonly string[];
  };
  readonly phrases: ReasonPhrases & CraftPhrases;
}
