/**
 * How well the reasons are recognised, against labels read by hand:
 * `npx tsx scripts/eval-labels.ts ../shared [--show REASON] [--labels-only]`. Prints counts beside
 * every rate, since the classes are small. `--show` names the rows a reason is wrongly found or missed
 * on; with it, or with `--labels-only`, the ordinary talk (a minute more) is left out.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import * as z from "zod";
import { RULES } from "../rules/index.ts";
import type { Draft } from "../src/draft/draft.ts";
import { LineIndex } from "../src/draft/position.ts";
import { createFacts } from "../src/facts/index.ts";
import { packFor } from "../src/language/index.ts";
import { readDrafts } from "../src/read/index.ts";
import { REASONS, type Reason } from "../src/rule/rule.ts";
import { combine, type RuleScores } from "../src/score/combine.ts";
import { points, reasonOf } from "../src/score/score.ts";
import { DEFAULT_WEIGHTS } from "../src/score/weights.ts";

const ReasonOrNone = z.enum([...REASONS, "none"]);
const Script = z.object({
  file: z.string(),
  unit: z.string(),
  line: z.number(),
  reason: ReasonOrNone,
});
const Post = z.object({
  id: z.string(),
  transcript: z.string(),
  reasons: z.array(z.string()),
  main: ReasonOrNone,
  confidence: z.string(),
});
const Transcript = z.object({ id: z.string(), transcript: z.string() });

/** A reason is found where its curve reaches what `reason` in the result asks for. */
const FOUND = 0.35;
/** Appended to ordinary talk, it must buy nothing. */
const STUFFING =
  " save this step by step tutorial checklist tips how to guide resources must have first second third";

interface Row {
  readonly name: string;
  readonly main: Reason | "none";
  readonly all: readonly string[];
  readonly sure: boolean;
  readonly draft: Draft;
}

function spoken(text: string, file: string): Draft {
  const range = new LineIndex(text).range(0, text.length);
  return {
    source: { file, format: "text", encoding: "utf-8" },
    title: file,
    unit: { index: 1, line: 1 },
    language: "en",
    segments: [{ role: "spoken", text, range }],
    hashtags: [],
    warnings: [],
  };
}

function reasonsIn(draft: Draft) {
  const facts = createFacts(draft, packFor(draft.language));
  const scores = new Map<string, number>();
  for (const rule of RULES) {
    const reason = REASONS.find((id) => id === rule.module);
    if (reason === undefined || DEFAULT_WEIGHTS.reasons[reason].rules[rule.id] === undefined)
      continue;
    if (rule.applies(facts) === "applicable") scores.set(rule.id, rule.check(facts, {}).score);
  }
  return scores satisfies RuleScores;
}

function judge(draft: Draft) {
  const scores = reasonsIn(draft);
  const combined = combine(scores, DEFAULT_WEIGHTS);
  return {
    scores,
    curves: combined.curves,
    reason: reasonOf(combined),
    points: points(combined.total),
  };
}

function lines(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = path.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

async function scripts(shared: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const label of lines(join(shared, "scripts/labels.jsonl")).map((row) => Script.parse(row))) {
    const path = join(shared, "scripts", label.file);
    if (!existsSync(path)) continue;
    const drafts = await readDrafts(readFileSync(path, "utf8"), { file: label.file });
    const draft = drafts.toSorted(
      (a, b) => Math.abs(a.unit.line - label.line) - Math.abs(b.unit.line - label.line),
    )[0];
    if (draft === undefined) continue;
    const name = `${label.file}:${label.line}`;
    rows.push({ name, main: label.reason, all: [label.reason], sure: true, draft });
  }
  return rows;
}

function posts(shared: string): Row[] {
  return lines(join(shared, "posts/labels-en.jsonl"))
    .map((row) => Post.parse(row))
    .map(({ id, transcript, main, reasons, confidence }) => ({
      name: id,
      main,
      all: reasons,
      sure: confidence === "high",
      draft: spoken(transcript, id),
    }));
}

function rate(part: number, whole: number): string {
  return `${whole === 0 ? " --" : ((100 * part) / whole).toFixed(0).padStart(3)} % (${part}/${whole})`;
}

