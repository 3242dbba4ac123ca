import { expect, test } from "vitest";
import { pack, PackedResults } from "../../src/batch/packed.ts";
import { scoreText, type DraftResult } from "../../src/index.ts";

test("results come in order, as often as they are asked for, few as they are or many", async () => {
  const [result] = await scoreText("Rinse the rice twice.", { file: "rice.txt" });
  if (result === undefined) throw new Error("no draft");
  const make = (title: string): DraftResult => ({ ...result, title });
  // Noise, which does not pack, so that the last are too many to be held.
  const noise = (): string => Array.from({ length: 60_000 }, () => Math.random()).join("");
  const batches = Array.from({ length: 4 }, (_, i) => [make(`${i}`), make(noise()), make("")]);
  const results = new PackedResults();
  for (const batch of batches) results.add(pack(batch), batch.length);
  expect(results.length).toBe(12);
  for (const _ of [1, 2]) expect([...results]).toEqual(batches.flat());
});
