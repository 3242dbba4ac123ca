/**
 * What a draft says and shows, without judgement. Computed once per draft, lazily, shared by all
 * rules. Every array is in the order of the source; every `range` lies inside the file.
 */

import type { Draft, Segment } from "../draft/draft.ts";
import type { Range } from "../draft/position.ts";
import type { Entry } from "../language/entry.ts";
import type { Hit } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Token } from "../language/tokens.ts";

export type ScoredRole = "spoken" | "overlay" | "caption";

/** A word, number, tag, handle or address of the draft. */
export interface Word extends Token {
  readonly segment: Segment;
  /** Offset in the segment's text; `start` and `end` count from the start of the running text. */
  readonly at: number;
}

/** A sentence or clause; speech without punctuation is cut at markers, never only at full stops. */
export interface Sentence {
  readonly text: string;
  readonly role: ScoredRole;
  /** Its words, in order. */
  readonly tokens: readonly Word[];
  /** Phrases of the pack in it, by token index; empty without a pack. */
  readonly hits: readonly Hit[];
  readonly range: Range;
  readonly segment: Segment;
  /** Cut from speech that runs on without stops: instructions may start in the middle of it. */
  readonly runsOn: boolean;
  /** Milliseconds at which it is said or shown: real where the file is timed, else estimated; null for captions. */
  readonly startMs: number | null;
  /** Lists that at least one of its words stands in, as bits of `Lists`. */
  readonly lists: number;
  /** Families that at least one of its phrases is of, as bits of `Families`. */
  readonly families: number;
  /** Places of its words that only announce, number or ask. */
  readonly announcing: ReadonlySet<number>;
  /** What it tells the viewer to do, in order. */
  readonly instructions: readonly Instruction[];
  /** Its numbers with a unit and its settings, in order. */
  readonly measured: readonly Measured[];
  /** Where items of a list start in it, in order. */
  readonly markers: readonly Marker[];
}

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

/** A quantity with the words it spans in its sentence. */
export interface Measured {
  readonly kind: QuantityKind;
  readonly from: number;
  readonly to: number;
}

/** Words that open an item; its text starts at `to`. */
export interface Marker {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** The item's number; null for "next", a bullet or "last". */
  readonly value: number | null;
  readonly form: "number" | "ordinal" | "next" | "last" | "bullet" | "step";
}

export type QuantityKind =
  | "amount"
  | "time"
  | "money"
  | "percent"
  | "temperature"
  | "size"
  | "setting";
export interface Quantity {
  readonly text: string;
  readonly kind: QuantityKind;
  readonly range: Range;
}

/** Something the viewer is told to do, and can: no story in the past, no "follow me". */
export interface Action {
  readonly sentence: Sentence;
  /** The instruction as written, without the words of its neighbours. */
  readonly text: string;
  readonly verb: string;
  /** Said or written as a step ("step 2", "then", a numbered item). */
  readonly ordered: boolean;
  /** Amount, setting, time or tool that makes it followable. */
  readonly detail: string | null;
  readonly range: Range;
}

export interface Steps {
  /** Distinct actions; one that is both said and shown counts once. */
  readonly actions: readonly Action[];
  /** True where numbering, sequence words or a numbered list give them an order. */
  readonly inOrder: boolean;
  /** As many of them are in any speech of that length. */
  readonly byChance: number;
  /** 0..1, share of the sentences with a subject in the past that tell a story instead. */
  readonly narration: number;
}

export type AnnouncedKind = "steps" | "items" | "resources" | "guide";
/** "5 tools", "three ways to", "here's a checklist": a promise of a list. */
export interface Announcement {
  readonly kind: AnnouncedKind;
  readonly noun: string;
  /** Null where no number is promised. */
  readonly count: number | null;
  readonly text: string;
  readonly range: Range;
}

export interface Item {
  readonly text: string;
  readonly range: Range;
}

export interface List {
  readonly announcement: Announcement | null;
  /** Distinct delivered items; one that is both said and shown counts once. */
  readonly items: readonly Item[];
  /** How many those are by their own numbers: of a spoken list a transcript may lose one. */
  readonly delivered: number;
  /** 0..1, share of the items that start with what is to be done. */
  readonly instructions: number;
  /** Null where no number was promised; else whether as many were delivered. */
  readonly kept: boolean | null;
}

export interface Resource {
  readonly name: string;
  /** What it is for, as the draft says it; null where it does not. */
  readonly purpose: string | null;
  readonly range: Range;
}

