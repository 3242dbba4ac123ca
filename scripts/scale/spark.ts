/**
 * Apache Spark carries `saveworthy stream`: a master and three workers, each a process of its own, run
 * docs/scale/spark_score.py. In the middle one stream is killed, then one worker with all it runs.
 */

import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { assertSameSet } from "./answers.ts";
import { costOf, descendants, killHard, type Cost } from "./processes.ts";
import { freshFolder, need, path, pythonWith, run, until } from "./tools.ts";

const PYSPARK = "pyspark==4.1.4";
const WORKERS = 3;
/** Enough to be in the middle of them, and at most so many records in each. */
const PARTITIONS = 24;
const RECORDS = 5000;

export interface Given {
  readonly records: number;
  /** JSON lines. */
  readonly posts: string;
  /** What one process answers to them. */
  readonly expected: string;
}

export async function sparkTest({ records, posts, expected }: Given): Promise<Cost> {
  const partitions = Math.max(PARTITIONS, Math.ceil(records / RECORDS));
  need("java", "openjdk-17-jre-headless", "default-jre-headless");
  need("python3", "python3");
  const python = join(await pythonWith(PYSPARK), "bin");
  const folder = freshFolder("spark");
  const given = join(folder, "posts.parquet");
  const results = join(folder, "results.parquet");
  const env = {
    ...process.env,
    PATH: path(python),
    PYSPARK_PYTHON: join(python, "python"),
    SPARK_LOCAL_IP: "127.0.0.1",
    SPARK_LOCAL_DIRS: join(folder, "tmp"),
  };
  const local = [
    "--master",
    `local[${availableParallelism()}]`,
    resolve("scripts/scale/tables.py"),
  ];
  await run("spark-submit", [...local, posts, given], { env });

  const port = await freePort();
  const master = `spark://127.0.0.1:${port}`;
  const daemon = (name: string, ...rest: readonly string[]): ChildProcess => {
    const kind = `org.apache.spark.deploy.${name}`;
    const args = [kind, "--host", "127.0.0.1", "--webui-port", "0", ...rest];
    return logged(join(folder, `${name}-${port}.log`), "spark-class", args, env);
  };
  const started = [daemon("master.Master", "--port", String(port))];
  try {
    for (let i = 0; i < WORKERS; i++) {
      const work = join(folder, `work${i}`);
      started.push(daemon("worker.Worker", "-c", "1", "-m", "1g", "--work-dir", work, master));
    }
    const cost = await costOf(async () => {
      const log = join(folder, "submit.log");
      const score = [resolve("docs/scale/spark_score.py"), given, results, String(partitions)];
      const args = ["--master", master, "--executor-memory", "1g", ...score, "--no-forecast"];
      const job = logged(log, "spark-submit", args, env);
      started.push(job);
      const ended = new Promise<number | null>((done) => job.once("exit", done));
      const over = (): boolean => job.exitCode !== null;

      await until("a tenth of the partitions", () => committed(results) >= partitions / 10, over);
      await until("a stream at work", () => streams(process.pid).length > 0, over);
      killHard(streams(process.pid).slice(0, 1));
      await until("a third of the partitions", () => committed(results) >= partitions / 3, over);
      const { pid = 0 } = started.at(WORKERS) ?? {};
      // Between two tasks it has none.
      await until("the worker is at work when it is killed", () => streams(pid).length > 0, over);
      killHard([pid, ...descendants(pid).map((child) => child.pid)]);

      assert.equal(await ended, 0, `spark-submit ended well, see ${log}`);
      const said = readFileSync(log, "utf8");
      assert.match(said, /PIPE_FUNCTION_EXITED/, "a stream that was killed failed its task");
      assert.match(said, /Lost executor/, "the worker was lost in the middle");
    });
    const answers = join(folder, "results");
    await run("spark-submit", [...local, results, answers], { env });
    const parts = readdirSync(answers).filter((name) => name.endsWith(".json"));
    await assertSameSet(
      parts.map((name) => join(answers, name)),
      expected,
    );
    return cost;
  } finally {
    const alive = started.filter(({ exitCode, signalCode }) => exitCode === null && !signalCode);
    for (const { pid = 0 } of alive) killHard([pid, ...descendants(pid).map((child) => child.pid)]);
  }
}

/** Partitions that are written and will not be written again. */
function committed(results: string): number {
  const folder = join(results, "_temporary/0");
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).filter((name) => name.startsWith("task_")).length;
}

function streams(root: number): number[] {
  const isStream = /saveworthy\.js stream/;
  return descendants(root).flatMap(({ pid, command }) => (isStream.test(command) ? [pid] : []));
}

function logged(
  file: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): ChildProcess {
  const log = openSync(file, "a");
  const child = spawn(command, args, { env, stdio: ["ignore", log, log] });
  closeSync(log);
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
