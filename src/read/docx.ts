/** Word documents, unpacked to the Markdown that scripts are written in: a line a paragraph. */

import type { Reader } from "./reader.ts";
import { readScript } from "./script/read.ts";

export const read: Reader = (text) => readScript(text);