/** What is told of places to go to. */
export interface Places {
  /** Where they are. */
  readonly addresses: readonly Phrase[];
  /** What things cost there. */
  readonly prices: readonly Phrase[];
  /** Sentences that speak of one ("this place"). */
  readonly mentions: readonly Phrase[];
  /** As many of them are in any speech of that length. */
  readonly byChance: number;
}

/** A statement somebody could check or use. */
export interface Claim {
  readonly sentence: Sentence;
  readonly number: boolean;
  readonly source: boolean;
  readonly cause: boolean;
  readonly contrast: boolean;
  /** Sets a common view right ("your salary doesn't matter, your net does"). */
  readonly reframe: boolean;
  /** Holds for anybody ("if you cancel, you lose it", "usually"). */
  readonly general: boolean;
  readonly range: Range;
}

/** A sentence that is said or shown. */
export interface Heard {
  readonly sentence: Sentence;
  /** What each of its words is about, by number; `NO_TOPIC` for one that carries no content. */
  readonly topics: readonly number[];
}

/** What is said and shown, and what it is about. */
export interface Topics {
  readonly heard: readonly Heard[];
  readonly numbers: Numbers;
}

/** Of topics. */
export interface Numbers {
  /** `NO_TOPIC` for a word that has none, or another one than these. */
  of(word: Entry): number;
  /** A list of the value for each, by number, to count in. */
  each(value: number): number[];
}

/** What the talk is made of. */
export interface Telling {
  /** Words for people other than the viewer, but for those that lead an instruction in. */
  readonly people: number;
  /** Words for the viewer. */
  readonly viewer: number;
  /** They outweigh what is said of anybody ("usually", "if you cancel", "that means"). */
  readonly outweighed: boolean;
  /** So much is said of anybody that it explains something. */
  readonly explains: boolean;
}

export interface Phrase {
  readonly text: string;
  readonly range: Range;
}

/** Sentences of the speech that do something for the viewer. */
export interface Guiding {
  readonly told: readonly Phrase[];
  /** As many of them are in any speech of that length. */
  readonly byChance: number;
}

/** How much of the speech asks, cries out or breaks off. */
export interface Chatter {
  /** Sentences said in all. */
  readonly sentences: number;
  readonly idle: readonly Phrase[];
}

/** What the claims come to. */
export interface Takeaway extends Phrase {
  /** True where it says what to do, false for a number that the others work out to. */
  readonly advice: boolean;
}

/** Plain text of a place as it is, and without something. */
export interface Rewrite {
  readonly range: Range;
  readonly before: string;
  readonly after: string;
}

export interface Opening {
  /** What is said in the window, and what is shown in it. */
  readonly spoken: string;
  readonly shown: string;
  readonly range: Range;
  /** Where the promise (topic, outcome, number, question that names it) starts, in ms; null where none is found. */
  readonly promiseMs: number | null;
  /** Whether that time is the file's, and not counted in words. */
  readonly timed: boolean;
  readonly promise: Phrase | null;
  /** Greeting or throat-clearing that delays it. */
  readonly filler: Phrase | null;
  /** The sentences from the filler to the first that says something, and that one without it. */
  readonly trimmed: Rewrite | null;
}

export interface Overlay {
  readonly text: string;
  readonly lines: readonly string[];
  readonly words: number;
  /** Without line breaks. */
  readonly characters: number;
  /** Null where the file gives no time. */
  readonly durationMs: number | null;
  /** In its part of a window that it shares with other texts. */
  readonly charactersPerSecond: number | null;
  /** Null also for scripts that are not counted in words (Chinese, Japanese, Korean, Thai ...). */
  readonly secondsPerWord: number | null;
  /** Longer than a label, and all of it said aloud word for word. */
  readonly verbatim: boolean;
  readonly range: Range;
}

/** A text planned for the screen. */
export interface Shown {
  readonly segment: Segment;
  readonly words: readonly Word[];
}

/** A key point: step, item, resource or number said aloud. */
export interface KeyPoint {
  readonly text: string;
  readonly covered: boolean;
  readonly range: Range;
}

/** What of the speech, and of the text on screen, carries something. */
export interface Substance {
  /** Words said. */
  readonly words: number;
  /** Of these, such as point or fill and say nothing by themselves ("this thing", "you know"). */
  readonly paddingWords: number;
  /** The phrase of them that is said most; null where there is none. */
  readonly commonest: Phrase | null;
  /** Different words and numbers that carry content, said or shown. */
  readonly carried: number;
}

