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
  const nothing =
    drafts.every(({ segments }) => segments.every(isAside)) &&
    drafts.some(({ segments }) => segments.length > 0) &&
    !drafts.some(saysNoSpeech);
  return drafts.map((draft, i) => {
    const more = nothing ? (i === 0 ? nothingScored(drafts) : []) : mostlyNotes(draft);
    if (draft.warnings.length + more.length === 0) return draft;
    const said = draft.warnings.some(({ code }) => NOTHING_FOUND.has(code));
    const kept = draft.warnings.filter(({ code }) => !(said && code === "empty"));
    return { ...draft, warnings: [...kept, ...more] };
  });
}

function nothingScored(drafts: readonly Draft[]): ReadWarning[] {
  const notes = drafts.reduce((sum, { segments }) => sum + segments.filter(isNote).length, 0);
  return [{ code: "nothing-scored", args: { notes }, line: drafts[0]?.unit.line ?? 1 }];
}

function saysNoSpeech({ warnings }: Draft): boolean {
  return warnings.some(({ code }) => code === NOT_SPEECH);
}

/** Neither said, shown nor posted. */
function isAside({ role }: Segment): boolean {
  return role === "note" || role === "cue";
}

function isNote({ role }: Segment): boolean {
  return role === "note";
}

function mostlyNotes(draft: Draft): ReadWarning[] {
  if (saysNoSpeech(draft)) return [];
  let notes = 0;
  for (const segment of draft.segments) if (isNote(segment)) notes += wordsIn(segment);
  let whole = notes;
  for (const segment of draft.segments) {
    // A sentence or two are more than the notes of most drafts.
    if (notes <= whole * MOSTLY) return [];
    if (!isNote(segment)) whole += wordsIn(segment);
  }
  if (notes <= whole * MOSTLY) return [];
  const share = Math.round((notes / whole) * 100);
  return [{ code: "mostly-notes", args: { share }, line: draft.unit.line }];
}

function wordsIn({ text }: Segment): number {
  return text.match(/\S+/g)?.length ?? 0;
}
