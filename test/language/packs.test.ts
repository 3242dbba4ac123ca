import { expect, it } from "vitest";
import { LANGUAGES, packFor } from "../../src/language/index.ts";

const PACKS = LANGUAGES.flatMap((language) => packFor(language) ?? []);

/** Lists that a language may have nothing for. */
const MAY_BE_EMPTY =
  /^(abbreviations|ordinalEndings|self|past\.endings|past\.not|lists\.pluralEndings)$/;

function emptyLists(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.length === 0 && !MAY_BE_EMPTY.test(path) ? [path] : [];
  if (value === 0) return [path];
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  if (entries.length === 0) return [path];
  return entries.flatMap(([key, one]) => emptyLists(one, path === "" ? key : `${path}.${key}`));
}

it.each(PACKS)("$id has every list filled", (pack) => {
  const missing = emptyLists(pack, "");
  expect(missing, `${pack.id} lacks ${missing.join(", ")}`).toEqual([]);
});

it.each(PACKS)("$id names no phrase in two of its asks", ({ phrases }) => {
  const asks = [phrases.saveAsk, phrases.shareAsk, phrases.followAsk, phrases.likeAsk];
  const all = asks.flatMap((list) => [...new Set(list)]);
  expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
});

it.each(PACKS)("$id is written as words are read: lower case, straight apostrophes", (pack) => {
  const strange: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (/[’A-Z]|^\s|\s$| {2}/.test(value)) strange.push(value);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  const { name: _name, ...lists } = pack;
  visit(lists);
  expect(strange).toEqual([]);
});
