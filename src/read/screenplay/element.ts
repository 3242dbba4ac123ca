/** The parts of a screenplay, whichever format it was written in. */

export interface ScreenLine {
  /** Plain. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ScreenElement {
  readonly kind:
    | "title-page"
    | "scene"
    | "action"
    | "centered"
    | "character"
    | "parenthetical"
    | "dialogue"
    | "lyrics"
    | "transition"
    | "section"
    | "synopsis"
    | "note"
    | "boneyard"
    | "page-break";
  /** At least one; the sentences of dialogue and action may be broken between them. */
  readonly lines: ScreenLine[];
}
