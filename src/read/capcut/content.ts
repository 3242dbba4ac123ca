/**
 * The words of a text material. CapCut and JianYing from 5 on keep JSON in a string
 * (`{"text":…,"styles":…}`), older JianYing tags with the words in brackets (`<size=5>[…]</size>`).
 */

import { decodeEntities } from "../entities.ts";
import { offsetsIn, parseJson, type JsonNode } from "../json.ts";
import { stringAt } from "../timed-json/values.ts";

export interface Content {
  readonly text: string;
  /** Offsets of the words in the file. */
  readonly start: number;
  readonly end: number;
}

const TAG = /<\/?[a-z][^<>]{0,1000}>/gi;

export function contentOf(material: JsonNode, file: string): Content | undefined {
  const content = stringAt(material, "content");
  if (content === undefined) return undefined;
  const { value, start, end } = content;
  if (value.trimStart().startsWith("{")) {
    const text = stringAt(parseJson(value).roots[0], "text");
    if (text !== undefined) {
      const at = offsetsIn(file, content);
      return { text: text.value, start: at(text.start), end: at(text.end) };
    }
  }
  const plain = value.replaceAll(TAG, "");
  const bare = plain === value ? plain : (/^\s*\[([^]*)\]\s*$/.exec(plain)?.[1] ?? plain);
  return { text: decodeEntities(bare), start, end };
}
