/** Loads the bundled command with the bytecode that the build left beside it. Nothing is ever written. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import type * as command from "./command.ts";

interface Loaded {
  readonly command: typeof command;
  /** For who makes the bytecode. */
  readonly script: Script;
}

/**
 * Where the bytecode for this very node lies, if the build made one. It must not be offered to another:
 * V8 knows only its own version, which patch releases of node share, takes it and crashes. Nodes of one
 * version that were built apart differ in size.
 */
export function bytecodeIn(folder: string): string {
  const { version, platform, arch, execPath } = process;
  return join(folder, `command-${version}-${platform}-${arch}-${statSync(execPath).size}.bytecode`);
}

/** @param folder where the build put `command.js` and its bytecode */
export function load(folder: string): Loaded {
  const filename = join(folder, "command.js");
  const bytecode = bytecodeIn(folder);
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
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
