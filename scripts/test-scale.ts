/**
 * `npm run test:scale`: what takes too long for `npm test`. The same tests with more of everything; each
 * reads from the environment how much.
 */
import { spawnSync } from "node:child_process";

const TESTS = ["test/hostile/kill.test.ts"];
const MUCH = { SAVEWORTHY_KILLS: "200" };

const { status } = spawnSync("npx", ["--no-install", "vitest", "run", ...TESTS], {
  stdio: "inherit",
  env: { ...process.env, ...MUCH },
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
