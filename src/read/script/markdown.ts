/** Markdown scripts (`.md`). */

import type { Reader } from "../reader.ts";
import { readScript } from "./read.ts";

export const read: Reader = (text) => readScript(text);
