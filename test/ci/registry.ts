/** The packed package behind a registry of its own, so that `npm install saveworthy` needs no network. */

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";

const Manifest = z.looseObject({ name: z.string(), version: z.string() });

export const { version: VERSION } = Manifest.parse(
  JSON.parse(readFileSync("package.json", "utf8")),
);

export interface Registry {
  readonly url: string;
  readonly tarball: string;
  readonly close: () => Promise<void>;
}

/** `dist/` must be built. */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), "saveworthy-packed-"));
  const args = ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder];
  const shell = process.platform === "win32";
  const name = execFileSync("npm", args, { encoding: "utf8", shell, stdio: "pipe" }).trim();
  const tarball = join(folder, name);
  const manifest = Manifest.parse(JSON.parse(readFileSync("package.json", "utf8")));
  const server = createServer((request, response) => {
    if (request.url?.endsWith(".tgz") === true) {
      response.end(readFileSync(tarball));
      return;
    }
    if (request.url !== "/saveworthy") response.statusCode = 404;
    const dist = { tarball: `http://${request.headers.host ?? ""}/${name}` };
    const versions = { [VERSION]: { ...manifest, scripts: {}, devDependencies: {}, dist } };
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({ name: "saveworthy", "dist-tags": { latest: VERSION }, versions }),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    tarball,
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      return new Promise((done) => server.close(() => done()));
    },
  };
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script as GitHub runs a step of `shell: bash`. */
export async function bash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  const args = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
  const { PATH = "", HOME = "", ...rest } = process.env;
  const own = Object.entries(rest).filter(
    ([name]) => !/^(?:npm_|GIT|CI|RUNNER|INIT_CWD|NODE_OPTIONS|VITEST)/i.test(name),
  );
  const child = spawn("bash", args, {
    cwd,
    env: { ...Object.fromEntries(own), PATH, HOME, ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin.end();
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, stdout, stderr };
}
