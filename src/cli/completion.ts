/** `saveworthy completion SHELL`: a script that completes commands, flags and their values. */

import type { Command } from "commander";
import { bashScript } from "./completion-bash.ts";
import { fishScript } from "./completion-fish.ts";
import { completedCommands } from "./completion-model.ts";
import { SHELLS } from "./completion-shells.ts";
import { zshScript } from "./completion-zsh.ts";
import { UsageError } from "./errors.ts";
import { EXIT } from "./exit-code.ts";
import type { Io } from "./io.ts";

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };

export async function completion(given: string, program: Command, io: Io): Promise<number> {
  const shell = SHELLS.find((known) => known === given);
  if (shell === undefined) {
    throw new UsageError(
      `There is no completion for "${given}"; there is for ${SHELLS.join(", ")}.`,
    );
  }
  await io.stdout.write(SCRIPTS[shell](completedCommands(program)));
  return EXIT.ok;
}
