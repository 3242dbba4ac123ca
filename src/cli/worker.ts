/** What a worker thread runs: the tasks that can be done away from the main thread. */

import { serve } from "../batch/serve.ts";

void serve({
  lines: async () => (await import("../batch/line-task.ts")).lineTask,
  posts: async () => (await import("../posts/posts-task.ts")).postsTask,
  files: async () => (await import("../batch/file-task.ts")).fileTask,
});
