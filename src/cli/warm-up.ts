/**
 * Run by `npm run build`: runs the bundled command over what users run it on, then keeps the bytecode
 * of all that ran, for this build of node.
 */

import { writeFileSync } from "node:fs";
import { bytecodeIn, load } from "./load.ts";

const SCRIPT = "fixtures/drafts/hem-jeans-by-hand.md";
const RUNS = [
  ["--no-config", SCRIPT],
  ["--no-config", "--no-forecast", SCRIPT],
  // What reads a config is among the packages.
  ["--config", "fixtures/config/usual.yaml", SCRIPT],
];

async function warmUp(): Promise<void> {
  const { command, scripts } = load(import.meta.dirname);
  for (const args of RUNS) await command.run(["node", "saveworthy", ...args]);
  for (const [name, script] of scripts)
    writeFileSync(bytecodeIn(import.meta.dirname, name), script.createCachedData());
}

void warmUp();
