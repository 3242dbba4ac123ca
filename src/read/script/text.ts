/** Plain text (`.txt`): authors use Markdown's marks there too, so one reader serves both. */

import type { Reader } from "../reader.ts";
import { readScript } from "./read.ts";

export const read: Reader = (text) => readScript(text);
