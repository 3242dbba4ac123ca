/** What the bundle of the command offers to the scripts that start it. */

export { run } from "./run.ts";

/** Does the jobs of a pool, in one of its threads. */
export const work = (): Promise<unknown> => import("./worker.ts");
