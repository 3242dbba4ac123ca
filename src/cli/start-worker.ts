/** What a pool of the bundled command starts in its threads. */

import { load } from "./load.ts";

void load(import.meta.dirname).command.work();
