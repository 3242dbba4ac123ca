/**
 * GNU parallel carries `saveworthy stream` to hosts over SSH with the command of docs/scale.md. The hosts
 * are network namespaces, each with an sshd; in the middle one is cut off and all in it killed.
 */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startHosts, type Host } from "./hosts.ts";
import { costOf, descendants, type Cost } from "./processes.ts";
import type { Given } from "./spark.ts";
import { freshFolder, need, path, run, until } from "./tools.ts";

export async function sshTest({ posts, expected }: Given): Promise<Cost> {
  need("parallel", "parallel");
  need("ssh", "openssh-client");
  need("sshd", "openssh-server");
  need("ip", "iproute2");
  const folder = freshFolder("ssh");
  const hosts = await startHosts(folder, documented("ssh-config"));
  try {
    const lines = hosts.all.map(({ name }) => `1/${name}\n`);
    writeFileSync(join(folder, "hosts.txt"), lines.join(""));
    const env = { ...process.env, PATH: path(), PARALLEL_SSH: `ssh -F ${hosts.config}` };
    const cost = await costOf(async () => {
      const command = documented("sh").replaceAll("posts.jsonl", `'${posts}'`);
      const job = spawn("bash", ["-euc", command], { cwd: folder, env, stdio: "inherit" });
      const ended = new Promise<number | null>((done) => job.once("exit", done));
      const over = (): boolean => job.exitCode !== null;

      const log = join(folder, "jobs.log");
      await until("some blocks", () => hostsOf(log).length >= hosts.all.length, over);
      // Whichever: which one gets the next block is up to them.
      const busy = (): Host | undefined => hosts.all.find(isBusy);
      await until("a host is at work when it is killed", () => busy() !== undefined, over);
      const victim = busy();
      assert.ok(victim);
      victim.kill();
      const done = hostsOf(log).length;

      assert.equal(await ended, 0, "parallel and the count of lines ended well");
      assert.ok(hostsOf(log).length > done, "the host was lost in the middle");
    });
    // Nothing lost, nothing twice, and in order.
    await run("cmp", [join(folder, "results.jsonl"), expected]);
    return cost;
  } finally {
    hosts.stop();
  }
}

function isBusy({ pid }: Host): boolean {
  return descendants(pid).some(({ command }) => command.includes("saveworthy.js stream"));
}

/** Where each block that is done was done. */
function hostsOf(log: string): string[] {
  if (!existsSync(log)) return [];
  const [, ...jobs] = readFileSync(log, "utf8").trimEnd().split("\n");
  return jobs.map((job) => job.split("\t")[1] ?? "");
}

/** The block of docs/scale.md that is marked as run by this test. */
function documented(language: string): string {
  const open = `\`\`\`${language} parallel\n`;
  const text = readFileSync("docs/scale.md", "utf8");
  const [, block] = text.split(open);
  assert.ok(block, `docs/scale.md has a block ${open}`);
  return block.slice(0, block.indexOf("```"));
}
