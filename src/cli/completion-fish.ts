/** The completion script for fish. */

import type { CompletedCommand, CompletedFlag, Values } from "./completion-model.ts";

/** Completed where no command is named. */
const DEFAULT = "score";

export function fishScript(commands: readonly CompletedCommand[]): string {
  const others = commands.map(({ name }) => name).filter((name) => name !== DEFAULT);
  const lines = commands.flatMap((command) => {
    const { name, summary, flags, args } = command;
    const when =
      name === DEFAULT
        ? `not __fish_seen_subcommand_from ${others.join(" ")}`
        : `__fish_seen_subcommand_from ${name}`;
    return [
      `complete -c saveworthy -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
      ...argument(when, args.at(-1)),
      ...flags.map((flag) => flagLine(when, flag)),
    ];
  });
  return `# Completion of saveworthy for fish: saveworthy completion fish > ~/.config/fish/completions/saveworthy.fish
${lines.join("\n")}
`;
}

/** Files are what fish completes by itself. */
function argument(when: string, values: Values | undefined): string[] {
  if (values === "files") return [];
  const words = values === undefined || values === "free" ? "" : ` -a ${quoted(values.join(" "))}`;
  return [`complete -c saveworthy -n ${quoted(when)} -f${words}`];
}

function flagLine(
  when: string,
  { long, short, description, values, optional }: CompletedFlag,
): string {
  return [
    `complete -c saveworthy -n ${quoted(when)} -l ${long.slice(2)}`,
    ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
    ...(values === undefined || optional ? [] : [valueOf(values)]),
    `-d ${quoted(description)}`,
  ].join(" ");
}

function valueOf(values: Values): string {
  if (values === "files") return "-r -F";
  return values === "free" ? "-x" : `-x -a ${quoted(values.join(" "))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, "\\$&")}'`;
}
