import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Markup, markup } from "../../../src/report/html/markup.ts";
import { SharedPieces } from "../../../src/report/html/shared.ts";

/** As the script of the page undoes it. */
function restored(text: string, list: string, anchor: string): string {
  const pieces = list.split("\n");
  return text
    .replaceAll(/[\ue000-\uf8fe]/g, (one) => pieces[one.charCodeAt(0) - 0xe000] ?? "missing")
    .replaceAll("\uf8ff", anchor);
}

function page(anchor: string, words: readonly string[]): Markup {
  const items = words.map(
    (word, i) => markup`<li id="${anchor}-f${i}"><a href="#${anchor}-s${i}">${word}</a></li>`,
  );
  return markup`<ul class="list">${items}</ul>`;
}

describe("shared pieces", () => {
  it("come back whole, whatever the drafts say, private characters as references", () => {
    const word = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("the same sentence", "d1-f0", '"d2-', "\ue000\uf8ff", "two\nlines here"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 6 }), (drafts) => {
        const shared = new SharedPieces();
        const made = drafts.map((words, i) => page(`d${i}`, words));
        const short = made.map((one, i) => shared.shorten(one, `d${i}`));
        for (const [i, { text }] of short.entries()) {
          expect(restored(text, shared.list().text, `d${i}`)).toBe(
            made[i]?.text.replaceAll(/[\ue000-\uf8ff]/g, (one) => `&#${one.charCodeAt(0)};`),
          );
        }
      }),
    );
  });

  it("make of drafts alike a small part", () => {
    const shared = new SharedPieces();
    const words = Array.from(
      { length: 20 },
      (_, i) => `A sentence that each draft has, number ${i}.`,
    );
    const lengths = Array.from(
      { length: 5 },
      (_, i) => shared.shorten(page(`d${i}`, words), `d${i}`).text.length,
    );
    expect(lengths[4]).toBeLessThan((lengths[0] ?? 0) / 5);
  });

  it("are never more than there are characters for", () => {
    const shared = new SharedPieces();
    const many = (i: number): Markup => new Markup(`<p>A sentence with number ${i}</p>`);
    for (const _ of [1, 2, 3]) for (let i = 0; i < 8_000; i++) shared.shorten(many(i), "d1");
    expect(shared.list().text.split("\n")).toHaveLength(0xf8ff - 0xe000);
    expect(shared.shorten(many(7_999), "d1").text).toContain("A sentence with number 7999");
  });
});
