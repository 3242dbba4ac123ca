/** Text from a draft, a title or a path, made safe for a terminal. */

// C0, DEL, C1 and the two Unicode line ends.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Marks, embeddings, overrides and isolates reorder what follows; tag characters hide text. */
const INVISIBLE =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/**
 * One line without control characters: white space becomes a space, other controls become their
 * visible picture (ESC is `␛`), characters that only change direction or hide are dropped.
 */
export function safeText(text: string): string {
  return text.replaceAll(CONTROLS, picture).replaceAll(INVISIBLE, "");
}

/** The same for a text of several lines, which keeps its line feeds. */
export function safeLines(text: string): string {
  return text.split("\n").map(safeText).join("\n");
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if ((code >= 9 && code <= 13) || code >= 0x2028) return " ";
  if (code === 0x7f) return "\u2421";
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
}
