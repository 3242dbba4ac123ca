/** Loads the bundled command with the bytecode that the build left beside it. Nothing is ever written. */

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import type * as command from "./command.ts";

interface Loaded {
  readonly command: typeof command;
  /** For who makes the bytecode. */
  readonly script: Script;
}

/** @param folder where the build put `command.js` and `command.bytecode` */
export function load(folder: string): Loaded {
  const filename = join(folder, "command.js");
  const bytecode = join(folder, "command.bytecode");
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    // That of another version of node is refused by V8, which then compiles as ever.
    ...(existsSync(bytecode) && { cachedData: readFileSync(bytecode) }),
  });
  const evaluate: unknown = script.runInThisContext();
  if (!isBundle(evaluate)) throw new TypeError(`${filename} is not what the build made`);
  return { command: evaluate(createRequire(filename), filename, importModule), script };
}

const importModule = (specifier: string): Promise<unknown> => import(specifier);

type Bundle = (
  require: NodeJS.Require,
  filename: string,
  import_: typeof importModule,
) => typeof command;

function isBundle(value: unknown): value is Bundle {
  return typeof value === "function";
}
