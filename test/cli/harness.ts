/** Runs the command in process, in a folder of its own. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Io } from "../../src/cli/io.ts";
import type { Sink } from "../../src/cli/sink.ts";
import { run } from "../../src/cli/run.ts";

export interface Given {
  /** Content by path; bytes as they are. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | readonly (string | Uint8Array)[];
  readonly env?: Readonly<Record<string, string>>;
  /** A terminal of this many columns; a pipe where absent. */
  readonly columns?: number;
  /** Chunks after which nobody reads stdout any more. */
  readonly closesAfter?: number;
  /** Folder below the temporary one to start in. */
  readonly from?: string;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The folder, until `inFolder` returns. */
  readonly cwd: string;
}

export async function cli(args: readonly string[], given: Given = {}): Promise<Ran> {
  return inFolder(given.files ?? {}, (folder) => cliIn(folder, args, given));
}

/** Makes the files in a new folder and removes it afterwards. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T> | T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "saveworthy-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function cliIn(
  folder: string,
  args: readonly string[],
  { stdin = [], env = {}, columns, closesAfter, from = "." }: Given = {},
): Promise<Ran> {
  const out = memory(columns, closesAfter);
  const err = memory(undefined);
  const cwd = join(folder, from);
  const io: Io = {
    stdin: chunks(typeof stdin === "string" ? [stdin] : stdin),
    stdout: out.sink,
    stderr: err.sink,
    env,
    cwd,
  };
  const code = await run(["node", "saveworthy", ...args], io);
  return { code, stdout: out.text(), stderr: err.text(), cwd };
}

function memory(
  columns: number | undefined,
  closesAfter = Infinity,
): { sink: Sink; text: () => string } {
  const written: string[] = [];
  const write = async (text: string): Promise<boolean> => {
    await Promise.resolve();
    if (written.length >= closesAfter) return false;
    written.push(text);
    return true;
  };
  return { sink: { isTTY: columns !== undefined, columns, write }, text: () => written.join("") };
}

async function* chunks(
  list: readonly (string | Uint8Array)[],
): AsyncGenerator<string | Uint8Array> {
  for (const chunk of list) {
    await Promise.resolve();
    yield chunk;
  }
}
