/** One sentence, with what several facts ask of it: worked out at the first question, once. */

import type { Segment } from "../draft/draft.ts";
import type { Range } from "../draft/position.ts";
import type { Hit } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { announcingIn } from "./announcing.ts";
import type { Instruction, Marker, Measured, ScoredRole, Sentence, Word } from "./facts.ts";
import { instructionsOf } from "./instructions.ts";
import { markersOf } from "./markers.ts";
import { measuredOf } from "./quantities.ts";

/** What a sentence is made of; its `tokens` are at least one. */
export type Cut = Pick<
  Sentence,
  "role" | "text" | "tokens" | "hits" | "range" | "runsOn" | "startMs"
>;

export class ReadSentence implements Sentence {
  readonly text: string;
  readonly role: ScoredRole;
  readonly tokens: readonly Word[];
  readonly hits: readonly Hit[];
  readonly range: Range;
  readonly segment: Segment;
  readonly runsOn: boolean;
  readonly startMs: number | null;
  readonly lists: number;
  readonly families: number;
  readonly #pack: LanguagePack | null;
  #announcing: ReadonlySet<number> | undefined;
  #instructions: readonly Instruction[] | undefined;
  #measured: readonly Measured[] | undefined;
  #markers: readonly Marker[] | undefined;

  /** @param first of its words */
  constructor(
    { text, role, tokens, hits, range, runsOn, startMs }: Cut,
    first: Word,
    pack: LanguagePack | null,
  ) {
    this.text = text;
    this.role = role;
    this.tokens = tokens;
    this.hits = hits;
    this.range = range;
    this.segment = first.segment;
    this.runsOn = runsOn;
    this.startMs = startMs;
    let lists = 0;
    for (const { entry } of tokens) lists |= entry.lists;
    this.lists = lists;
    let families = 0;
    for (const hit of hits) families |= hit.families;
    this.families = families;
    this.#pack = pack;
  }

  get announcing(): ReadonlySet<number> {
    return (this.#announcing ??= announcingIn(this));
  }

  get instructions(): readonly Instruction[] {
    return (this.#instructions ??= this.#pack === null ? [] : instructionsOf(this, this.#pack));
  }

  get measured(): readonly Measured[] {
    return (this.#measured ??= measuredOf(this, this.#pack));
  }

  get markers(): readonly Marker[] {
    return (this.#markers ??= markersOf(this, this.#pack));
  }
}
