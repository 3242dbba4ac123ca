/** A segment in the making, and what holds where it stands. */

import type { Role } from "../../draft/draft.ts";
import type { Sense } from "./roles.ts";
import type { Span } from "./spans.ts";
import type { Time } from "./times.ts";

export interface Context {
  readonly meaning: Sense;
  readonly time: Time | undefined;
  readonly hook: boolean;
  readonly alternative: boolean;
  /** Which of several wordings this belongs to. */
  readonly option: string | undefined;
  /** The text stands after its own label, not below one. */
  readonly labelled: boolean;
}

/** Where nothing is known yet. Every context is made from it, to be of one shape. */
export const NOWHERE: Context = {
  meaning: "plain",
  time: undefined,
  hook: false,
  alternative: false,
  option: undefined,
  labelled: false,
};

/** How certain it is that a `spoken` text is said. */
export type Basis = "label" | "quoted" | "say" | "plain" | "unknown";

/** A segment before the whole script has been seen. */
export interface Draftable extends Span {
  readonly role: Role;
  readonly basis: Basis;
  readonly text: string;
  /** Index of the line it ends in. */
  readonly line: number;
  readonly time: Time | undefined;
  readonly ordinal: number | undefined;
  readonly listItem: boolean;
  /** Inside a fence all is script. */
  readonly fenced: boolean;
  readonly hook: boolean;
  readonly alternative: boolean;
  readonly option: string | undefined;
  readonly section: number;
}
