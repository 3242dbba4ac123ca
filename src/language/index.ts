/** Languages: which packs there are, and the one a draft is read with. */

import { en } from "./packs/en.ts";
import { es } from "./packs/es.ts";
import { pt } from "./packs/pt.ts";
import { vi } from "./packs/vi.ts";
import type { LanguagePack } from "./pack.ts";

/** Every language with words of its own. */
export const PACKS: readonly LanguagePack[] = [en, vi, es, pt];

/** @param tag BCP 47 tag or primary subtag; null where the language has no pack. */
export function packFor(tag: string): LanguagePack | null {
  const [primary] = tag.toLowerCase().split("-");
  return PACKS.find(({ id }) => id === primary) ?? null;
}
