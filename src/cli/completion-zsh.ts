/** The completion script for zsh: to be evaluated, or put into a folder of `fpath` as `_saveworthy`. */

import type { CompletedCommand, CompletedFlag, Values } from "./completion-model.ts";

/** Completed where no command is named. */
const DEFAULT = "score";

export function zshScript(commands: readonly CompletedCommand[]): string {
  const list = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const names = commands.map(({ name }) => name);
  const arms = commands.map((one) => `    ${one.name}) _arguments -s -S ${specs(one)} ;;`);
  return `#compdef saveworthy
# Completion of saveworthy for zsh. In ~/.zshrc, after compinit: eval "$(saveworthy completion zsh)"
_saveworthy() {
  local command=${DEFAULT}
  local -a commands
  commands=(
${list.join("\n")}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  if [[ $words[2] == (${names.join("|")}) ]]; then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${arms.join("\n")}
  esac
}
if [[ $funcstack[1] == _saveworthy ]]; then _saveworthy "$@"; else compdef _saveworthy saveworthy; fi
`;
}

function specs({ flags, args }: CompletedCommand): string {
  const last = args.length - 1;
  return [
    ...flags.flatMap(flagSpecs),
    ...args.map((values, i) => quoted(`${i === last ? "*" : i + 1}:${action(values)}`)),
  ].join(" ");
}

function flagSpecs({ long, short, description, values, optional }: CompletedFlag): string[] {
  const about = `[${description.replaceAll(/[[\]\\]/g, "\\$&")}]`;
  const value = values === undefined || optional ? "" : `:${action(values)}`;
  const names = short === undefined ? [long] : [long, short];
  return names.map((name) => {
    const equals = value !== "" && name.startsWith("--") ? "=" : "";
    return quoted(`*${name}${equals}${about}${value}`);
  });
}

function action(values: Values): string {
  if (values === "files") return "file:_files";
  return values === "free" ? "value: " : `value:(${values.join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
