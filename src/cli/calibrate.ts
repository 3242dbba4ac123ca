/** `saveworthy calibrate POSTS`: weights of one's own, from one's own posts. */

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileError } from "../batch/open-drafts.ts";
import type { Draft } from "../draft/draft.ts";
import { discover } from "../files/discover.ts";
import { writeAtomic } from "../files/atomic-write.ts";
import { fromSystem, openFile } from "../files/open.ts";
import { FileProblem } from "../files/problem.ts";
import type { Locale } from "../messages/index.ts";
import { message } from "../messages/index.ts";
import { calibrate as fit } from "../posts/calibrate/calibrate.ts";
import { calibrationText } from "../posts/calibrate/calibration-text.ts";
import { datesOf } from "../posts/calibrate/dates.ts";
import { ownPosts } from "../posts/calibrate/own-posts.ts";
import { joinScripts, scriptsOf, type Script } from "../posts/calibrate/scripts.ts";
import type { Post } from "../posts/post.ts";
import { RowLog } from "../posts/row-log.ts";
import { ReadError } from "../read/index.ts";
import { safeJson } from "../report/json.ts";
import type { FileError } from "../result/result.ts";
import { parseProfile, ProfileError } from "../score/profile.ts";
import { styleFor } from "./colour.ts";
import { UsageError } from "./errors.ts";
import { EXIT } from "./exit-code.ts";
import { settingsOf } from "./flags.ts";
import type { Io } from "./io.ts";
import { columnsOf, openPosts, reportRows, withPosts, type PostsFlags } from "./posts.ts";
import { writeLines, writeProblems } from "./problems.ts";

export interface CalibrateFlags extends PostsFlags {
  readonly scripts?: string;
  readonly exported?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const PROFILE = "saveworthy.profile.json";

export async function calibrate(path: string, flags: CalibrateFlags, io: Io): Promise<number> {
  const { base, locale } = await settingsOf({ ...flags, profile: false }, io);
  const exported = dateOf(flags.exported);
  const out = flags.out ?? PROFILE;
  checkOut(resolve(io.cwd, out), out);
  return withPosts(path, locale, io, async () => {
    const log = new RowLog(locale);
    const rows = openPosts(
      path,
      { columns: columnsOf(flags), texts: flags.scripts === undefined },
      io,
    );
    const { posts, undated } = await ownPosts(rows, log, exported);
    await reportRows(log.counts(), locale, io);
    const scripts = await scriptsFor(posts, flags.scripts, locale, io);
    const calibration = fit(posts, scripts, base);
    const { profile } = calibration;
    write(resolve(io.cwd, out), out, `${JSON.stringify(profile, null, 2)}\n`);
    if (flags.json === true) await io.stdout.write(`${safeJson(profile, 2)}\n`);
    else {
      const style = await styleFor(io.stdout, io.env, flags.color !== false);
      const facts = { scripts: scripts.size, undated, file: out };
      await io.stdout.write(calibrationText(calibration, facts, locale, style));
    }
    const counts = log.counts();
    return flags.strict === true && counts.read > counts.used ? EXIT.failed : EXIT.ok;
  });
}

function dateOf(exported: string | undefined): number | undefined {
  if (exported === undefined) return undefined;
  const [date = null] = datesOf([{ posted: exported, link: null, id: null }]);
  if (date === null) throw new UsageError(`--exported ${exported}: expected a date as 2024-03-01.`);
  return date;
}

/** A profile is written again and again; anything else that has its name is not ours to replace. */
function checkOut(path: string, name: string): void {
  if (!existsSync(path)) return;
  try {
    parseProfile(readFileSync(path, "utf8"));
  } catch (error) {
    if (!(error instanceof ProfileError) && !(error instanceof Error && "code" in error))
      throw error;
    throw new UsageError(`${name} exists and is no profile; name another with --out.`);
  }
}

function write(path: string, name: string, text: string): void {
  try {
    writeAtomic(path, text);
  } catch (error) {
    const { args, code } = fromSystem(error);
    throw new UsageError(`${name} cannot be written (${String(args["reason"] ?? code)}).`);
  }
}

/** Says which scripts are of no post: nothing is left out in silence. */
async function scriptsFor(
  posts: readonly Post[],
  folder: string | undefined,
  locale: Locale,
  io: Io,
): Promise<ReadonlyMap<Post, Draft>> {
  if (folder === undefined) return new Map();
  const { files, problems } = await discover([folder], { cwd: io.cwd });
  const errors: FileError[] = problems.map(({ path, problem }) => fileError(path, problem, locale));
  const scripts: Script[] = [];
  for (const file of files) {
    try {
      scripts.push(...(await scriptsOf(file, await openFile(file, io.cwd))));
    } catch (error) {
      if (!(error instanceof FileProblem) && !(error instanceof ReadError)) throw error;
      errors.push(fileError(file, error, locale));
    }
  }
  const { joined, left } = joinScripts(posts, scripts);
  await writeProblems(errors, io);
  await writeLines(
    left.map(
      ({ file, draft }) =>
        `${file}: ${message("calibrate.no-post", { title: draft.title }, locale)}`,
    ),
    io,
  );
  return joined;
}