function report(title: string, rows: readonly Row[], show: string | undefined): void {
  console.log(`\n## ${title}: ${rows.length} rows`);
  const judged = rows.map((row) => ({ row, ...judge(row.draft) }));
  for (const reason of REASONS) {
    const found = judged.filter(({ curves }) => (curves.get(reason) ?? 0) >= FOUND);
    const meant = judged.filter(({ row }) => row.all.includes(reason));
    const both = found.filter(({ row }) => row.all.includes(reason));
    const f1 = (2 * both.length) / Math.max(1, found.length + meant.length);
    console.log(
      `${reason.padEnd(10)} precision ${rate(both.length, found.length)}  recall ${rate(both.length, meant.length)}  F1 ${f1.toFixed(2)}`,
    );
    if (show === reason) {
      for (const item of judged) {
        const is = (item.curves.get(reason) ?? 0) >= FOUND;
        if (is === item.row.all.includes(reason)) continue;
        const scores = [...item.scores]
          .map(([id, score]) => `${id} ${score.toFixed(2)}`)
          .join(", ");
        console.log(
          `  ${is ? "FALSE " : "MISSED"} ${item.row.name} (${item.row.main}${item.row.sure ? "" : ", low"}): ${scores}`,
        );
      }
    }
  }
  const classes = [...REASONS, "none"] as const;
  console.log(
    `main reason: rows are the label, columns ${classes.map((name) => name.slice(0, 5)).join(" ")}`,
  );
  let sum = 0;
  let present = 0;
  for (const label of classes) {
    const own = judged.filter(({ row }) => row.main === label);
    const counts = classes.map((guess) => own.filter(({ reason }) => reason === guess).length);
    console.log(
      `${label.padEnd(10)} ${counts.map((count) => String(count).padStart(5)).join(" ")}`,
    );
    if (own.length === 0) continue;
    const hit = own.filter(({ reason }) => reason === label).length;
    const guessed = judged.filter(({ reason }) => reason === label).length;
    present++;
    sum += (2 * hit) / (own.length + guessed);
  }
  console.log(`macro-F1 ${(sum / Math.max(1, present)).toFixed(2)} over ${present} classes`);
  const any = judged.filter(({ reason }) => reason !== "none");
  const right = any.filter(({ row }) => row.main !== "none").length;
  const real = judged.filter(({ row }) => row.main !== "none").length;
  console.log(
    `reason or none: precision ${rate(right, any.length)} recall ${rate(right, real)} F1 ${((2 * right) / Math.max(1, any.length + real)).toFixed(2)}`,
  );
}

/** Deterministic, so that two runs shuffle alike. */
function shuffled(text: string): string {
  const words = text.split(/\s+/);
  let seed = words.length;
  for (let at = words.length - 1; at > 0; at--) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = seed % (at + 1);
    const word = words[at] ?? "";
    words[at] = words[other] ?? "";
    words[other] = word;
  }
  return words.join(" ");
}

function silence(shared: string): void {
  const rows = lines(join(shared, "posts/transcripts-en.jsonl.gz")).map((row) =>
    Transcript.parse(row),
  );
  const fired = new Map<string, number>();
  const raised = { stuffed: 0, shuffled: 0 };
  for (const { id, transcript } of rows) {
    const { curves, reason, points: score } = judge(spoken(transcript, id));
    for (const [name, curve] of curves)
      if (curve >= FOUND) fired.set(name, (fired.get(name) ?? 0) + 1);
    fired.set(`main ${reason}`, (fired.get(`main ${reason}`) ?? 0) + 1);
    if (judge(spoken(transcript + STUFFING, id)).points > score + 1) raised.stuffed++;
    if (judge(spoken(shuffled(transcript), id)).points > score + 1) raised.shuffled++;
  }
  console.log(`\n## Ordinary talk: ${rows.length} transcripts`);
  for (const [name, count] of [...fired].toSorted(([a], [b]) => a.localeCompare(b, "en")))
    console.log(`${name.padEnd(16)} ${rate(count, rows.length)}`);
  console.log(
    `score up by more than 1 by stuffing ${rate(raised.stuffed, rows.length)}, by shuffling ${rate(raised.shuffled, rows.length)}`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: "string" }, "labels-only": { type: "boolean", default: false } },
});
const [shared = "../shared"] = positionals;
const wanted = values.show;
report("Written scripts", await scripts(shared), wanted);
const speech = posts(shared);
report("Speech", speech, wanted);
report(
  "Speech, sure labels",
  speech.filter(({ sure }) => sure),
  undefined,
);
if (wanted === undefined && !values["labels-only"]) silence(shared);
