/** What a column of a table or a key of a record can hold. */

import { ROLES } from "./draft.ts";

export const FIELDS = [
  ...ROLES,
  "script",
  "title",
  "hashtags",
  "platform",
  "duration",
  "language",
] as const;

/** A role, or something about the post as a whole. `script` is read as a script, labels and all. */
export type Field = (typeof FIELDS)[number];
