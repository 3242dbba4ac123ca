import { expect, test } from "vitest";
import { NO_TOPIC } from "../../src/facts/topics.ts";
import { tokenize } from "../../src/language/tokens.ts";
import { parts, said } from "./reason-facts.ts";

test("words of one stem have one number, those without content none", () => {
  const { heard, numbers } = said("Brush the kettle. The kettles shine.").topics;
  expect(heard.map(({ topics }) => topics)).toEqual([
    [0, NO_TOPIC, 1],
    [NO_TOPIC, 1, 2],
  ]);
  expect(numbers.each(7)).toEqual([7, 7, 7]);
});

test("the post's caption is not heard, and what is not heard has no number", () => {
  const { heard, numbers } = parts(["spoken", "Brush it."], ["caption", "A kettle."]).topics;
  expect(heard.length).toBe(1);
  expect(tokenize("brush kettle the", null).map(({ entry }) => numbers.of(entry))).toEqual([
    0,
    NO_TOPIC,
    NO_TOPIC,
  ]);
});

test("each of more words than there are places has a number of its own", () => {
  const words = Array.from({ length: 2000 }, (_, i) => `x${i}y`);
  const { heard, numbers } = said(words.join(". "), "xx").topics;
  const given = heard.flatMap(({ topics }) => topics).filter((topic) => topic !== NO_TOPIC);
  expect(new Set(given).size).toBe(given.length);
  expect(given.length).toBe(numbers.each(0).length);
  const again = heard.flatMap(({ sentence }) =>
    sentence.tokens.map(({ entry }) => numbers.of(entry)),
  );
  expect(again).toEqual(heard.flatMap(({ topics }) => topics));
});
