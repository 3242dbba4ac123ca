/** How much is a story. */

import { Lists } from "../language/lists.ts";
import type { Sentence } from "./facts.ts";

/** Share of the sentences about somebody (not the viewer) that are told in the past. */
export function narrationOf(sentences: readonly Sentence[]): number {
  let about = 0;
  let past = 0;
  for (const { lists } of sentences) {
    if ((lists & Lists.otherSubjects) === 0) continue;
    about++;
    if ((lists & (Lists.past | Lists.pastEnding)) !== 0) past++;
  }
  return about === 0 ? 0 : past / about;
}
