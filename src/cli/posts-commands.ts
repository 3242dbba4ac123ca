/** Flags of the commands that read an export of posts. They load what they need when they run. */

import type { Command } from "commander";
import type { Io } from "./io.ts";
import type { CalibrateFlags } from "./calibrate.ts";
import type { ValidateFlags } from "./validate.ts";

/** Fields of an export whose column a flag can name, as [flag, what it holds]. */
const COLUMNS = [
  ["saves", "the saves"],
  ["views", "the views, plays or reach"],
  ["text", "the post's caption"],
  ["script", "what is said (also --transcript)"],
  ["overlay", "the on-screen text"],
  ["author", "who posted it"],
  ["source", "where it was collected"],
  ["lang-column", "its language"],
  ["duration", "the length of the video"],
  ["id", "its id"],
  ["posted", "its date"],
  ["likes", "its likes"],
  ["link", "its address"],
] as const;

/** @param command makes a subcommand; @param settings adds the flags of everything a config changes */
export function addPostsCommands(
  command: (name: string, summary: string) => Command,
  settings: (command: Command) => Command,
  { io, exit }: { readonly io: Io; readonly exit: (code: number) => void },
): void {
  const validate = command("validate", "Measure how the score and the forecast rank real saves")
    .argument("<posts>", "JSONL, JSON, CSV or TSV, also .gz; or - for stdin")
    .option("--format <format>", "pretty, json or markdown")
    .option("--jobs <n>", "threads; from 2,000 posts on as many as there are cores");
  columns(settings(validate)).action(async (path: string, flags: ValidateFlags) => {
    const { validate: run } = await import("./validate.ts");
    exit(await run(path, flags, io));
  });

  const calibrate = command("calibrate", "Fit weights of your own to your own posts")
    .argument("<posts>", "JSONL, JSON, CSV or TSV, also .gz; or - for stdin")
    .option("--scripts <folder>", "scripts of the posts, joined by id, link or title")
    .option("--exported <date>", "day of the export; the newest post's where not given")
    .option("--out <file>", "profile to write (saveworthy.profile.json)")
    .option("--json", "print the profile");
  columns(settings(calibrate)).action(async (path: string, flags: CalibrateFlags) => {
    const { calibrate: run } = await import("./calibrate.ts");
    exit(await run(path, flags, io));
  });
}

function columns(command: Command): Command {
  for (const [name, holds] of COLUMNS) {
    command.option(`--${name} <column>`, `column of ${holds}, instead of finding it`);
    if (name === "script") command.option("--transcript <column>", "the same as --script");
  }
  return command
    .option("--platform <platform>", "tiktok, instagram or youtube, whatever the posts say")
    .option("--lang <tag>", "language of the posts, instead of finding it")
    .option("--strict", "exit with 2 where a row could not be used")
    .option("--no-forecast", "load no forecast");
}
