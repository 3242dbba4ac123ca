/** What a shell can complete, read off the program itself, so that no command or flag is forgotten. */

import type { Argument, Command, Option } from "commander";
import { RULES } from "../../rules/index.ts";
import { PLATFORMS } from "../draft/draft.ts";
import { FAIL_ON } from "../gates/gates.ts";
import { LANGUAGES } from "../language/index.ts";
import { LOCALES } from "../messages/index.ts";
import { FORMATS } from "../read/index.ts";
import { FORMAT_NAMES } from "../report/reporters.ts";
import { MODULES } from "../rule/rule.ts";
import { WRITERS } from "../write/index.ts";
import { COMPARE_FORMATS } from "./compare.ts";
import { SHELLS } from "./completion-shells.ts";

/** Words to choose from, the names of files, or what nobody can know. */
export type Values = readonly string[] | "files" | "free";

export interface CompletedFlag {
  readonly long: string;
  readonly short?: string;
  readonly description: string;
  /** Absent where the flag takes no value. */
  readonly values?: Values;
  /** The value may be left out. */
  readonly optional: boolean;
}

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly CompletedFlag[];
  /** Of its arguments in order; the last one stands for all after it. */
  readonly args: readonly Values[];
}

const TABLE_FORMATS = ["pretty", "json", "markdown"];
/** By the name that a value has in the help. */
const VALUES: Readonly<Record<string, Values>> = {
  ...Object.fromEntries(
    ["file", "folder", "paths", "posts", "reports", "a", "b"].map((name) => [name, "files"]),
  ),
  ...Object.fromEntries(
    ["n", "i/n", "ref", "name", "column", "date"].map((name) => [name, "free"]),
  ),
  topic: [...RULES.map(({ id }) => id), ...MODULES, "forecast"],
  platform: PLATFORMS,
  locale: LOCALES,
  tag: LANGUAGES,
  severity: FAIL_ON,
  shell: SHELLS,
  "id=n": MODULES.map((id) => `${id}=`),
};
/** What `<format>` is, by command and flag. */
const FORMATS_OF: Readonly<Record<string, readonly string[]>> = {
  "score --format": FORMAT_NAMES,
  "merge --format": FORMAT_NAMES,
  "compare --format": COMPARE_FORMATS,
  "validate --format": TABLE_FORMATS,
  "parse --to": WRITERS,
};

/** @throws Error for a value of a kind that this file does not know: add it to `VALUES` */
export function completedCommands(program: Command): CompletedCommand[] {
  const names = program.commands.map((command) => command.name());
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    flags: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => flagOf(option, command.name())),
    args: command.registeredArguments.map((argument) => argumentOf(argument, names)),
  }));
}

function flagOf(option: Option, command: string): CompletedFlag {
  const { short, flags, description, optional } = option;
  const long = option.long ?? flags;
  const [, name] = /[<[](.+?)(?:\.\.\.)?[>\]]/.exec(flags) ?? [];
  return {
    long,
    ...(short !== undefined && { short }),
    description,
    ...(name !== undefined && { values: valuesOf(name, `${command} ${long}`) }),
    optional,
  };
}

function argumentOf(argument: Argument, commands: readonly string[]): Values {
  const name = argument.name();
  return name === "command" ? commands : valuesOf(name, name);
}

function valuesOf(name: string, place: string): Values {
  if (name === "format") {
    const formats = place.endsWith("--input-format")
      ? FORMATS.map(({ id }) => id)
      : FORMATS_OF[place];
    if (formats !== undefined) return formats;
  } else if (Object.hasOwn(VALUES, name)) return VALUES[name] ?? "free";
  throw new Error(`completion does not know what <${name}> of ${place} is`);
}
