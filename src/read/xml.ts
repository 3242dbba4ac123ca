/** XML as a stream of elements and texts with their places; forgiving, linear, no entity bombs. */

import { Parser } from "htmlparser2";

export interface XmlElement {
  /** Lower-case, without its namespace prefix. */
  readonly name: string;
  /** By lower-case name without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Offset of its `<`. */
  readonly start: number;
}

export interface XmlHandler {
  readonly open: (element: XmlElement) => void;
  /** A run of text, references resolved; `start` and `end` are its offsets in the source. */
  readonly text: (value: string, start: number, end: number) => void;
  /** @param end offset after the closing tag */
  readonly close: (name: string, end: number) => void;
}

/** Captions nest fewer than ten deep; the parser's work grows with the depth. */
const MAX_DEPTH = 200;

/** @returns what is wrong with it: elements that never close, or nesting past any use */
export function walkXml(
  text: string,
  handler: XmlHandler,
): "xml-truncated" | "xml-deep" | undefined {
  let depth = 0;
  let damage: "xml-truncated" | "xml-deep" | undefined;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) {
          damage = "xml-deep";
          parser.pause();
          return;
        }
        const named = namesOf(attributes);
        handler.open({ name: local(name), attributes: named, start: parser.startIndex });
      },
      ontext(value) {
        if (damage !== "xml-deep") handler.text(value, parser.startIndex, parser.endIndex + 1);
      },
      onclosetag(name, implied) {
        depth--;
        if (implied && parser.endIndex >= text.length) damage ??= "xml-truncated";
        if (damage !== "xml-deep")
          handler.close(local(name), Math.min(parser.endIndex + 1, text.length));
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  return damage;
}

const NONE: ReadonlyMap<string, string> = new Map();

function namesOf(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  let found: Map<string, string> | undefined;
  for (const key in attributes) (found ??= new Map()).set(local(key), attributes[key] ?? "");
  return found ?? NONE;
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return (colon < 0 ? name : name.slice(colon + 1)).toLowerCase();
}
