/** What a worker thread runs: the tasks that can be done away from the main thread. */

import { serve } from "../batch/serve.ts";

await serve({
  files: async () => (await import("../batch/file-task.ts")).fileTask,
});
