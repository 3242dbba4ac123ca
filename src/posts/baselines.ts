/**
 * What a score has to beat: signals that need no reading. The words are those that keyword counters
 * go by; they stand here and in no rule.
 */

import type { Post } from "./post.ts";

export const BASELINES = ["length", "hashtags", "digits", "how-to-words"] as const;
export type Baseline = (typeof BASELINES)[number];

/** By language; English for the others, whose posts borrow it. A few words with their spaces count too. */
const HOW_TO: Readonly<Record<string, readonly string[]>> = {
  en: split(
    "tip, tips, trick, tricks, hack, hacks, how to, tutorial, guide, step, steps, recipe, list, checklist, save this, must have, ideas, learn",
  ),
  vi: split(
    "mẹo, bí quyết, cách, hướng dẫn, công thức, bước, nguyên liệu, chia sẻ, lưu lại, lưu ý, kinh nghiệm, gợi ý, danh sách, review, tips",
  ),
  es: split(
    "consejo, consejos, truco, trucos, cómo, tutorial, guía, paso, pasos, receta, lista, guarda, ideas, aprende",
  ),
  pt: split(
    "dica, dicas, truque, truques, como, tutorial, guia, passo, passos, receita, lista, salve, ideias, aprenda",
  ),
};

function split(words: string): string[] {
  return words.split(", ");
}

export function baselinesOf(post: Post, language: string): Readonly<Record<Baseline, number>> {
  const text = `${post.caption}\n${post.spoken}\n${post.overlay}`;
  return {
    length: text.length - 2,
    hashtags: count(text, /#[\p{L}\p{N}_]/gu),
    digits: count(text, /\d/g),
    "how-to-words": howToWords(text.normalize("NFC").toLowerCase(), language),
  };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

function howToWords(text: string, language: string): number {
  const words = text.split(/[^\p{L}\p{M}]+/u);
  const list = LISTS.get(language) ?? LISTS.get("en");
  let found = 0;
  for (const [i, word] of words.entries()) {
    if (list?.has(word) === true || list?.has(`${word} ${words[i + 1] ?? ""}`) === true) found++;
  }
  return found;
}

const LISTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(HOW_TO).map(([language, words]) => [language, new Set(words)]),
);
