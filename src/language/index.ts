/** Languages: which packs there are, and the one a draft is read with. */

import { en } from "./packs/en.ts";
import { es } from "./packs/es.ts";
import { pt } from "./packs/pt.ts";
import { vi } from "./packs/vi.ts";
import type { LanguagePack } from "./pack.ts";

/** A pack is made when a draft asks for it: all of them take a twentieth of what a single draft does. */
const makers = new Map<string, () => LanguagePack>(Object.entries({ en, vi, es, pt }));
const made = new Map<string, LanguagePack>();

/** Primary subtags of the languages with words of their own. */
export const LANGUAGES: readonly string[] = [...makers.keys()];

/** @param tag BCP 47 tag or primary subtag; null where the language has no pack. */
export function packFor(tag: string): LanguagePack | null {
  const [primary = ""] = tag.toLowerCase().split("-");
  const pack = made.get(primary) ?? makers.get(primary)?.();
  if (pack === undefined) return null;
  made.set(primary, pack);
  return pack;
}
