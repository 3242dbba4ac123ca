import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isInShard } from "../../src/files/in-shard.ts";
import { parseShard } from "../../src/files/shard.ts";

test("a part is told by its number and how many there are", () => {
  expect(parseShard("2/5")).toEqual({ index: 2, count: 5 });
  for (const text of ["0/5", "6/5", "1/0", "1", "1/", "/2", "a/b", "1/2/3", "-1/2", "1/99999", ""])
    expect(parseShard(text)).toBeUndefined();
});

test("every file is in exactly one part, the same wherever the run starts", () => {
  const path = fc.stringMatching(/^[a-zé/.]{1,20}$/).filter((text) => !text.startsWith("/"));
  fc.assert(
    fc.property(path, fc.integer({ min: 1, max: 50 }), (file, count) => {
      const parts = Array.from({ length: count }, (_, i) => ({ index: i + 1, count }));
      const inside = parts.filter((part) => isInShard(file, part, "/work"));
      expect(inside).toHaveLength(1);
      expect(parts.filter((part) => isInShard(`./${file}`, part, "/elsewhere"))).toEqual(inside);
      expect(parts.filter((part) => isInShard(`/work/${file}`, part, "/work"))).toEqual(inside);
    }),
  );
});

test("parts are of about the same size", () => {
  const files = Array.from({ length: 10_000 }, (_, i) => `drafts/${i}.md`);
  for (const count of [2, 7, 32]) {
    for (let index = 1; index <= count; index++) {
      const size = files.filter((file) => isInShard(file, { index, count }, "/")).length;
      expect(Math.abs(size / (10_000 / count) - 1)).toBeLessThan(0.25);
    }
  }
});
