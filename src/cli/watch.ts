/** `--watch`: the report once, then what each save moves, of a draft or of the config. */

import { resolve } from "node:path";
import { scoreFiles } from "../batch/run.ts";
import { ConfigError } from "../config/error.ts";
import { configPlaces } from "../config/find.ts";
import type { Resolver } from "../config/resolve.ts";
import { discover } from "../files/discover.ts";
import { openFile } from "../files/open.ts";
import { message } from "../messages/index.ts";
import { gistOf, hasMoved, movedLines, type Gist } from "../report/moved.ts";
import { styleFor } from "./colour.ts";
import { UsageError } from "./errors.ts";
import { EXIT } from "./exit-code.ts";
import { inputFormatOf, settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { STDIN } from "./open.ts";
import { failureLines, writeLines, writeProblems } from "./problems.ts";
import { saves } from "./saves.ts";
import { score, type ScoreFlags } from "./score.ts";

/** @throws UsageError with what cannot be watched */
export async function watch(paths: readonly string[], flags: ScoreFlags, io: Io): Promise<number> {
  if (paths.includes(STDIN)) throw new UsageError("--watch needs files; what - reads ends.");
  if (paths.length === 0) throw new UsageError("Name a file, a folder or a glob to watch.");
  let settings = await settingsOf(flags, io);
  const inputFormat = inputFormatOf(flags);
  const style = await styleFor(io.stdout, io.env, flags.color !== false);
  const signal = io.interrupt?.() ?? new AbortController().signal;
  const before = new Map<string, Gist>();
  await score(paths, flags, io, (report) => {
    for (const result of report.results) before.set(...gistOf(result));
  });
  const say = (code: string, args = {}): Promise<void> =>
    writeLines([message(code, args, settings.locale)], io);

  /** The drafts in these files, scored and held against what they were. */
  const rescore = async (isTouched: (file: string) => boolean, all: boolean): Promise<void> => {
    const { locale, settingsFor, ignored } = settings;
    const found = await discover(paths, { cwd: io.cwd, ignored });
    const { results, errors } = await scoreFiles(found.files.filter(isTouched), {
      settingsFor,
      locale,
      walked: found.walked,
      open: (file) => openFile(file, io.cwd),
      ...(inputFormat !== undefined && { inputFormat }),
    });
    const after = new Map(Array.from(results, gistOf));
    const show = async (name: string, now: Gist | undefined): Promise<void> => {
      const lines = movedLines(name, before.get(name), now, { style, locale });
      await io.stdout.write(`${lines.join("\n")}\n`);
    };
    for (const [name, { file }] of before) {
      if (!isTouched(file) || after.has(name) || errors.some((one) => one.file === file)) continue;
      await show(name, undefined);
      before.delete(name);
    }
    for (const [name, gist] of after) {
      if (!all || hasMoved(before.get(name), gist)) await show(name, gist);
      before.set(name, gist);
    }
    await writeProblems(errors, io);
  };

  /** @returns whether there is a config to go by; where it is wrong, the one before holds on */
  const reread = async (): Promise<boolean> => {
    try {
      settings = await settingsOf(flags, io);
    } catch (error) {
      if (!(error instanceof ConfigError || error instanceof UsageError)) throw error;
      await writeLines(failureLines(error), io);
      return false;
    }
    await say("watch.config");
    return true;
  };

  const configs = configsOf(flags, settings, io.cwd);
  await say("watch.start", { n: before.size });
  for await (const touched of saves(paths, configs, io.cwd, signal)) {
    if (!configs.some((path) => touched.has(path))) {
      await rescore((file) => touched.has(resolve(io.cwd, file)), false);
    } else if (await reread()) await rescore(() => true, true);
  }
  return EXIT.ok;
}

/** Absolute paths that the settings come from or, once they are there, would come from. */
function configsOf({ config, profile }: CommonFlags, { source }: Resolver, cwd: string): string[] {
  const weights = typeof profile === "string" ? [resolve(cwd, profile)] : [];
  if (config === false) return weights;
  const own = source.config?.profile;
  if (own !== undefined) weights.push(own);
  if (config !== undefined) return [resolve(cwd, config), ...weights];
  return [...configPlaces(cwd, source.config?.path), ...weights];
}
