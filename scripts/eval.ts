/**
 * Measures everything that docs/validity.md says: `npm run eval [-- SHARED] [--labels] [--show REASON]`.
 *
 * SHARED is the folder with the posts and the labelled sets, ../shared by default; a few minutes.
 * `--labels` prints the labelled sets alone, a matter of seconds, and `--show REASON` the rows that a
 * reason is wrongly found or missed on, with the scores of its rules. Both write nothing.
 */

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { calibrationFigures } from "./eval/calibration.ts";
import { validityPage } from "./eval/document.ts";
import { labelSection } from "./eval/label-section.ts";
import {
  isFound,
  judgeAll,
  labelFigures,
  labelledTalk,
  writtenScripts,
  type JudgedRow,
} from "./eval/labels.ts";
import { readMisread } from "./eval/misread.ts";
import { ranking } from "./eval/ranking.ts";
import { stamp } from "./eval/stamp.ts";
import { talkFigures } from "./eval/talk.ts";
import { REASONS, type Reason } from "../src/rule/rule.ts";

const PAGE = "docs/validity.md";
/** Forecasts out of fold, where the training left them. */
const FORECASTS = ".cache/forecasts.jsonl";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { labels: { type: "boolean", default: false }, show: { type: "string" } },
});
const [shared = "../shared"] = positionals;

const scripts = judgeAll(await writtenScripts(shared));
const talk = judgeAll(labelledTalk(shared));
const sets = [
  ["Written scripts", scripts],
  ["Speech", talk],
  ["Speech, sure labels", talk.filter(({ row }) => row.sure)],
] as const;
const labels = sets.map(([title, rows]) => [title, labelFigures(rows)] as const);

const shown = REASONS.find((reason) => reason === flags.show);
if (shown !== undefined) for (const row of [...scripts, ...talk]) show(row, shown);
if (flags.labels || shown !== undefined) {
  for (const [title, figures] of labels) console.log(`\n${labelSection(title, figures)}`);
} else {
  const posts = join(shared, "posts/posts.jsonl.gz");
  const page = validityPage({
    stamp: stamp(),
    ranking: await ranking(posts, FORECASTS),
    labels,
    talk: talkFigures(shared),
    calibration: await calibrationFigures(posts),
    misread: readMisread("eval/misread.json"),
  });
  writeFileSync(PAGE, page);
  execFileSync("node_modules/.bin/oxfmt", [PAGE]);
}

function show(judged: JudgedRow, reason: Reason): void {
  const { row, scores } = judged;
  const found = isFound(judged, reason);
  if (found === row.reasons.includes(reason)) return;
  const list = [...scores].map(([id, score]) => `${id} ${score.toFixed(2)}`).join(", ");
  const sure = row.sure ? "" : ", low";
  console.log(`${found ? "FALSE " : "MISSED"} ${row.name} (${row.main}${sure}): ${list}`);
}
