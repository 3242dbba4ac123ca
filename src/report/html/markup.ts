/** The one way text becomes HTML: a template tag that escapes every value that is not markup itself. */

import { safeLines } from "../safe-text.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML that is safe to put into a page. Only `markup` makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Piece = string | number | Markup | readonly Markup[];

export const NOTHING = new Markup("");

/** White space around the lines of a template is there for who reads the source. */
const INDENT = /\n\s*/g;
/** A template is the same object each time it is used. */
const literals = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * `` markup`<p>${text}</p>` ``: texts and numbers are escaped, also for a quoted attribute, and made
 * visible where they hold control or direction characters; markup stays as it is.
 */
export function markup(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let strings = literals.get(template);
  if (strings === undefined) {
    strings = template.map((literal) => literal.replaceAll(INDENT, ""));
    literals.set(template, strings);
  }
  let text = strings[0] ?? "";
  for (const [i, piece] of pieces.entries()) text += textOf(piece) + (strings[i + 1] ?? "");
  return new Markup(text);
}

function textOf(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === "number") return String(piece);
  if (typeof piece === "string") return escapeHtml(piece);
  return piece.map(({ text }) => text).join("");
}

function escapeHtml(text: string): string {
  return safeLines(text).replaceAll(/[&<>"']/g, (special) => ENTITIES[special] ?? special);
}

/** A message of ours in which commands stand between backticks. */
export function withCode(message: string): Markup {
  const parts = message
    .split("`")
    .map((part, i) => (i % 2 === 0 ? markup`${part}` : markup`<code>${part}</code>`));
  return markup`${parts}`;
}
