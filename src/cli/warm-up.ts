/**
 * Run by `npm run build`: runs the bundled command over what users run it on, then keeps the bytecode
 * of all that ran, for this build of node.
 */

import { writeFileSync } from "node:fs";
import { bytecodeIn, load } from "./load.ts";

const SCRIPT = "fixtures/drafts/hem-jeans-by-hand.md";
const RUNS = [[SCRIPT], ["--no-forecast", SCRIPT]];

async function warmUp(): Promise<void> {
  const { command, script } = load(import.meta.dirname);
  for (const args of RUNS) await command.run(["node", "saveworthy", "--no-config", ...args]);
  writeFileSync(bytecodeIn(import.meta.dirname), script.createCachedData());
}

void warmUp();
