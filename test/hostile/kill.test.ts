import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { Cache } from "../../src/batch/cache.ts";
import { discover } from "../../src/files/discover.ts";
import { inFolder } from "../cli/harness.ts";
import { contentOf, isWhole } from "./writer-content.ts";

/** `npm run test:scale` kills 200 times. */
const KILLS = Number(process.env["SAVEWORTHY_KILLS"] ?? 12);
const WRITER = "test/hostile/writer.ts";
/** A write takes about one; the kill falls into any moment of several. */
const MOST_MS = 20;

test("what is read after this is not taken for whole by mistake", () => {
  const whole = contentOf(7).join("");
  expect(isWhole(whole)).toBe(true);
  for (const text of ["", whole.slice(0, -1), whole.slice(0, 5000), `${whole}x`]) {
    expect(isWhole(text)).toBe(false);
  }
  expect(isWhole(whole.slice(0, 300_000) + contentOf(8).join("").slice(300_000))).toBe(false);
});

test(
  `killed at any moment, ${KILLS} times: no half-written file is read as whole`,
  {
    timeout: 20_000 + KILLS * 10_000,
  },
  async () => {
    await inFolder({}, async (folder) => {
      const cache = new Cache(join(folder, "cache"));
      let misses = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const child = spawn(process.execPath, ["--import", "tsx", WRITER, folder], {
          stdio: ["ignore", "pipe", "inherit"],
        });
        await once(child.stdout, "data");
        await sleep(Math.random() * MOST_MS);
        child.kill("SIGKILL");
        await once(child, "exit");
        for (const name of ["baseline.json", "report.json"]) {
          expect(isWhole(readFileSync(join(folder, name), "utf8"))).toBe(true);
        }
        const kept = cache.read("batch");
        if (kept === undefined) misses++;
        else {
          expect(isWhole(Buffer.from(kept.rows).toString())).toBe(true);
          expect(Buffer.from(kept.whole).equals(kept.rows)).toBe(true);
          expect(kept.rows.subarray(2, 2 + (kept.files[0]?.key?.length ?? 0)).toString()).toBe(
            kept.files[0]?.key,
          );
        }
      }
      expect(misses).toBe(0);
      // What a kill leaves behind is never a draft, nor in the way.
      const found = await discover([folder], { cwd: folder });
      expect(found.files.map((file) => file.slice(folder.length + 1))).toEqual([
        "baseline.json",
        "report.json",
      ]);
      expect(existsSync(join(folder, "cache/batch.batch"))).toBe(true);
    });
  },
);
