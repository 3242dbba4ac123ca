/**
 * `npm run test:scale`: what takes too long for `npm test`, or needs more than it. 200 kills, then two
 * engines that carry `saveworthy stream`: Apache Spark, and GNU parallel over SSH. What these need is
 * installed; where it cannot be had, the test is skipped and the reason printed.
 *
 *     npm run test:scale -- [kill] [spark] [ssh] [--records N] [--update]
 *
 * `--update` writes the figures into docs/scale.md. With fewer than some 30,000 records it may be over before
 * anything is killed in its middle, and fails.
 */

import { spawn, spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tableOf, updatePage, type Figure } from "./scale/figures.ts";
import { removeNetwork } from "./scale/hosts.ts";
import { costOf, descendants, killHard } from "./scale/processes.ts";
import { writeRecords } from "./scale/records.ts";
import { sparkTest, type Given } from "./scale/spark.ts";
import { sshTest } from "./scale/ssh.ts";
import { freshFolder, Missing, path } from "./scale/tools.ts";

const ENGINES = [
  { name: "spark", what: "Spark, 3 workers, one killed", test: sparkTest },
  { name: "ssh", what: "GNU parallel, 3 hosts, one killed", test: sshTest },
] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { records: { type: "string", default: "50000" }, update: { type: "boolean" } },
});
const known = ["kill", ...ENGINES.map(({ name }) => name)];
const unknown = positionals.find((name) => !known.includes(name));
if (unknown !== undefined) throw new Error(`${unknown}: expected one of ${known.join(", ")}`);
const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const engines = ENGINES.filter(({ name }) => wanted(name));

if (wanted("kill")) {
  const { status } = spawnSync(
    "npx",
    ["--no-install", "vitest", "run", "test/hostile/kill.test.ts"],
    {
      stdio: "inherit",
      env: { ...process.env, SAVEWORTHY_KILLS: "200" },
      shell: process.platform === "win32",
    },
  );
  process.exitCode = status ?? 1;
}
if (process.platform !== "linux") console.log("Skipped: the engines are tried on Linux only");
else if (engines.length > 0) {
  leaveNothing();
  await tryEngines(Number(values.records));
}

// Engines outlive who started them: nothing of theirs may stay where the run is ended from outside.
function leaveNothing(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      killHard(descendants(process.pid).map(({ pid }) => pid));
      removeNetwork();
      process.exit(1);
    });
  }
}

async function tryEngines(records: number): Promise<void> {
  const folder = freshFolder("one");
  const given = {
    records,
    posts: join(folder, "posts.jsonl"),
    expected: join(folder, "results.jsonl"),
  };
  await writeRecords(given.posts, records);
  console.log(`One process, ${records} records`);
  const figures: Figure[] = [
    { what: "one `saveworthy stream`", records, cost: await costOf(() => oneProcess(given)) },
  ];
  for (const { name, what, test } of engines) {
    console.log(what);
    try {
      figures.push({ what, records, cost: await test(given) });
      console.log(`passed: ${name}`);
    } catch (error) {
      if (!(error instanceof Missing)) process.exitCode = 1;
      console.log(error instanceof Missing ? `Skipped: ${name}: ${error.message}` : error);
    }
  }
  console.log(tableOf(figures));
  if (values.update === true && (process.exitCode ?? 0) === 0) updatePage(figures);
}

async function oneProcess({ posts, expected }: Given): Promise<void> {
  const stream = spawn("saveworthy", ["stream", "--no-forecast"], {
    env: { ...process.env, PATH: path() },
    stdio: [openSync(posts, "r"), openSync(expected, "w"), "inherit"],
  });
  const code = await new Promise<number | null>((done) => stream.once("exit", done));
  // Some records have nothing to score.
  if (code !== 2) throw new Error(`the stream ended with ${code}`);
}
