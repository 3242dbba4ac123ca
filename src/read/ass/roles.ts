/**
 * Which lines of an ASS file are speech and which are text on the picture. A style that names
 * itself decides; otherwise a line that stands elsewhere than most lines do is typed text.
 */

import type { Role } from "../../draft/draft.ts";
import type { AssEvent } from "./events.ts";
import { placeOf } from "./text.ts";

/** Words of style names, as typesetters and caption apps give them. */
const OVERLAY_WORDS = new Set(
  (
    "sign signs title titles overlay overlays onscreen screen typeset typesetting ts hook cta " +
    "banner headline heading header label labels sticker callout watermark card insert badge " +
    "third thirds note notes"
  ).split(" "),
);
const MUSIC_WORDS = new Set("song songs lyric lyrics op ed music sfx sound".split(" "));

export function rolesOf(
  events: readonly AssEvent[],
  styles: ReadonlyMap<string, number>,
): readonly Role[] {
  const named = new Map<string, Role | undefined>();
  const byName = (style: string): Role | undefined => {
    if (!named.has(style)) named.set(style, roleOfStyle(style));
    return named.get(style);
  };
  const places = events.map((event) => placement(event, styles.get(event.style) ?? 2));
  const usual = mostFrequent(
    places.filter((_, i) => {
      const event = events[i];
      return event !== undefined && !event.comment && byName(event.style) === undefined;
    }),
  );
  const drawn = new Set<string>();
  return events.map((event, i): Role => {
    if (event.comment || event.drawing) return "note";
    const role = byName(event.style) ?? (isTyped(places[i], usual) ? "overlay" : "spoken");
    if (role === "spoken") return role;
    // Outline and fill are two layers with one text, read once.
    const key = `${event.startMs} ${event.endMs} ${event.raw.replace(/\{[^{}]{0,1000}\}/g, "")}`;
    const place = placeKey(event.raw);
    if (drawn.has(`${key} ${place}`)) return "note";
    drawn.add(`${key} ${place}`);
    return role;
  });
}

function roleOfStyle(style: string): Role | undefined {
  const words = style
    .slice(0, 200)
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (words.some((word) => OVERLAY_WORDS.has(word))) return "overlay";
  return words.some((word) => MUSIC_WORDS.has(word)) ? "cue" : undefined;
}

type Placement = "point" | "top" | "middle" | "bottom";

function placement(event: AssEvent, alignment: number): Placement {
  const place = placeOf(event.raw) ?? alignment;
  if (place === "point") return place;
  return place >= 7 ? "top" : place >= 4 ? "middle" : "bottom";
}

/** Bottom lines are speech wherever the others stand. */
function isTyped(place: Placement | undefined, usual: Placement | undefined): boolean {
  return place !== usual && place !== "bottom";
}

function placeKey(raw: string): string {
  return /\\(?:pos|move)[ \t]{0,9}\([^()]{0,100}\)/.exec(raw)?.[0] ?? "";
}

function mostFrequent(places: readonly Placement[]): Placement | undefined {
  const counts = new Map<Placement, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
