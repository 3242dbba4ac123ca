/** Cue text to plain text: tags away, entities decoded. */

import { decodeEntities } from "../entities.ts";

/** `<b>`, `</font>`, `< / i >`, `<v.loud Ann>`, `<00:00:01.500>`; "<3" and "a < b" are text. */
const TAG = /<[ \t]{0,9}\/?[ \t]{0,9}(?:[a-zA-Z][^<>]{0,500}|[\d:.]{1,20})?>/g;
/** `{\an8}`: position and style of the ASS format, found in SRT files too. */
const ASS = /\{\\[^{}]{0,200}\}/g;

export function plainCueText(raw: string): string {
  let text = raw;
  if (text.includes("<")) text = text.replace(TAG, "");
  if (text.includes("{\\")) text = text.replace(ASS, "");
  return decodeEntities(text).replaceAll("\u00a0", " ").trim();
}
