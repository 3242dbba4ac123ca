/** Languages: which packs there are, and the one a draft is read with. */

import { en } from "./packs/en.ts";
import type { LanguagePack } from "./pack.ts";

const packs: ReadonlyMap<string, LanguagePack> = new Map([en].map((pack) => [pack.id, pack]));

/** @param tag BCP 47 tag or primary subtag; null where the language has no pack. */
export function packFor(tag: string): LanguagePack | null {
  return packs.get(tag.toLowerCase().split("-")[0] ?? "") ?? null;
}
