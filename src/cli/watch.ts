/** `--watch`: the report once, then what each save moves. */

import { resolve } from "node:path";
import { scoreFiles } from "../batch/run.ts";
import { discover } from "../files/discover.ts";
import { openFile } from "../files/open.ts";
import { message } from "../messages/index.ts";
import { gistOf, movedLines, type Gist } from "../report/moved.ts";
import { styleFor } from "./colour.ts";
import { UsageError } from "./errors.ts";
import { EXIT } from "./exit-code.ts";
import { inputFormatOf, settingsOf } from "./flags.ts";
import type { Io } from "./io.ts";
import { STDIN } from "./open.ts";
import { writeProblems } from "./problems.ts";
import { saves } from "./saves.ts";
import { score, type ScoreFlags } from "./score.ts";

/** @throws UsageError with what cannot be watched */
export async function watch(paths: readonly string[], flags: ScoreFlags, io: Io): Promise<number> {
  if (paths.includes(STDIN)) throw new UsageError("--watch needs files; what - reads ends.");
  if (paths.length === 0) throw new UsageError("Name a file, a folder or a glob to watch.");
  const { locale, settingsFor, ignored } = await settingsOf(flags, io);
  const inputFormat = inputFormatOf(flags);
  const style = await styleFor(io.stdout, io.env, flags.color !== false);
  const signal = io.interrupt?.() ?? new AbortController().signal;
  const before = new Map<string, Gist>();
  await score(paths, flags, io, (report) => {
    for (const result of report.results) before.set(...gistOf(result));
  });

  /** The drafts among the files that were touched, scored and held against what they were. */
  const rescore = async (touched: ReadonlySet<string>): Promise<void> => {
    const found = await discover(paths, { cwd: io.cwd, ignored });
    const files = found.files.filter((file) => touched.has(resolve(io.cwd, file)));
    const { results, errors } = await scoreFiles(files, {
      settingsFor,
      locale,
      walked: found.walked,
      open: (file) => openFile(file, io.cwd),
      ...(inputFormat !== undefined && { inputFormat }),
    });
    const after = new Map(Array.from(results, gistOf));
    for (const [name, gist] of before) {
      if (!touched.has(resolve(io.cwd, gist.file)) || after.has(name)) continue;
      if (errors.some(({ file }) => file === gist.file)) continue;
      before.delete(name);
      await io.stdout.write(`${movedLines(name, gist, undefined, { style, locale }).join("\n")}\n`);
    }
    for (const [name, gist] of after) {
      const lines = movedLines(name, before.get(name), gist, { style, locale });
      before.set(name, gist);
      await io.stdout.write(`${lines.join("\n")}\n`);
    }
    await writeProblems(errors, io);
  };

  await io.stderr.write(`${message("watch.start", { n: before.size }, locale)}\n`);
  for await (const touched of saves(paths, io.cwd, signal)) await rescore(touched);
  return EXIT.ok;
}
