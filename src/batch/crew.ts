/**
 * Threads and the jobs they have. Written here because tinypool and piscina load their worker from a file
 * beside themselves, which a bundle does not have.
 */

import { setFlagsFromString } from "node:v8";
import { Worker, type WorkerOptions } from "node:worker_threads";
import type { Order, Reply, Start, Task } from "./serve.ts";

/** A worker that is done with a job finds the next one waiting. */
const DEPTH = 2;

/** Space for what is just made, of each thread. V8 takes 48 MB, which a draft needs a twentieth of. */
const YOUNG_MB = 12;

/**
 * Bytecode that a function runs before V8 compiles it for speed; V8 takes 67,584. Each thread compiles for
 * itself: with more, two take 0.88 of the time for 2,000 drafts and 0.93 for 6,000, yet 1.13 for 20,000,
 * which gain by it for longer. Later nodes count otherwise.
 */
const COMPILED_AFTER = 400_000;

export interface PoolOptions<T extends Task> {
  /** Its name in the worker's script. */
  readonly task: string;
  readonly setup: Parameters<T>[0];
  readonly workers: number;
  /** The run is over before much compiling has paid off. */
  readonly short?: boolean;
  /** Heap of a thread, in MB; what V8 takes where absent. */
  readonly memoryMb?: number;
  /** Another script than ours. */
  readonly script?: URL;
}

export type Job<T extends Task> = Parameters<Awaited<ReturnType<T>>>[0];
export type Done<T extends Task> = Awaited<ReturnType<Awaited<ReturnType<T>>>>;

/** `died` says of what the thread ended while it did this job; the others go on. */
export type Outcome<T extends Task> =
  | { readonly job: Job<T>; readonly done: Done<T> }
  | { readonly job: Job<T>; readonly died: string };

/** From the source, and from the script of the bundle that this module is part of. */
const SCRIPT = new URL(
  import.meta.url.endsWith(".ts") ? "../cli/worker.ts" : "./worker.cjs",
  import.meta.url,
);

/** What came of a job; a promise of it is never broken, so that none has to be watched before its turn. */
export type Answer<T extends Task> = Outcome<T> | { readonly failure: string };

interface Ordered<T extends Task> {
  readonly job: Job<T>;
  readonly answer: (answer: Answer<T>) => void;
}

/** The threads, and the jobs they have. */
export class Crew<T extends Task> {
  readonly #options: PoolOptions<T>;
  readonly #hands: Hand<T>[] = [];
  readonly #waiting: Ordered<T>[] = [];

  constructor(options: PoolOptions<T>) {
    this.#options = options;
    if (options.workers > 1) leaveCores(options.short === true);
  }

  run(job: Job<T>): Promise<Answer<T>> {
    return new Promise((answer) => {
      this.#waiting.push({ job, answer });
      this.#dispatch();
    });
  }

  async end(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.end()));
  }

  #dispatch(): void {
    while (this.#waiting.length > 0) {
      const hand = this.#freest();
      if (hand === undefined) return;
      const next = this.#waiting.shift();
      if (next !== undefined) hand.take(next);
    }
  }

  /** Undefined where all have enough. A thread is started only where those there are busy. */
  #freest(): Hand<T> | undefined {
    const [least] = this.#hands.toSorted((a, b) => a.load - b.load);
    if (least !== undefined && (least.load === 0 || this.#hands.length >= this.#options.workers)) {
      return least.load < DEPTH ? least : undefined;
    }
    const hand = new Hand<T>(this.#options, {
      free: () => this.#dispatch(),
      gone: (left) => {
        this.#hands.splice(this.#hands.indexOf(hand), 1);
        this.#waiting.unshift(...left);
        this.#dispatch();
      },
    });
    this.#hands.push(hand);
    return hand;
  }
}

interface HandEvents<T extends Task> {
  readonly free: () => void;
  /** It ended; `left` are the jobs it had not begun. */
  readonly gone: (left: Ordered<T>[]) => void;
}

/** One thread. */
class Hand<T extends Task> {
  readonly #worker: Worker;
  readonly #jobs: Ordered<T>[] = [];

  constructor(
    { task, setup, memoryMb, script = SCRIPT }: PoolOptions<T>,
    { free, gone }: HandEvents<T>,
  ) {
    this.#worker = start(script, {
      workerData: { task, setup } satisfies Start,
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MB,
        ...(memoryMb !== undefined && { maxOldGenerationSizeMb: memoryMb }),
      },
    });
    let failure: string | undefined;
    let reason: string | undefined;
    this.#worker.on("message", (reply: Reply<Done<T>>) => {
      const finished = this.#jobs.shift();
      if (finished === undefined) return;
      finished.answer("failure" in reply ? reply : { job: finished.job, done: reply.done });
      free();
    });
    this.#worker.on("error", (error: NodeJS.ErrnoException) => {
      // Out of memory is what a job can do to it; anything else is a mistake.
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") reason = "out of memory";
      else failure = error.stack ?? error.message;
    });
    this.#worker.on("exit", (code) => {
      const [current, ...left] = this.#jobs.splice(0);
      current?.answer(
        failure === undefined
          ? { job: current.job, died: reason ?? `exit code ${code}` }
          : { failure },
      );
      gone(left);
    });
  }

  get load(): number {
    return this.#jobs.length;
  }

  take(job: Ordered<T>): void {
    this.#jobs.push(job);
    this.#worker.postMessage({ job: job.job } satisfies Order<Job<T>>);
  }

  async end(): Promise<void> {
    this.#worker.removeAllListeners("exit");
    await this.#worker.terminate();
  }
}

/**
 * V8 has helpers in other threads, which is well where one thread works. Where each core has one of ours, it
 * is a tenth of the time waiting for helpers that wait for a core.
 */
function leaveCores(short: boolean): void {
  setFlagsFromString("--no-parallel-scavenge");
  if (short && process.version.startsWith("v20.")) {
    setFlagsFromString(`--interrupt-budget=${COMPILED_AFTER}`);
  }
}

function start(script: URL, options: WorkerOptions): Worker {
  if (!script.pathname.endsWith(".ts")) return new Worker(script, options);
  // Threads do not inherit what lets the main one read TypeScript.
  const code = `import("tsx/esm/api").then((tsx) => (tsx.register(), import("${script.href}")))`;
  return new Worker(code, { ...options, eval: true });
}
