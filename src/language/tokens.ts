/** Text to words. Linear in the text; where words end only scripts tell, no language. */

import type { LanguagePack } from "./pack.ts";
import { Token } from "./token.ts";
import { Tokenizer, type Visit } from "./tokenizer.ts";
import { vocabularyOf } from "./vocabulary.ts";

export { Token } from "./token.ts";

/**
 * Words, numbers, hashtags, handles and addresses of one text, in order.
 * @param pack of the language they are looked up in
 */
export function tokenize(text: string, pack: LanguagePack | null): Token[] {
  const tokens: Token[] = [];
  visitTokens(text, pack, (entry, start, lead) => {
    tokens.push(new Token(entry, start, lead));
  });
  return tokens;
}

/** The same for who makes something else of them. */
export function visitTokens(text: string, pack: LanguagePack | null, visit: Visit): void {
  new Tokenizer(text, vocabularyOf(pack), visit).run();
}
