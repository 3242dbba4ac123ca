/** The completion script for bash, from 3.2 on; it needs no library of completions. */

import type { CompletedCommand, CompletedFlag, Values } from "./completion-model.ts";

/** Completed where no command is named. */
const DEFAULT = "score";

export function bashScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# Completion of saveworthy for bash. In ~/.bashrc: eval "$(saveworthy completion bash)"
_saveworthy() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=${DEFAULT} i line
  COMPREPLY=()
  # "--flag=value" is three words to bash.
  if [[ $cur == "=" ]]; then cur=""
  elif [[ $prev == "=" ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join("|")}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  local words="" files=""
  case "$command $prev" in
${valueArms(commands)}
    *)
      case "$command" in
${commands.map(commandArm).join("\n")}
      esac
      if [[ $COMP_CWORD == 1 && $cur != -* ]]; then words="${names.join(" ")}"; files=1; fi
      ;;
  esac
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$words" -- "$cur")
  if [[ $words == *= ]]; then compopt -o nospace 2>/dev/null; fi
  if [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$cur")
  fi
}
complete -F _saveworthy saveworthy
`;
}

/** One arm for all flags that take the same. */
function valueArms(commands: readonly CompletedCommand[]): string {
  const arms = new Map<string, string[]>();
  for (const { name, flags } of commands) {
    for (const { long, values, optional } of flags) {
      if (values === undefined || optional) continue;
      const action = actionOf(values);
      arms.set(action, [...(arms.get(action) ?? []), `"${name} ${long}"`]);
    }
  }
  return Array.from(arms, ([action, places]) => `    ${places.join("|")}) ${action} ;;`).join("\n");
}

function commandArm({ name, flags, args }: CompletedCommand): string {
  const action = actionOf(args.at(-1) ?? []);
  return `        ${name}) if [[ $cur == -* ]]; then words="${flagWords(flags)}"; else ${action}; fi ;;`;
}

function flagWords(flags: readonly CompletedFlag[]): string {
  return flags
    .flatMap(({ long, short }) => [long, ...(short === undefined ? [] : [short])])
    .join(" ");
}

function actionOf(values: Values): string {
  if (values === "files") return "files=1";
  return values === "free" ? ":" : `words="${values.join(" ")}"`;
}
