/** Loads the scripts of the bundle with the bytecode that the build left beside them. Nothing is ever written. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import type * as command from "./command.ts";

interface Loaded {
  readonly command: typeof command;
  /** Those that were read so far by name, for who makes the bytecode. */
  readonly scripts: ReadonlyMap<string, Script>;
}

/**
 * Where the bytecode for this very node lies, if the build made one. It must not be offered to another:
 * V8 knows only its own version, which patch releases of node share, takes it and crashes. Nodes of one
 * version that were built apart differ in size.
 */
export function bytecodeIn(folder: string, name: string): string {
  const { version, platform, arch, execPath } = process;
  return join(folder, `${name}-${version}-${platform}-${arch}-${statSync(execPath).size}.bytecode`);
}

/**
 * Packages that most runs do without lie in scripts of their own, read when a run asks for one.
 * @param folder where the build put the scripts and their bytecode
 */
export function load(folder: string): Loaded {
  const scripts = new Map<string, Script>();
  const evaluate = <Exports>(name: string): Exports => {
    const filename = join(folder, `${name}.js`);
    const bytecode = bytecodeIn(folder, name);
    const script = new Script(readFileSync(filename, "latin1"), {
      filename,
      ...(existsSync(bytecode) && { cachedData: readFileSync(bytecode) }),
    });
    scripts.set(name, script);
    const bundle: unknown = script.runInThisContext();
    if (!isBundle<Exports>(bundle)) throw new TypeError(`${filename} is not what the build made`);
    return bundle(createRequire(filename), filename, importModule, getPackage);
  };
  const packages = new Map<string, Package>();
  const getPackage: GetPackage = (name, part) => {
    const known = packages.get(name) ?? evaluate<Package>(`packages/${name}`);
    packages.set(name, known);
    return known[part];
  };
  return { command: evaluate<typeof command>("command"), scripts };
}

const importModule = (specifier: string): Promise<unknown> => import(specifier);

type Package = Readonly<Record<string, unknown>>;
type GetPackage = (name: string, part: string) => unknown;
type Bundle<Exports> = (
  require: NodeJS.Require,
  filename: string,
  import_: typeof importModule,
  getPackage: GetPackage,
) => Exports;

function isBundle<Exports>(value: unknown): value is Bundle<Exports> {
  return typeof value === "function";
}
