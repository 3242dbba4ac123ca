/** What `bin/` starts: the command as `npm run build` left it. */

import { load } from "./load.ts";

export const { run } = load(import.meta.dirname).command;
