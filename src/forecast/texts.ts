/** What the forecast reads of a draft: the words of each role, one text a role. */

import type { Draft, Role } from "../draft/draft.ts";

export type TextRole = "spoken" | "overlay" | "caption";
export type Texts = Readonly<Record<TextRole, string>>;
export type Kind = "script" | "caption";

/** Characters of speech from which on a draft is compared with scripts. [evaluation.md, cohorts] */
const SCRIPT = 80;
/** Characters of a role that are read: the longest post has a third of it, an hour of talk says no more. */
const MAX_CHARACTERS = 20_000;

/** @returns texts in NFC; the caption of a draft that has nothing else is what it shows or says */
export function textsOf(draft: Draft): { kind: Kind; texts: Texts } {
  const spoken = textOf(draft, "spoken");
  const overlay = textOf(draft, "overlay");
  const caption = textOf(draft, "caption");
  if (spoken.length > SCRIPT) return { kind: "script", texts: { spoken, overlay, caption } };
  const only =
    caption === "" ? [overlay, spoken].filter((text) => text !== "").join("\n") : caption;
  return { kind: "caption", texts: { spoken: "", overlay: "", caption: only } };
}

function textOf({ segments }: Draft, wanted: Role): string {
  let text = "";
  for (const { role, text: part } of segments) {
    if (role !== wanted) continue;
    text += text === "" ? part : `\n${part}`;
    if (text.length > MAX_CHARACTERS) break;
  }
  return text.slice(0, MAX_CHARACTERS).trim().normalize("NFC");
}
