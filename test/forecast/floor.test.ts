/** No term is in a model that fewer than 20 different authors use. */

import { createReadStream, existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldsOf } from "../../scripts/train/folds.ts";
import { idOf, SPECS, type Spec } from "../../scripts/train/specs.ts";
import { FLOOR, vocabularyOf } from "../../scripts/train/vocabulary.ts";
import { visitTerms, wordsByRole } from "../../src/forecast/blocks.ts";
import { hashPair, hashPart } from "../../src/forecast/hash.ts";
import type { Block } from "../../src/forecast/model.ts";
import { loadModel } from "../../src/forecast/shipped.ts";
import { readPosts } from "../../src/posts/read-posts.ts";
import { MADE, rowsOf } from "./posts.ts";

const hash = (word: string): number => hashPart(word, 0, word.length);

/** Different authors of each hash in a block, counted in the plainest way. */
function authorsOf(
  rows: readonly { readonly author: number; readonly terms: readonly Uint32Array[] }[],
  block: number,
): Map<number, Set<number>> {
  const authors = new Map<number, Set<number>>();
  for (const { author, terms } of rows) {
    for (const term of new Set(terms[block] ?? [])) {
      const own = authors.get(term);
      if (own === undefined) authors.set(term, new Set([author]));
      else own.add(author);
    }
  }
  return authors;
}

describe("the floor of 20 authors", () => {
  it("keeps what 20 use and drops what 19 use, however often one repeats it", async () => {
    const { rows, authors } = await rowsOf(MADE);
    const { hashes } = vocabularyOf(rows, 0, foldsOf(rows, authors));
    const kept = (term: number): boolean => hashes.includes(term);
    expect(FLOOR).toBe(20);
    expect(kept(hash("kettle"))).toBe(true);
    expect(kept(hash("teapot"))).toBe(false);
    expect(kept(hash("sibling"))).toBe(false);
    expect(kept(hashPair(hash("sour"), hash("dough")))).toBe(true);
  });

  it("holds for words and for characters, counted again", async () => {
    const { rows, authors } = await rowsOf(MADE);
    for (const block of [0, 1]) {
      const { hashes } = vocabularyOf(rows, block, foldsOf(rows, authors));
      const counted = authorsOf(rows, block);
      const common = [...counted].filter(([, own]) => own.size >= 20).map(([term]) => term);
      expect([...hashes]).toEqual(common.sort((a, b) => a - b));
    }
  });
});

const POSTS = "../shared/posts/posts.jsonl.gz";

/** The number of different authors of each term of a model, up to 20, from the posts themselves. */
async function countAuthors(spec: Spec, blocks: readonly Block[]): Promise<number[][]> {
  const authors = blocks.map(({ terms }) => Array.from({ length: terms }, () => new Set<string>()));
  const posts = readPosts(createReadStream(POSTS), { columns: new Map(), texts: true });
  for await (const post of posts) {
    if ("code" in post || (post.language ?? "und") !== spec.language) continue;
    const caption = post.caption.normalize("NFC");
    const texts =
      spec.kind === "caption"
        ? { spoken: "", overlay: "", caption }
        : { spoken: post.spoken.normalize("NFC"), overlay: post.overlay.normalize("NFC"), caption };
    const words = wordsByRole(texts);
    for (const [b, block] of blocks.entries()) {
      visitTerms(block, words, () => (term) => {
        const own = authors[b]?.[block.lexicon.find(term)];
        if (own !== undefined && own.size < FLOOR) own.add(post.author ?? "");
      });
    }
  }
  return authors.map((terms) => terms.map(({ size }) => size));
}

describe.skipIf(!existsSync(POSTS))(
  `the shipped models (skipped where ${POSTS} is not there to count in)`,
  () => {
    it.each(SPECS.map((spec) => [idOf(spec), spec] as const))(
      "%s holds only terms of 20 authors",
      { timeout: 300_000 },
      async (_, spec) => {
        const blocks = loadModel(spec.language, spec.kind)?.blocks ?? [];
        if (blocks.length === 0) return;
        const counted = await countAuthors(spec, blocks);
        expect(counted.flat().filter((count) => count < FLOOR)).toEqual([]);
      },
    );
  },
);
