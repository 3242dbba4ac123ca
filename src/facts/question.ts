/** How a sentence ends. */

const CLOSING = "\"”'’)";

/** With a question mark, whatever quotes and brackets close behind it. */
export function isAsked(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end--;
  return text.charAt(end - 1) === "?";
}
