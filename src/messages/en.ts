/** English, the catalogue that the others are held against. */

import { craft } from "./en/craft.ts";
import { reading } from "./en/reading.ts";
import { reasons } from "./en/reasons.ts";

export const en = { ...reading, ...reasons, ...craft };
