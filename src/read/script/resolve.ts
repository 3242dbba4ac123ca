/** What only the whole script can tell: is the unlabelled text said, which of several hooks counts. */

import type { Segment } from "../../draft/draft.ts";
import type { LineIndex } from "../../draft/position.ts";
import { classOf, LETTER, NUMBER } from "../../language/characters.ts";
import { later } from "../../language/later.ts";
import { isDirection } from "./phrases.ts";
import type { Draftable } from "./draftable.ts";
import type { Writer } from "./writer.ts";

/** Labelled or quoted speech makes unlabelled text a remark from this share of both on. */
const MARKED_SHARE = 0.3;

export function resolve({ pieces, full }: Writer, index: LineIndex): Segment[] {
  const settled = dropFull(dropRepeats(dropRemarks(decide(pieces))), full);
  return asPost(chooseOptions(settled)).map((piece) => segmentOf(piece, index));
}

/** Longest text without labels that is taken for a post's where hashtags end it: more is a script. */
const MAX_POST = 500;
const tagged = later(() => /#[\p{L}\p{N}_]+\s+#[\p{L}\p{N}_]+\s*$/u);

/** A few lines without any label that end in hashtags are a post's text: nobody says hashtags. */
function asPost(pieces: readonly Draftable[]): readonly Draftable[] {
  const last = pieces.at(-1);
  const unlabelled = pieces.every(
    (piece) =>
      piece.section === 0 &&
      piece.time === undefined &&
      (piece.role === "caption" || (piece.role === "spoken" && piece.basis === "plain")),
  );
  if (last === undefined || !unlabelled || !last.text.includes("#")) return pieces;
  const size = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (size > MAX_POST || !tagged().test(last.text.slice(-200))) return pieces;
  return pieces.map((piece): Draftable => ({ ...piece, role: "caption" }));
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function segmentOf(piece: Draftable, index: LineIndex): Segment {
  const { role, text, time } = piece;
  const segment: Writable<Segment> = { role, text, range: index.range(piece.start, piece.end) };
  // A post's text and a note stand outside the video's time.
  if (time?.startMs !== undefined && role !== "caption" && role !== "note") {
    segment.startMs = time.startMs;
    if (time.endMs !== undefined) segment.endMs = time.endMs;
  }
  if (piece.ordinal !== undefined) segment.ordinal = piece.ordinal;
  if (piece.listItem) segment.listItem = true;
  if (role === "note" && piece.alternative) segment.alternative = true;
  return segment;
}

/** Settles what unlabelled text is, from how the script marks its speech elsewhere. */
function decide(pieces: readonly Draftable[]): Draftable[] {
  const size = (basis: Draftable["basis"]): number =>
    pieces.reduce(
      (sum, piece) =>
        sum + (piece.role === "spoken" && piece.basis === basis ? piece.text.length : 0),
      0,
    );
  const count = (basis: Draftable["basis"]): number =>
    pieces.filter((piece) => piece.role === "spoken" && piece.basis === basis).length;
  const outweighs = (basis: Draftable["basis"]): boolean =>
    size(basis) > 0 && size(basis) >= MARKED_SHARE * (size(basis) + size("plain"));
  const labelled = outweighs("label");
  const quotes = count("quoted") >= 2 && outweighs("quoted");
  const marked = new Set(
    pieces.flatMap(({ role, basis, section }) =>
      role === "spoken" && (basis === "quoted" || basis === "label") ? [section] : [],
    ),
  );
  const told =
    labelled ||
    pieces.some(
      (piece) =>
        piece.role === "overlay" ||
        piece.role === "visual" ||
        piece.basis === "quoted" ||
        piece.basis === "say",
    );
  const unlabelled = count("plain") > 0;
  return pieces.map((piece): Draftable => {
    if (piece.role !== "spoken") return piece;
    if (piece.basis === "plain" && (labelled || quotes)) {
      // A timed part that says nothing else says this.
      if (piece.time?.endMs === undefined || marked.has(piece.section))
        return { ...piece, role: "note" };
      return isDirection(piece.text) ? { ...piece, role: "visual" } : piece;
    }
    if (piece.basis === "unknown" && (told || unlabelled)) return { ...piece, role: "note" };
    if (piece.basis === "say" && (quotes || labelled) && isDirection(piece.text))
      return { ...piece, role: "visual" };
    return piece;
  });
}

/** Where items of a list are quoted, as what is said, the others remark on it: "Link in the bio". */
function dropRemarks(pieces: readonly Draftable[]): readonly Draftable[] {
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
function dropRepeats(pieces: readonly Draftable[]): readonly Draftable[] {
  if (!pieces.some(({ role, basis }) => role === "spoken" && basis !== "label")) return pieces;
  const certain = new Set(
    pieces
      .filter(({ role, basis }) => (role === "spoken" || role === "overlay") && basis === "label")
      .map(({ text }) => bare(text)),
  );
  if (certain.size === 0) return pieces;
  return pieces.map((piece) =>
    piece.role === "spoken" && piece.basis !== "label" && certain.has(bare(piece.text))
      ? { ...piece, role: "note" }
      : piece,
  );
}

/** Share of the scenes' speech that a section must repeat to count as the whole once more. */
const REPEATED_SHARE = 0.6;
/** Enough scenes to tell; more would cost their number times the length of the whole. */
const MAX_COMPARED = 200;

/** "Full voiceover script" under the scenes: what is said counts where the scenes say it, with times. */
function dropFull(pieces: readonly Draftable[], full: ReadonlySet<number>): readonly Draftable[] {
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

const SCORED: ReadonlySet<string> = new Set(["spoken", "overlay", "caption"]);

/**
 * Of several wordings one counts: the one that stands in the script, or, where there is no other,
 * the first that says something. The rest are notes with `alternative`.
 */
function chooseOptions(pieces: readonly Draftable[]): Draftable[] {
  const isAlternative = (piece: Draftable): boolean =>
    SCORED.has(piece.role) && (piece.alternative || piece.option !== undefined);
  const hooked = pieces.some(
    (piece) => piece.hook && !isAlternative(piece) && SCORED.has(piece.role),
  );
  const said = pieces.some((piece) => piece.role === "spoken" && !isAlternative(piece));
  const chosen = new Map<number, Draftable>();
  for (const piece of pieces) {
    if (!isAlternative(piece) || chosen.has(piece.section)) continue;
    // A section of alternatives only counts where the script has nothing of the kind itself.
    const needed = piece.hook ? !hooked : piece.alternative ? !said : true;
    if (needed) chosen.set(piece.section, piece);
  }
  return pieces.map((piece) => {
    if (!isAlternative(piece)) return piece;
    const first = chosen.get(piece.section);
    const kept =
      first !== undefined &&
      (piece === first || (piece.option !== undefined && piece.option === first.option));
    return kept ? { ...piece, alternative: false } : { ...piece, role: "note", alternative: true };
  });
}