/** A planned thing to look at again: what the video leads to, or a near shot on the way. */
export interface Payoff {
  readonly kind: "result" | "before-after" | "transformation" | "scenery" | "detail";
  readonly text: string;
  /** Close-up, slow motion, hold, time-lapse: how it is shown. */
  readonly treatment: string | null;
  /** Milliseconds it stays, where the file says. */
  readonly holdMs: number | null;
  /** Whether title, caption or on-screen text announce the change that it shows. */
  readonly announced: boolean;
  readonly range: Range;
}

export type AskKind = "save" | "share" | "follow" | "like" | "comment" | "buy";
export interface Ask {
  readonly kind: AskKind;
  readonly role: ScoredRole;
  readonly text: string;
  /** "for your next trip": when or why they will need it; null where none is given. */
  readonly reason: string | null;
  /** Asks for a token reaction (a word to comment, a number of friends to tag). */
  readonly bait: boolean;
  readonly range: Range;
}

export interface Duration {
  readonly ms: number;
  readonly low: number;
  readonly high: number;
  readonly source: "timed" | "declared" | "estimated";
}

export interface Post {
  readonly text: string;
  readonly firstLine: string;
  readonly characters: number;
  readonly hashtags: readonly string[];
  /** Those that name a feed and no subject ("fyp"). */
  readonly genericHashtags: readonly string[];
  readonly range: Range;
}

/** What this kind of file could hold at all, whether or not it does. */
export interface Holds {
  readonly speech: boolean;
  readonly overlays: boolean;
  readonly visuals: boolean;
  readonly caption: boolean;
}

export interface Facts {
  readonly draft: Draft;
  /** Null for a language without a pack: only what needs no words is then known. */
  readonly pack: LanguagePack | null;
  /** Where a finding about something absent points: the line that opens the draft. */
  readonly start: Range;
  readonly holds: Holds;
  readonly sentences: readonly Sentence[];
  /** Those whose words stand in an order somebody could have said: all that a reason is read from. */
  readonly readable: readonly Sentence[];
  /** The others: words in no order. */
  readonly jumbled: ReadonlySet<Sentence>;
  /** Sentences in which an announcement starts. */
  readonly announcers: ReadonlySet<Sentence>;
  readonly topics: Topics;
  /** Words by role. */
  readonly words: Readonly<Record<ScoredRole, number>>;
  /** Words of the speech that is readable. */
  readonly speechWords: number;
  readonly quantities: readonly Quantity[];
  readonly steps: Steps;
  readonly announcements: readonly Announcement[];
  readonly list: List;
  readonly resources: readonly Resource[];
  readonly places: Places;
  readonly telling: Telling;
  readonly claims: readonly Claim[];
  readonly takeaways: readonly Takeaway[];
  readonly hype: readonly Phrase[];
  /** Words of advertising. */
  readonly selling: readonly Phrase[];
  /** What ties the speech to its day. */
  readonly dated: readonly Phrase[];
  /** Where the speech says that details can be read. */
  readonly written: readonly Phrase[];
  /** Those that say where they stand among the others. */
  readonly signposts: Guiding;
  /** Where the post's caption says what the video gives: how or why, where, what is good; the first of each. */
  readonly captionPromise: readonly Phrase[];
  /** What in the post's caption ties it to somebody or to its moment. */
  readonly captionTies: readonly Phrase[];
  /** Where the one who posts speaks in the post's caption ("i", "my"); null where they do not. */
  readonly captionVoice: Phrase | null;
  /** Those that say what something is for. */
  readonly purposes: Guiding;
  /** Those that say how something is done, or until when. */
  readonly methods: Guiding;
  /** Those that say what to mind, or what else works. */
  readonly advice: Guiding;
  /** Those that say what is good or best. */
  readonly verdicts: Guiding;
  /** Where the speaker says what they feel, guess or wonder, and sentences in no order. */
  readonly impressions: readonly Phrase[];
  readonly chatter: Chatter;
  readonly hedges: readonly Phrase[];
  /** Null where nothing is said or shown (a caption-only post). */
  readonly opening: Opening | null;
  readonly shown: readonly Shown[];
  /** The same, measured; of texts that say the same at the same time the first. */
  readonly overlays: readonly Overlay[];
  /** Cues of a timed caption file, as on-screen text, word-by-word ones joined; empty for scripts. */
  readonly cues: readonly Overlay[];
  readonly substance: Substance;
  readonly keyPoints: readonly KeyPoint[];
  readonly payoffs: readonly Payoff[];
  readonly asks: readonly Ask[];
  readonly recap: Phrase | null;
  readonly duration: Duration | null;
  readonly post: Post | null;
}
