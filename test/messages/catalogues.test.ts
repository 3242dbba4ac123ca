/** Each catalogue says what the English one says: every code, every argument, every command. */

import { describe, expect, it } from "vitest";
import { RULES } from "../../rules/index.ts";
import { en } from "../../src/messages/en.ts";
import { LOCALES } from "../../src/messages/index.ts";
import { vi } from "../../src/messages/vi.ts";

type Words = Readonly<Record<string, string>>;
const OTHERS: readonly (readonly [string, Words])[] = [["vi", vi]];
const ENGLISH: Words = en;

/** Codes under which a catalogue has the words that rules bring in English. */
const OF_RULES = RULES.flatMap(({ id, options }) =>
  ["title", "why", ...Object.keys(options).map((name) => `option.${name}`)].map(
    (what) => `rule.${id}.${what}`,
  ),
);

/** Names and terms that are the same in both. */
const SAME = new Set([
  "html.band-count",
  "module.checklist",
  "platform.instagram",
  "platform.tiktok",
  "platform.youtube",
  "validity.auc",
  "validity.rho",
]);

/** Languages whose words have one form for any number. */
const WITHOUT_PLURAL = new Set(["vi"]);

it("holds every locale but English against it", () => {
  expect(["en", ...OTHERS.map(([locale]) => locale)]).toEqual([...LOCALES]);
});

describe.each(OTHERS)("the catalogue %s", (locale, words) => {
  const pairs = Object.entries(ENGLISH).map(
    ([code, english]) => [code, english, words[code] ?? ""] as const,
  );

  it("has the codes of the English one and the words of every rule, and no other", () => {
    expect(Object.keys(words).toSorted()).toEqual([...Object.keys(en), ...OF_RULES].toSorted());
  });

  it("takes the same arguments", () => {
    const wrong = pairs.filter(([, english, other]) => {
      const needed = plain(english);
      const known = new Set([...needed, ...plural(english)]);
      const given = new Set([...plain(other), ...plural(other)]);
      return (
        [...needed].some((name) => !given.has(name)) || [...given].some((name) => !known.has(name))
      );
    });
    expect(wrong).toEqual([]);
  });

  it.runIf(WITHOUT_PLURAL.has(locale))("has no plural forms", () => {
    expect(pairs.filter(([, , other]) => plural(other).size > 0)).toEqual([]);
  });

  it("names the same commands and flags", () => {
    const named = (text: string): string[] =>
      [...text.matchAll(/`[^`]+`|--[a-z][a-z-]+/g)].map(([match]) => match).toSorted();
    for (const [code, english, other] of pairs) {
      expect(named(other), code).toEqual(named(english));
    }
  });

  it("ends sentences where the English one does, and leaves none in English", () => {
    const stop = (text: string): boolean => /[.?]$/.test(text);
    expect(pairs.filter(([, english, other]) => stop(english) !== stop(other))).toEqual([]);
    const left = pairs.filter(([code, english, other]) => english === other && !SAME.has(code));
    expect(left).toEqual([]);
  });

  it("is composed (NFC), one space between words, none at the ends", () => {
    const untidy = Object.values(words).filter(
      (text) => text !== text.normalize("NFC") || text.trim() !== text || text.includes("  "),
    );
    expect(untidy).toEqual([]);
  });

  it("has no message that could be taken for a rule's own words", () => {
    expect(RULES.map(({ id }) => id)).not.toContain("rule");
  });
});

/** Arguments whose value is shown. */
function plain(text: string): Set<string> {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name));
}

/** Arguments that choose a word. */
function plural(text: string): Set<string> {
  return new Set([...text.matchAll(/\{(\w+)\|/g)].map(([, name = ""]) => name));
}
