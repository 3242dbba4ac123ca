/**
 * `npm run bench [-- FILES ROUNDS]`: how fast the built command is, mostly as ratios to something run in turn
 * with it. Prints a table and writes it to `docs/performance.md`; it is no test and fails nothing.
 * FILES is how many drafts the runs about scale take (20,000 where left out),
 * ROUNDS how often what takes seconds is run (3).
 * `npm run bench -- readers` measures the readers instead, and how their cost grows.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performanceDocument } from "./document.ts";
import { figures, isMet, type Extent, type Figure } from "./figures.ts";
import { benchReaders } from "./readers.ts";

const PAGE = "docs/performance.md";
const FILES = 20_000;
const ROUNDS = 3;

function benchAll(extent: Extent): void {
  if (!existsSync("dist/cli.cjs"))
    throw new Error("dist/ is not built: run `npm run build` first.");
  const folder = mkdtempSync(join(tmpdir(), "saveworthy-bench-"));
  const found: Figure[] = [];
  try {
    for (const figure of figures(folder, extent)) {
      found.push(figure);
      const { what, detail, value, unit, target, at } = figure;
      const shown = `${value.toFixed(2)}${unit}`.padStart(18);
      console.log(
        `${what.padEnd(58)}${detail.padStart(42)}${shown}  at ${at} ${target}  ${isMet(figure) ? "met" : "MISSED"}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync(PAGE, performanceDocument(found));
  execFileSync("node_modules/.bin/oxfmt", [PAGE]);
}

const [what, rounds] = process.argv.slice(2);
if (what === "readers") await benchReaders();
else benchAll({ files: Number(what ?? FILES), rounds: Number(rounds ?? ROUNDS) });
