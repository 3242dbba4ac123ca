/** Commands and their flags, as commander wants them; what they do stands in a file each. */

import { Command, type Option } from "commander";
import { VERSION } from "../version.ts";
import { addBatchFlags } from "./batch-flags.ts";
import { commandHint } from "./commands.ts";
import { UsageError } from "./errors.ts";
import type { CompareFlags } from "./compare.ts";
import type { CommonFlags } from "./flags.ts";
import { addGateFlags } from "./gate-flags.ts";
import type { Io } from "./io.ts";
import type { MergeFlags } from "./merge.ts";
import type { ParseFlags } from "./parse.ts";
import { addPostsCommands } from "./posts-commands.ts";
import type { ScoreFlags } from "./score.ts";
import type { StreamFlags } from "./stream.ts";

export interface Wiring {
  readonly io: Io;
  /** Takes the exit code of the command that ran. */
  readonly exit: (code: number) => void;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
}

export function makeProgram({ io, exit, writeOut, writeError }: Wiring): Command {
  const program = new Command("saveworthy")
    .description(
      "Says how save-worthy the script or captions of a short video are, and what to change.",
    )
    .usage("[options] <paths...>\n       saveworthy <command> [options]")
    .version(VERSION, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .configureOutput({ writeOut, writeErr: writeError })
    .configureHelp({ showGlobalOptions: false })
    .exitOverride();
  // Subcommands copy what is set above when they are made.
  const command = (name: string, summary: string): Command =>
    program.command(name).summary(summary).description(`${summary}.`);

  const score = scoreCommand(program, io, exit);
  const parse = command("parse", "Show what was read from a file")
    .argument("<file>", "file to read, or - for stdin")
    .option("--json", "print JSON")
    .option("--to <format>", "write it as srt, vtt, json or md")
    .option("--spec", "read SRT and WebVTT by their standard to the letter, without salvage")
    .option("--stdin-filename <name>", "what - reads is called");
  common(parse).action(async (file: string, flags: ParseFlags) => {
    const { parse: run } = await import("./parse.ts");
    exit(await run(file, flags, io));
  });
  settings(command("explain", "Explain a rule, a module or the forecast"))
    .argument("<topic>", "id of a rule or a module, or: forecast")
    .action(async (topic: string, flags: CommonFlags) => {
      const { explain } = await import("./explain.ts");
      exit(await explain(topic, flags, io));
    });
  const rules = command("rules", "List the rules with their weights and evidence").option(
    "--json",
    "print JSON",
  );
  settings(rules).action(async (flags: CommonFlags & { json?: boolean }) => {
    const { rules: run } = await import("./rules.ts");
    exit(await run(flags, io));
  });
  addPostsCommands(command, settings, { io, exit });
  const compare = command("compare", "Compare two drafts, or the alternative hooks of one")
    .argument("<a>", "draft to compare with; FILE#2 is the second one of a file")
    .argument("[b]", "changed draft; without it, the hooks that <a> offers are tried")
    .option("--format <format>", "pretty, json or markdown")
    .option("--stdin-filename <name>", "what - reads is called");
  common(compare).action(async (a: string, b: string | undefined, flags: CompareFlags) => {
    const { compare: run } = await import("./compare.ts");
    exit(await run(a, b, flags, io));
  });
  const stream = command("stream", "Score JSON lines from stdin, one result a line").option(
    "--jobs <n>",
    "threads to score with; 1 where absent",
  );
  common(stream).action(async (flags: StreamFlags) => {
    const { stream: run } = await import("./stream.ts");
    exit(await run(flags, io));
  });
  const merge = command("merge", "Put the JSON reports of shards together")
    .argument("<reports...>", "reports of score --shard i/n --format json")
    .option("--format <format>", "how to print; FORMAT=FILE writes a file; repeatable", collect)
    .option("--with-segments", "carry the text of the drafts, where the reports have it")
    .option("--quiet", "print only what is asked for")
    .option("--strict", "exit with 2 where the reading warned");
  settings(merge).action(async (names: string[], flags: MergeFlags) => {
    const { merge: run } = await import("./merge.ts");
    exit(await run(names, flags, io));
  });
  command("init", "Write a commented config file").action(async () => {
    const { init } = await import("./init.ts");
    exit(await init(io));
  });
  command("completion", "Print what completes commands and flags in a shell")
    .argument("<shell>", "bash, zsh or fish")
    .action(async (shell: string) => {
      const { completion } = await import("./completion.ts");
      exit(await completion(shell, program, io));
    });
  program.helpCommand(false);
  command("help", "Print the help of a command")
    .argument("[command]", "name of the command")
    .action((name?: string) => {
      const about =
        name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (about !== undefined) return about.help();
      const word = name ?? "";
      const hint = commandHint(word) || " See: saveworthy --help.";
      throw new UsageError(`There is no command "${word}".${hint}`);
    });
  return program.addHelpText(
    "after",
    () => `\nOptions of score:\n${optionsOf(score)}\n${EXAMPLES}`,
  );
}

const EXAMPLES = `
Examples:
  saveworthy draft.md
  saveworthy drafts captions/*.srt
  saveworthy drafts --format json > scores.json
  cat draft.md | saveworthy - --stdin-filename draft.md
`;

function scoreCommand(program: Command, io: Io, exit: Wiring["exit"]): Command {
  const score = program
    .command("score", { isDefault: true })
    .summary("Score files, folders and globs (the default command)")
    .description("Score files, folders and globs.")
    .argument("[paths...]", "files, folders, globs, or - for stdin")
    .option("--format <format>", "how to print; FORMAT=FILE writes a file; repeatable", collect)
    .option("--with-segments", "carry the text of the drafts in JSON")
    .option("--stdin-filename <name>", "what - reads is called");
  return common(addBatchFlags(addGateFlags(score))).action(
    async (paths: string[], flags: ScoreFlags) => {
      if (paths.length === 0 && flags.changed === undefined && flags.cache === undefined)
        program.help({ error: true });
      if (flags.watch === true) {
        const { watch } = await import("./watch.ts");
        exit(await watch(paths, flags, io));
        return;
      }
      const { score: run } = await import("./score.ts");
      exit(await run(paths, flags, io));
    },
  );
}

/** Flags of everything that reads drafts. */
function common(command: Command): Command {
  return settings(command)
    .option("--platform <platform>", "tiktok, instagram or youtube, whatever the drafts say")
    .option("--lang <tag>", "language of the drafts, instead of finding it")
    .option(
      "--input-format <format>",
      "format of the drafts (srt, capcut, …), instead of finding it",
    )
    .option("--strict", "exit with 2 where the reading warned")
    .option("--no-forecast", "load no forecast");
}

/** Flags of everything that a config changes. */
function settings(command: Command): Command {
  return command
    .option("--config <file>", "config to use, instead of the nearest one upward")
    .option("--no-config", "use no config")
    .option("--profile <file>", "weights of your own, as calibrate wrote them")
    .option("--locale <locale>", "en or vi: language of the words, instead of the machine's")
    .option("--no-color", "use no colours");
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function optionsOf(command: Command): string {
  const help = command.createHelp();
  const width = help.longestOptionTermLength(command, help);
  return help
    .visibleOptions(command)
    .map(
      (option: Option) =>
        `  ${help.optionTerm(option).padEnd(width)}  ${help.optionDescription(option)}`,
    )
    .join("\n");
}
