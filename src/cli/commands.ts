/** Names of the commands, for who mistypes one. */

import { nearest } from "../config/suggest.ts";

export const COMMANDS = [
  "score",
  "parse",
  "explain",
  "rules",
  "validate",
  "calibrate",
  "compare",
  "stream",
  "merge",
  "init",
  "completion",
  "help",
] as const;

/** ` Did you mean the command rules?` for a word that could be one, or nothing. */
export function commandHint(word: string): string {
  const found = nearest(word, COMMANDS);
  if (found === undefined) return "";
  // Behind a flag it is taken for a path.
  return found === word
    ? ` The command ${found} goes before its flags: saveworthy ${found} [options].`
    : ` Did you mean the command ${found}?`;
}
