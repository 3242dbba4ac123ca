import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";

const Bundle = z.object({
  inputs: z.record(
    z.string(),
    z.object({
      format: z.enum(["cjs", "esm"]).optional(),
      imports: z.array(z.object({ path: z.string(), kind: z.string() })),
    }),
  ),
  outputs: z.record(
    z.string(),
    z.object({
      imports: z.array(z.object({ path: z.string(), kind: z.string() })),
      inputs: z.record(z.string(), z.object({ bytesInOutput: z.number() })),
    }),
  ),
});
const Coverage = z.object({
  result: z.array(
    z.object({
      url: z.string(),
      functions: z.array(
        z.object({
          functionName: z.string(),
          ranges: z.array(z.object({ count: z.number() })),
        }),
      ),
    }),
  ),
});

export type Outputs = z.infer<typeof Bundle>["outputs"];

/** What `npm run build` found in the source, and what it put into which file of `dist/`. */
export function bundle(): z.infer<typeof Bundle> {
  if (!existsSync("dist/command.js") || !existsSync(".cache/bundle.json"))
    throw new Error("dist/ is not built: run `npm run build` first (`npm test` does).");
  return Bundle.parse(JSON.parse(readFileSync(".cache/bundle.json", "utf8")));
}

export function outputs(): Outputs {
  return bundle().outputs;
}

/** An entry of `dist/` and every chunk that is loaded with it, whatever the run then does. */
export function closure(entry: string, all: Outputs): string[] {
  const seen = new Set([entry]);
  for (const file of seen)
    for (const { path, kind } of all[file]?.imports ?? [])
      if (kind === "import-statement" && path in all) seen.add(path);
  return [...seen];
}

/** Source modules whose code is in the files, by path; sorted. */
export function modulesIn(files: readonly string[], all: Outputs): string[] {
  const inputs = files.flatMap((file) => Object.entries(all[file]?.inputs ?? {}));
  return [
    ...new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)),
  ].toSorted();
}

/** Names of the packages among the modules. */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].toSorted();
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  /** Source modules that node evaluated, by path; sorted. */
  readonly modules: readonly string[];
  /** Scripts of packages that it read, by the package's name. */
  readonly onDemand: readonly string[];
}

const COMMAND = "dist/command.js";

/** Modules that the command begins with; all others wait in functions named after them. */
function first(): Set<string> {
  const { inputs } = bundle();
  const seen = new Set(["src/cli/command.ts"]);
  for (const file of seen)
    for (const { path, kind } of inputs[file]?.imports ?? [])
      if (kind !== "dynamic-import" && path in inputs) seen.add(path);
  return seen;
}

/** Runs the built command; node's coverage report tells which modules it really evaluated. */
export function runBuilt(args: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), "saveworthy-loaded-"));
  try {
    const { status, stdout } = spawnSync(process.execPath, ["bin/saveworthy.js", ...args], {
      encoding: "utf8",
      env: { ...process.env, NODE_V8_COVERAGE: folder, NO_COLOR: "1" },
    });
    const [report = ""] = readdirSync(folder);
    const { result } = Coverage.parse(JSON.parse(readFileSync(join(folder, report), "utf8")));
    const functions = result.find(({ url }) => url.endsWith(`/${COMMAND}`))?.functions ?? [];
    const called = new Set(
      functions
        .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0)
        .map(({ functionName }) => functionName),
    );
    const started = first();
    const modules = modulesIn([COMMAND], outputs()).filter(
      (path) => called.has(path) || started.has(path),
    );
    const onDemand = result.flatMap(
      ({ url }) => /\/dist\/packages\/(.+)\.js$/.exec(url)?.[1] ?? [],
    );
    return { status, stdout, modules, onDemand };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
