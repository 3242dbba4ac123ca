/** A small made-up collection of posts, and rows of it as training reads them. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCorpus, type Row } from "../../scripts/train/corpus.ts";
import type { Spec } from "../../scripts/train/specs.ts";

export const SPEC: Spec = {
  language: "en",
  kind: "caption",
  evidence: "weak",
  allRows: true,
  ownWeight: 1,
  otherWeight: 1,
  denseScale: 0.1,
  blocks: [
    { roles: ["caption"], phrases: 2, scale: 1 },
    { roles: ["caption"], scale: 1 },
  ],
  penalty: 1,
  level: "source",
  dimensions: 2,
  trees: 5,
  treeShare: 0.3,
};

export interface Made {
  readonly author: string;
  readonly text: string;
  readonly saves: number;
}

/** "bread" and "sour dough" by 30 authors, "kettle" by 20, "teapot" by 19, "sibling" often, but by one. */
export const MADE: readonly Made[] = Array.from({ length: 30 }, (_, i) => [
  { author: `a${i}`, text: "Bake bread at home", saves: 40 + i },
  { author: `a${i}`, text: "A walk with no news", saves: 2 },
  ...(i < 20 ? [{ author: `a${i}`, text: "My kettle sings", saves: 5 }] : []),
  ...(i < 19 ? [{ author: `a${i}`, text: "My teapot sings", saves: 5 }] : []),
  { author: "a0", text: "Sibling of mine", saves: 1 },
  { author: `a${i}`, text: "A sour dough rises", saves: 30 },
]).flat();

export async function rowsOf(
  made: readonly Made[],
  spec: Spec = SPEC,
): Promise<{ rows: readonly Row[]; authors: number }> {
  const folder = mkdtempSync(join(tmpdir(), "forecast-"));
  try {
    const path = join(folder, "posts.jsonl");
    const lines = made.map((post, i) =>
      JSON.stringify({
        id: String(i),
        source: "x",
        lang: "en",
        views: 5000,
        posted: "2025-01-02",
        ...post,
      }),
    );
    writeFileSync(path, lines.join("\n"));
    const { rows, authors } = await readCorpus(path, [spec]);
    return { rows: rows.get("en-caption") ?? [], authors };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
