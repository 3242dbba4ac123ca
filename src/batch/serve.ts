/** The other side of a pool: what a worker thread does with its jobs. */

import { parentPort, workerData } from "node:worker_threads";

/** Makes itself ready once, then does jobs. Setup, jobs and results are what can be sent: plain data. */
export type Task<Setup = never, Job = never, Done = unknown> = (
  setup: Setup,
) => Promise<(job: Job) => Promise<Done> | Done>;

/** What a worker is started with. */
export interface Start {
  readonly task: string;
  readonly setup: unknown;
}

/** What is sent to it. */
export interface Order<Job> {
  readonly job: Job;
}

/** `failure` is the stack of a mistake of ours. */
export type Reply<Done> = { readonly done: Done } | { readonly failure: string };

/** That the setup is the one of the task is seen to by the types of the pool. */
function isStart(value: unknown): value is Start & { readonly setup: never } {
  return typeof value === "object" && value !== null && "task" in value && "setup" in value;
}

/**
 * Does one job after another, for as long as the thread lives.
 * @param tasks by the name that the pool asks for; a task is loaded only where it is
 */
export async function serve(tasks: Readonly<Record<string, () => Promise<Task>>>): Promise<void> {
  const start: unknown = workerData;
  const port = parentPort;
  if (port === null || !isStart(start)) throw new Error("not started by a pool");
  const load = tasks[start.task];
  if (load === undefined) throw new Error(`no task ${start.task}`);
  const work = (await load())(start.setup);
  const answer = async (job: never): Promise<Reply<unknown>> => {
    try {
      return { done: await (await work)(job) };
    } catch (error) {
      return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  // Jobs wait in the port until this listens.
  port.on("message", ({ job }: Order<never>) => {
    last = last.then(async () => port.postMessage(await answer(job)));
  });
}
