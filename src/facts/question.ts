/** How a sentence ends. */

const CLOSING = "\"”'’)";

/** Its last character, but for the quotes and brackets that close behind it; empty where it has no other. */
export function endOf(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end--;
  return text.charAt(end - 1);
}

export function isAsked(text: string): boolean {
  return endOf(text) === "?";
}
