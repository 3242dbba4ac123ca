/** What a catalogue is: words for every code that the English one has. */

import type { en } from "./en.ts";

export const LOCALES = ["en", "vi"] as const;
export type Locale = (typeof LOCALES)[number];
export type MessageCode = keyof typeof en;
export type Catalogue = Readonly<Record<MessageCode, string>>;
