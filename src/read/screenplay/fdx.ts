/** Final Draft XML to its elements. A paragraph may hold others (a scene's summary, its beats). */

import { walkXml } from "../xml.ts";
import type { ScreenElement, ScreenLine } from "./element.ts";

type Kind = ScreenElement["kind"];

/** The types Final Draft ships with; a template may have more, which are action. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["scene heading", "scene"],
  ["action", "action"],
  ["general", "action"],
  ["shot", "action"],
  ["cast list", "note"],
  ["character", "character"],
  ["parenthetical", "parenthetical"],
  ["dialogue", "dialogue"],
  ["singing", "lyrics"],
  ["lyrics", "lyrics"],
  ["transition", "transition"],
  ["new act", "section"],
  ["end of act", "section"],
  ["outline", "section"],
]);

/** Paragraphs in here are about the script, whatever their type. */
const ASIDE: ReadonlySet<string> = new Set([
  "scriptnote",
  "scriptnotes",
  "headerandfooter",
  "sceneproperties",
  "summary",
  "outline",
  "macros",
  "bookmarks",
]);

interface Open {
  readonly kind: Kind;
  text: string;
  start: number | undefined;
  end: number;
}

export interface FdxScript {
  readonly elements: readonly ScreenElement[];
  readonly damage: ReturnType<typeof walkXml>;
}

export function parseFdx(source: string): FdxScript {
  const elements: ScreenElement[] = [];
  const paragraphs: Open[] = [];
  let asides = 0;
  let pages = 0;
  let texts = 0;
  const damage = walkXml(source, {
    open({ name, attributes }) {
      if (ASIDE.has(name)) asides++;
      else if (name === "titlepage") pages++;
      else if (name === "text") texts++;
      else if (name === "paragraph") {
        const type = attributes.get("type")?.trim().toLowerCase() ?? "";
        const part = pages > 0 ? "title-page" : (KINDS.get(type) ?? "action");
        const kind = asides > 0 ? "note" : part;
        paragraphs.push({ kind, text: "", start: undefined, end: 0 });
      }
    },
    text(value, start, end) {
      const open = paragraphs.at(-1);
      if (texts === 0 || open === undefined) return;
      open.start ??= start;
      open.end = end;
      open.text += value;
    },
    close(name) {
      if (ASIDE.has(name)) asides--;
      else if (name === "titlepage") pages--;
      else if (name === "text") texts--;
      else if (name === "paragraph") add(elements, paragraphs.pop());
    },
  });
  return { elements: inOrder(elements), damage };
}

function add(elements: ScreenElement[], open: Open | undefined): void {
  const text = open?.text.replace(/\s+/g, " ").trim() ?? "";
  if (open?.start === undefined || text === "") return;
  const line: ScreenLine = { text, start: open.start, end: open.end };
  elements.push({ kind: open.kind, lines: [line] });
}

/** A paragraph closes after those it holds. */
function inOrder(elements: readonly ScreenElement[]): ScreenElement[] {
  return elements.toSorted((a, b) => (a.lines[0]?.start ?? 0) - (b.lines[0]?.start ?? 0));
}
