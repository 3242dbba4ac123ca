/** Whether a plain text is a screenplay: scenes under their headings, and none of a script's labels. */

const TITLE_PAGE = /^(?:title|credit|authors?|source|draft date|contact|copyright|notes)[ \t]*:/i;

/** @param head lines of the start that are not blank */
export function isScreenplay(head: readonly string[]): boolean {
  // Made here: only plain text comes this far.
  const scene = /^(?:INT|EXT|EST|INT\.?\/EXT|I\/E)\.? \p{Lu}/u;
  const label = /^\W{0,4}\p{L}[\p{L} -]{1,20}: +\S/u;
  const scenes = head.filter((line) => scene.test(line)).length;
  const page = head.findIndex((line) => !TITLE_PAGE.test(line) && !/^\s/.test(line));
  const labels = head.slice(Math.max(0, page)).filter((line) => label.test(line)).length;
  return labels === 0 && (scenes >= 2 || (scenes === 1 && page > 1));
}
