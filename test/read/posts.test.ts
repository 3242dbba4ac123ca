import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/draft/draft.ts";
import { readDrafts } from "../../src/read/index.ts";
import { because, hasShared, readFileDrafts, sharedPath } from "./shared.ts";

function texts(draft: Draft | undefined): unknown[] | undefined {
  return draft?.segments.map(({ role, text, startMs, endMs, range }) =>
    startMs === undefined
      ? [range.start.line, role, text]
      : [range.start.line, role, text, startMs, endMs],
  );
}

async function read(value: unknown): Promise<Draft[]> {
  return readDrafts(JSON.stringify(value), { file: "x.json" });
}

describe("posts as JSON", () => {
  it("gives a draft a record, parts with their times, a repeated caption once", async () => {
    const file = "fixtures/formats/posts/queue.json";
    const text = readFileSync(file, "utf8");
    const [first, second, ...more] = await readDrafts(text, { file });
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      title: "Starter rescue",
      unit: { index: 1, line: 4 },
      platform: "tiktok",
      declaredDurationMs: 40_000,
      hashtags: ["sourdough", "bread"],
      warnings: [{ code: "outside-records", args: { count: 1 } }],
    });
    expect(texts(first)).toEqual([
      [7, "note", "tiktok"],
      [9, "spoken", "Your starter isn’t dead."],
      [11, "note", "0-5s", 0, 5000],
      [11, "spoken", "Pour off the hooch.", 0, 5000],
      [11, "overlay", "Keep 1 spoon", 0, 5000],
      [11, "visual", "grey liquid", 0, 5000],
      [12, "spoken", "Feed it.", 5000, 12_500],
      [12, "spoken", "Then again.", 5000, 12_500],
      [12, "note", "calm", 5000, 12_500],
      [14, "note", "Save this for later"],
      [15, "note", "#sourdough"],
      [15, "note", "#bread"],
      [16, "caption", "Save this for later"],
      [16, "caption", "#sourdough #bread"],
      [17, "note", "draft"],
    ]);
    expect(texts(second)).toEqual([
      [19, "spoken", "No preheating?"],
      [19, "visual", "a cold oven"],
      [19, "spoken", "Put the dough in cold."],
      [19, "caption", "#bread #oven"],
    ]);
    const again = first?.segments.find(({ text: said }) => said === "Then again.")?.range;
    expect(text.slice(again?.start.offset, again?.end.offset)).toBe("Then again.");
  });

  it("reads JSON lines and goes on after a damaged one", async () => {
    const file = "fixtures/formats/posts/captions.jsonl";
    const drafts = await readDrafts(readFileSync(file, "utf8"), { file });
    expect(drafts.map(({ unit, caption }) => [unit.line, caption])).toEqual([
      [1, "Three ways to keep basil alive. Save this! #basil"],
      [2, "Broken"],
      [3, "Repot it when the roots show."],
    ]);
    expect(drafts[0]?.warnings).toEqual([{ code: "records-damaged", args: { count: 1 }, line: 2 }]);
  });

  it.each([
    ["a post with its own list", { script: "Soak.", steps: ["Boil", "Eat"] }, 1],
    ["scenes without a script", { title: "Beans", scenes: [{ narration: "Soak." }] }, 1],
    ["a script in sections", { script: { hook: "Soak?", body: ["Yes.", "Boil."] } }, 1],
    ["a list of lists", { weeks: [{ posts: [{ hook: "A" }] }, { posts: [{ hook: "B" }] }] }, 2],
    ["a described list", { description: "Plan", videos: [{ hook: "A" }, { hook: "B" }] }, 2],
  ])("sees how many drafts there are in %s", async (_, value, count) => {
    expect(await read(value)).toHaveLength(count);
  });

  it.each([
    ["a package", { name: "x", description: "A tool", scripts: { build: "make" } }],
    ["a product", { name: "Beans", description: "White", image: "b.png", price: 2 }],
    ["settings", { compilerOptions: { lib: ["ES2023"] } }],
    ["numbers", [1, 2, 3]],
  ])("does not take %s for a post", async (_, value) => {
    await expect(read(value)).rejects.toMatchObject({ code: "unrecognised" });
  });
});

const REAL = "scripts/script-json";

it.skipIf(!hasShared(REAL))(`reads a real post${because(REAL)}`, async () => {
  const file = "Rozking78__passive-income__content__tiktok_queue__tiktok_20260203_172915.json";
  const [draft, ...more] = await readFileDrafts(sharedPath(`${REAL}/${file}`));
  expect(more).toEqual([]);
  expect(draft?.hashtags).toHaveLength(8);
  expect(draft?.segments.filter(({ role }) => role === "caption")).toHaveLength(2);
});
