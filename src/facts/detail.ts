/** What makes an instruction exact. */

import { Families } from "../language/families.ts";
import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { Instruction, Sentence, Word } from "./facts.ts";
import { lowered } from "./phrases.ts";

/** Amount, setting, tool, address or quoted name in the words of one instruction. */
export function detailOf(sentence: Sentence, { from, verb, to }: Instruction): string | null {
  const { tokens, lists, families, hits, measured } = sentence;
  for (const span of measured)
    if (span.from >= from && span.to <= to && span.from !== 0)
      return lowered(tokens, span.from, span.to);
  if ((lists & Lists.numeric) !== 0) {
    for (let at = verb + 1; at + 1 < to; at++)
      if (isNumber(tokens[at]) && !has(tokens[at + 1], Lists.functionWords))
        return lowered(tokens, at, at + 2);
  }
  if ((families & Families.tool) !== 0) {
    const tool = hits.find((hit) => hit.kind === "tool" && hit.from > verb && hit.to < to);
    if (tool !== undefined) {
      // "with a cake tin", but "with a fork" where "until" follows.
      const long = !has(tokens[tool.to + 1], Lists.functionWords);
      return lowered(tokens, tool.from, Math.min(to, tool.to + (long ? 2 : 1)));
    }
  }
  const weak = has(tokens[verb], Lists.weak);
  for (let at = verb + 1; at < to; at++) {
    const word = tokens[at];
    if (word === undefined) break;
    const named = (!weak || has(tokens[at - 1], Lists.objectStarts)) && isName(word);
    if (named || isThing(word)) return word.text;
  }
  return null;
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && word.entry.number !== null;
}

/** A link, a tool, something in quotes. */
function isThing(word: Word): boolean {
  const { kind, lead } = word;
  return kind === "link" || has(word, Lists.resources) || (lead !== " " && /["“«]$/.test(lead));
}

/** A capital, but of no "I" or "X's". */
function isName(word: Word): boolean {
  return has(word, Lists.capital) && /^\p{Lu}(?!['’]|$)/u.test(word.text);
}
