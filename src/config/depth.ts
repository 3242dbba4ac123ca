/** How deeply a text nests, found before a parser that calls itself runs out of stack over it. */

import { CST, Parser } from "yaml";

/**
 * Whether YAML or JSON nests more than `limit` levels. Works without recursion, in linear time:
 * V8 may end the whole process, with nothing to catch, where it needs room near the end of the stack.
 */
export function deeperThan(text: string, limit: number): boolean {
  for (const root of new Parser().parse(text)) {
    const waiting: [CST.Token, number][] = [[root, 0]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [token, depth] = next;
      if (depth > limit) return true;
      for (const child of childrenOf(token)) waiting.push([child, depth + 1]);
    }
  }
  return false;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === "document") return token.value === undefined ? [] : [token.value];
  if (!CST.isCollection(token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}
