/** What a whole file tells about its reading that no single reader can. */

import type { Draft, ReadWarning, Segment } from "../draft/draft.ts";

/** Says why there is nothing: the file is not empty then. */
const NOTHING_FOUND = new Set(["no-cues", "no-titles", "no-columns", "no-records"]);
/** Says already that what was read is no speech. */
const NOT_SPEECH = "not-speech";
/** Share of a draft's words from which on its notes are worth a warning. [design] */
const MOSTLY = 0.7;

/** Adds `nothing-scored` to the file and `mostly-notes` to a draft; drops an `empty` that misleads. */
export function withReadingWarnings(drafts: readonly Draft[]): Draft[] {
  const all = drafts.flatMap(({ segments }) => segments);
  const nothing = all.length > 0 && all.every(isAside) && !drafts.some(saysNoSpeech);
  const notes = all.filter(({ role }) => role === "note").length;
  return drafts.map((draft, i) => {
    const said = draft.warnings.some(({ code }) => NOTHING_FOUND.has(code));
    const kept = draft.warnings.filter(({ code }) => !(said && code === "empty"));
    const more = nothing
      ? i === 0
        ? [{ code: "nothing-scored", args: { notes }, line: draft.unit.line }]
        : []
      : mostlyNotes(draft);
    return { ...draft, warnings: [...kept, ...more] };
  });
}

function saysNoSpeech({ warnings }: Draft): boolean {
  return warnings.some(({ code }) => code === NOT_SPEECH);
}

/** Neither said, shown nor posted. */
function isAside({ role }: Segment): boolean {
  return role === "note" || role === "cue";
}

function mostlyNotes(draft: Draft): ReadWarning[] {
  if (saysNoSpeech(draft)) return [];
  let notes = 0;
  let whole = 0;
  for (const { role, text } of draft.segments) {
    const words = text.split(/\s+/).filter((word) => word !== "").length;
    whole += words;
    if (role === "note") notes += words;
  }
  if (notes <= whole * MOSTLY) return [];
  const share = Math.round((notes / whole) * 100);
  return [{ code: "mostly-notes", args: { share }, line: draft.unit.line }];
}
