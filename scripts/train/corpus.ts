/** Posts to rows: numbers alone from here on, no text; ids only name what is said of posts out of fold. */

import { createReadStream } from "node:fs";
import { packFor } from "../../src/language/index.ts";
import { postDraft } from "../../src/batch/post-draft.ts";
import { createFacts } from "../../src/facts/index.ts";
import { visitTerms, wordsByRole } from "../../src/forecast/blocks.ts";
import { denseValues } from "../../src/forecast/dense.ts";
import { sayNothing } from "../../src/forecast/index.ts";
import { textsOf } from "../../src/forecast/texts.ts";
import { saveRate, type Post } from "../../src/posts/post.ts";
import { readPosts } from "../../src/posts/read-posts.ts";
import { idOf, measureNames, type Spec } from "./specs.ts";

export interface Row {
  readonly id: string | null;
  /** Index of the author. */
  readonly author: number;
  readonly source: string;
  /** `2025-05`; empty where not known. */
  readonly month: string;
  /** `saveRate` of the post. */
  readonly rate: number;
  readonly script: boolean;
  /** Whether it belongs to the cohort that the model is measured on. */
  readonly own: boolean;
  /** Whether it has too few words for a forecast. */
  readonly mute: boolean;
  /** Hashes of its terms by block, as often as they occur. */
  readonly terms: readonly Uint32Array[];
  readonly dense: Float32Array;
}

export interface Corpus {
  /** By the id of the model, in the order of the file. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly authors: number;
}

/** Characters of speech from which on a post is a script. [evaluation.md, cohorts] */
const SCRIPT = 80;

/**
 * @param path of posts as `validate` reads them, each with its author
 * @throws Error for a row that cannot be read, or without an author: the floor could not be held
 */
export async function readCorpus(path: string, specs: readonly Spec[]): Promise<Corpus> {
  const rows = new Map<string, Row[]>(specs.map((spec) => [idOf(spec), []]));
  const authors = new Map<string, number>();
  const ids = new Set<string>();
  for await (const post of readPosts(createReadStream(path), { columns: new Map(), texts: true })) {
    if ("code" in post) throw new Error(`line ${post.line}: ${post.code}`);
    if (post.author === null) throw new Error(`line ${post.line}: no author`);
    if (post.id !== null && ids.has(post.id)) continue;
    if (post.id !== null) ids.add(post.id);
    const author = authors.get(post.author) ?? authors.size;
    authors.set(post.author, author);
    for (const spec of specs) {
      const row = rowOf(post, author, spec);
      if (row !== undefined) rows.get(idOf(spec))?.push(row);
    }
  }
  return { rows, authors: authors.size };
}

function rowOf(post: Post, author: number, spec: Spec): Row | undefined {
  const language = post.language ?? "und";
  const script = post.spoken.length > SCRIPT;
  const own = spec.kind === "script" ? script : language !== "en" || post.spoken === "";
  const modelled = language === spec.language;
  if (!modelled && !(language === spec.measuresFrom && own)) return undefined;
  if (!own && !spec.allRows) return undefined;
  const asCaption = spec.kind === "caption";
  const draft = postDraft({
    name: "",
    spoken: asCaption ? "" : post.spoken,
    overlay: asCaption ? "" : post.overlay,
    caption: post.caption,
    declaredDurationMs: asCaption ? undefined : (post.durationMs ?? undefined),
    language,
  });
  const facts = createFacts(draft, packFor(language));
  const { texts } = textsOf(draft);
  const words = wordsByRole(texts);
  const names = measureNames(spec);
  return {
    id: post.id,
    author,
    source: post.source ?? "",
    month: post.posted?.slice(0, 7) ?? "",
    rate: saveRate(post),
    script,
    own: own && modelled,
    mute: sayNothing(words),
    terms: modelled ? spec.blocks.map((block) => termsOf(block, words)) : [],
    dense: denseValues(names, { facts, texts, words }),
  };
}

function termsOf(
  block: Spec["blocks"][number],
  words: ReturnType<typeof wordsByRole>,
): Uint32Array {
  const hashes: number[] = [];
  visitTerms(block, words, () => (hash) => hashes.push(hash));
  return Uint32Array.from(hashes).sort();
}
