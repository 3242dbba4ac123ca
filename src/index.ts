/** The public API. */
export type { Draft, Platform, Role, Segment } from "./draft/draft.ts";
