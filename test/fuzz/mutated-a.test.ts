import { expect, it } from "vitest";
import { wrongAmong } from "./mutated.ts";

it("reads every broken fixture, or refuses it in words", { timeout: 600_000 }, async () => {
  expect(await wrongAmong(1)).toEqual([]);
});
