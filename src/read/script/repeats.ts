/** What a script holds twice, or beside what is said, counts once: the rest become notes. */

import { classOf, LETTER, NUMBER } from "../../language/characters.ts";
import type { Draftable } from "./draftable.ts";

/** Where items of a list are quoted, as what is said, the others remark on it: "Link in the bio". */
export function dropRemarks(pieces: readonly Draftable[]): readonly Draftable[] {
  const list = new Map<Draftable, { quoted: boolean }>();
  let current = { quoted: false };
  for (const [i, piece] of pieces.entries()) {
    if (!piece.listItem || piece.fenced || piece.ordinal !== undefined) continue;
    const before = pieces[i - 1];
    const goesOn = before?.listItem === true && piece.line - before.line <= 1;
    if (!goesOn || before.section !== piece.section) current = { quoted: false };
    if (piece.role === "spoken" && piece.basis !== "say") current.quoted = true;
    list.set(piece, current);
  }
  return pieces.map((piece) =>
    piece.role === "spoken" && piece.basis === "say" && list.get(piece)?.quoted === true
      ? { ...piece, role: "note" }
      : piece,
  );
}

/** A hook or key line that the script gives again in its place counts there, once. */
export function dropRepeats(pieces: readonly Draftable[]): readonly Draftable[] {
  if (!pieces.some(({ role, basis }) => role === "spoken" && basis !== "label")) return pieces;
  const certain = pieces.filter(
    ({ role, basis }) => (role === "spoken" || role === "overlay") && basis === "label",
  );
  const openings = new Set(certain.map(({ text }) => opening(text)));
  let whole: ReadonlySet<string> | undefined;
  const isSaid = (text: string): boolean => {
    if (!openings.has(opening(text))) return false;
    whole ??= new Set(certain.map((piece) => bare(piece.text)));
    return whole.has(bare(text));
  };
  return pieces.map((piece) =>
    piece.role === "spoken" && piece.basis !== "label" && isSaid(piece.text)
      ? { ...piece, role: "note" }
      : piece,
  );
}

/** Letters that tell most texts apart. */
const OPENING = 4;

/** What the bare text begins with. */
function opening(text: string): string {
  const lower = text.toLowerCase();
  let kept = "";
  for (let at = 0; at < lower.length && kept.length < OPENING; at++) {
    const group = classOf(lower.charCodeAt(at));
    if (group === LETTER || group === NUMBER) kept += lower.charAt(at);
  }
  return kept;
}

/** Share of the scenes' speech that a section must repeat to count as the whole once more. */
const REPEATED_SHARE = 0.6;
/** Enough scenes to tell; more would cost their number times the length of the whole. */
const MAX_COMPARED = 200;

/** "Full voiceover script" under the scenes: what is said counts where the scenes say it, with times. */
export function dropFull(
  pieces: readonly Draftable[],
  full: ReadonlySet<number>,
): readonly Draftable[] {
  if (full.size === 0) return pieces;
  const said = pieces.filter(
    ({ role, option, alternative }) => role === "spoken" && option === undefined && !alternative,
  );
  const whole = bare(
    said
      .filter(({ section }) => full.has(section))
      .map(({ text }) => text)
      .join(" "),
  );
  const scenes = said.filter(({ section }) => !full.has(section)).slice(0, MAX_COMPARED);
  const repeated = scenes.filter(({ text }) => whole.includes(bare(text)));
  const characters = (list: readonly Draftable[]): number =>
    list.reduce((sum, { text }) => sum + text.length, 0);
  if (scenes.length < 2 || characters(repeated) < REPEATED_SHARE * whole.length) return pieces;
  return pieces.map((piece) =>
    piece.role === "spoken" && full.has(piece.section) ? { ...piece, role: "note" } : piece,
  );
}

/** Letters and numbers alone, in lower case, with one space between runs of them. */
function bare(text: string): string {
  const lower = text.toLowerCase();
  let kept = "";
  let from = -1;
  for (let at = 0; at <= lower.length;) {
    const code = lower.codePointAt(at) ?? 0;
    const group = classOf(code);
    const inside = group === LETTER || group === NUMBER;
    if (inside && from < 0) from = at;
    else if (!inside && from >= 0) {
      kept += kept === "" ? lower.slice(from, at) : ` ${lower.slice(from, at)}`;
      from = -1;
    }
    at += code > 0xffff ? 2 : 1;
  }
  return kept;
}
