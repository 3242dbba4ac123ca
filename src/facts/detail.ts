/** What makes an instruction exact. */

import { lexiconOf } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Sentence } from "./facts.ts";
import type { Instruction } from "./instructions.ts";
import { measuredIn } from "./quantities.ts";

/** Amount, setting, tool, address or quoted name in the words of one instruction. */
export function detailOf(
  sentence: Sentence,
  { from, verb, to }: Instruction,
  pack: LanguagePack,
): string | null {
  const lexicon = lexiconOf(pack);
  const measured = measuredIn(sentence, pack).find(
    (span) => span.from >= from && span.to <= to && span.from !== 0,
  );
  if (measured !== undefined) return sentence.words.slice(measured.from, measured.to).join(" ");
  const counted = sentence.tokens.findIndex(
    (token, at) =>
      at > verb &&
      at + 1 < to &&
      lexicon.number(token) !== null &&
      !lexicon.has("functionWords", sentence.words[at + 1] ?? ""),
  );
  if (counted >= 0) return sentence.words.slice(counted, counted + 2).join(" ");
  const tool = sentence.hits.find((hit) => hit.kind === "tool" && hit.from > verb && hit.to < to);
  if (tool !== undefined) {
    // "with a cake tin", but "with a fork" where "until" follows.
    const long = !lexicon.has("functionWords", sentence.words[tool.to + 1] ?? "");
    return sentence.words.slice(tool.from, Math.min(to, tool.to + (long ? 2 : 1))).join(" ");
  }
  const weak = lexicon.has("weak", sentence.words[verb] ?? "");
  const named = sentence.tokens.find(
    ({ text, kind, lead }, at) =>
      at > verb &&
      at < to &&
      (kind === "link" ||
        /["“«]$/.test(lead) ||
        pack.lists.resources.includes(sentence.words[at] ?? "") ||
        ((!weak || lexicon.has("objectStarts", sentence.words[at - 1] ?? "")) &&
          /^\p{Lu}(?!['’]|$)/u.test(text))),
  );
  return named?.text ?? null;
}
