/** What only the whole script can tell: is the unlabelled text said, which of several hooks counts. */

import type { Segment } from "../../draft/draft.ts";
import type { LineIndex } from "../../draft/position.ts";
import { later } from "../../language/later.ts";
import { isDirection } from "./phrases.ts";
import type { Draftable } from "./draftable.ts";
import { dropFull, dropRemarks, dropRepeats } from "./repeats.ts";
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
  const sizes = { label: 0, quoted: 0, say: 0, plain: 0, unknown: 0 };
  const counts = { label: 0, quoted: 0, say: 0, plain: 0, unknown: 0 };
  const marked = new Set<number>();
  let shown = false;
  for (const { role, basis, text, section } of pieces) {
    if (role === "overlay" || role === "visual" || basis === "quoted" || basis === "say")
      shown = true;
    if (role !== "spoken") continue;
    sizes[basis] += text.length;
    counts[basis]++;
    if (basis === "quoted" || basis === "label") marked.add(section);
  }
  const outweighs = (size: number): boolean =>
    size > 0 && size >= MARKED_SHARE * (size + sizes.plain);
  const labelled = outweighs(sizes.label);
  const quotes = counts.quoted >= 2 && outweighs(sizes.quoted);
  const told = labelled || shown;
  const unlabelled = counts.plain > 0;
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

const SCORED: ReadonlySet<string> = new Set(["spoken", "overlay", "caption"]);

/**
 * Of several wordings one counts: the one that stands in the script, or, where there is no other,
 * the first that says something. The rest are notes with `alternative`.
 */
function chooseOptions(pieces: readonly Draftable[]): readonly Draftable[] {
  const isAlternative = (piece: Draftable): boolean =>
    SCORED.has(piece.role) && (piece.alternative || piece.option !== undefined);
  if (!pieces.some(isAlternative)) return pieces;
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
