import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { cli, inFolder } from "./harness.ts";

const STEPS =
  "1. Rinse 2 cups of rice twice.\n2. Soak it for 20 minutes.\n3. Simmer for 12 minutes.\n";

class Terminal {
  text = "";
  #changed = (): void => undefined;
  readonly #stop = new AbortController();

  io(cwd: string): Io {
    const write = async (part: string): Promise<boolean> => {
      this.text += part;
      this.#changed();
      return Promise.resolve(true);
    };
    async function* none(): AsyncGenerator<string> {}
    const sink = { isTTY: false, columns: undefined, write };
    const interrupt = (): AbortSignal => this.#stop.signal;
    return { stdin: none(), stdout: sink, stderr: sink, env: {}, cwd, interrupt };
  }

  /** Waits until it shows this, and forgets what came before. */
  async shows(pattern: RegExp): Promise<string> {
    while (!pattern.test(this.text)) await new Promise<void>((done) => (this.#changed = done));
    const { text } = this;
    this.text = "";
    return text;
  }

  interrupt(): void {
    this.#stop.abort();
  }
}

test("a save shows what moved: score, reason, tips; Ctrl+C ends it", async () => {
  await inFolder({ "d/a.md": "Hello there.\n", "d/b.md": STEPS, "d/x.png": "" }, async (folder) => {
    const path = (name: string): string => join(folder, "d", name);
    const terminal = new Terminal();
    const ended = run(["node", "saveworthy", "d", "--watch"], terminal.io(folder));
    expect(await terminal.shows(/Watching 2 drafts/)).toContain("2 drafts in 2 files");
    // Until the watcher has looked around, a save is not seen.
    await new Promise((done) => setTimeout(done, 1000));

    writeFileSync(path("a.md"), `Save this for dinner.\n${STEPS}`);
    const better = await terminal.shows(/a\.md {2}\d+ → \d+ {2}\+\d+[^]*✓.*\n/);
    expect(better).not.toContain("b.md");
    // Nothing that stood on the terminal is cleared.
    expect(better).not.toContain("\u001b");

    writeFileSync(path("a.md"), "Hello there.\n");
    expect(await terminal.shows(/a\.md {2}\d+ → \d+ {2}-\d+[^]*\n {2}\+\d+ .*\n/)).toBeTruthy();
    writeFileSync(path("a.md"), "Hello there.\n\n");
    expect(await terminal.shows(/no change/)).toContain("a.md");
    writeFileSync(path("c.md"), STEPS);
    expect(await terminal.shows(/c\.md.*new/)).toBeTruthy();
    writeFileSync(path("c.md"), new Uint8Array(100));
    expect(await terminal.shows(/c\.md: The file is binary/)).toBeTruthy();
    rmSync(path("b.md"));
    expect(await terminal.shows(/b\.md {2}gone/)).toBeTruthy();
    terminal.interrupt();
    expect(await ended).toBe(0);
  });
});

test("a save of the config holds at once, one made later too; a wrong one is told and left aside", async () => {
  await inFolder({ "d/a.md": STEPS, "d/b.md": "" }, async (folder) => {
    const config = join(folder, "saveworthy.config.yaml");
    const terminal = new Terminal();
    const ended = run(["node", "saveworthy", "d", "--watch"], terminal.io(folder));
    await terminal.shows(/Watching 2 drafts/);
    await new Promise((done) => setTimeout(done, 1000));

    writeFileSync(config, "rules:\n  overlay-coverage: off\n");
    const off = await terminal.shows(/read again\.\n[^]*a\.md {2}\d+ → \d+ {2}\+\d+\n/);
    expect(off).not.toContain("b.md");
    writeFileSync(config, "rules:\n  overlay-coverag: off\n");
    expect(await terminal.shows(/Did you mean/)).not.toMatch(/→/);
    writeFileSync(join(folder, "d/a.md"), `${STEPS}\n`);
    expect(await terminal.shows(/no change/)).toContain("a.md");
    rmSync(config);
    expect(await terminal.shows(/read again\.\n[^]*a\.md {2}\d+ → \d+ {2}-\d+\n/)).toBeTruthy();
    terminal.interrupt();
    expect(await ended).toBe(0);
  });
});

test("standard input cannot be watched, nor nothing", async () => {
  expect(await cli(["-", "--watch"], { stdin: "x" })).toMatchObject({ code: 2, stdout: "" });
  expect((await cli(["--watch"])).code).toBe(2);
});
