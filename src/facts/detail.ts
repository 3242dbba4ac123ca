/** What makes an instruction exact. */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { Instruction, Sentence, Word } from "./facts.ts";

/** Amount, setting, tool, address or quoted name in the words of one instruction. */
export function detailOf(sentence: Sentence, { from, verb, to }: Instruction): string | null {
  const measured = sentence.measured.find(
    (span) => span.from >= from && span.to <= to && span.from !== 0,
  );
  if (measured !== undefined) return sentence.words.slice(measured.from, measured.to).join(" ");
  const counted = sentence.tokens.findIndex(
    ({ entry }, at) =>
      entry.number !== null &&
      at > verb &&
      at + 1 < to &&
      !has(sentence.tokens[at + 1], Lists.functionWords),
  );
  if (counted >= 0) return sentence.words.slice(counted, counted + 2).join(" ");
  const tool = sentence.hits.find((hit) => hit.kind === "tool" && hit.from > verb && hit.to < to);
  if (tool !== undefined) {
    // "with a cake tin", but "with a fork" where "until" follows.
    const long = !has(sentence.tokens[tool.to + 1], Lists.functionWords);
    return sentence.words.slice(tool.from, Math.min(to, tool.to + (long ? 2 : 1))).join(" ");
  }
  const weak = has(sentence.tokens[verb], Lists.weak);
  const named = sentence.tokens.find(
    (word, at) =>
      at > verb &&
      at < to &&
      (word.kind === "link" ||
        has(word, Lists.resources) ||
        (word.lead !== " " && /["“«]$/.test(word.lead)) ||
        ((!weak || has(sentence.tokens[at - 1], Lists.objectStarts)) && isName(word))),
  );
  return named?.text ?? null;
}

/** A capital, but of no "I" or "X's". */
function isName(word: Word): boolean {
  return has(word, Lists.capital) && /^\p{Lu}(?!['’]|$)/u.test(word.text);
}
