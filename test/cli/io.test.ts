import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { fileSink, isFile, sink, type Sink } from "../../src/cli/sink.ts";
import { run } from "../../src/cli/run.ts";

/** A stream that fails as the system does; `taken` holds what it took before. */
function failing(code: string, after = 0): { sink: Sink; taken: string[] } {
  const taken: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      if (taken.length >= after) done(Object.assign(new Error(`${code}: no luck`), { code }));
      else done(void taken.push(String(chunk)));
    },
  });
  return { sink: sink(stream, "It"), taken };
}

const version = (stdout: Sink, stderr: Sink): Promise<number> => {
  const io: Io = { stdin: new Blob([]).stream(), stdout, stderr, env: {}, cwd: "/" };
  return run(["node", "saveworthy", "--version"], io);
};

describe("a stream that is written to", () => {
  test("rejects with its first error, each time", async () => {
    const { sink: full, taken } = failing("ENOSPC", 1);
    expect(await full.write("one")).toBe(true);
    await expect(full.write("two")).rejects.toThrow("It cannot be written (ENOSPC: no luck).");
    await expect(full.write("three")).rejects.toThrow("ENOSPC");
    expect(taken).toEqual(["one"]);
  });

  test("has no width where a terminal does not know its own", () => {
    for (const [columns, expected] of [
      [0, undefined],
      [60, 60],
    ] as const) {
      expect(sink(Object.assign(new Writable(), { columns }), "It").columns).toBe(expected);
    }
  });

  test("is no error where nobody reads any more", async () => {
    const { sink: closed } = failing("EPIPE");
    expect(await closed.write("one")).toBe(false);
    expect(await closed.write("two")).toBe(false);
  });

  test("ends a run with one line and exit 2", async () => {
    const stderr = failing("ENOSPC", 9);
    expect(await version(failing("ENOSPC").sink, stderr.sink)).toBe(2);
    expect(stderr.taken).toEqual(["error: It cannot be written (ENOSPC: no luck).\n"]);
  });

  test("is an exit code alone where stderr is full too", async () => {
    expect(await version(failing("ENOSPC").sink, failing("ENOSPC").sink)).toBe(2);
  });

  test("leaves a run whose reader went away as it was", async () => {
    const stderr = failing("ENOSPC");
    expect(await version(failing("EPIPE").sink, stderr.sink)).toBe(0);
  });
});

describe("a stream that is a file", () => {
  const path = join(mkdtempSync(join(tmpdir(), "saveworthy-sink-")), "out.txt");

  test("takes every text at once and whole", async () => {
    const fd = openSync(path, "w");
    expect(isFile(fd)).toBe(true);
    const file = fileSink(fd, "It");
    expect(file.isTTY).toBe(false);
    expect(await file.write("một, ")).toBe(true);
    expect(await file.write("")).toBe(true);
    expect(await file.write("hai\n".repeat(50_000))).toBe(true);
    closeSync(fd);
    expect(readFileSync(path, "utf8")).toBe(`một, ${"hai\n".repeat(50_000)}`);
    expect(isFile(fd)).toBe(false);
  });

  test("rejects with its first error, each time", async () => {
    writeFileSync(path, "");
    const fd = openSync(path, "r");
    const file = fileSink(fd, "It");
    await expect(file.write("one")).rejects.toThrow(/^It cannot be written \(E/);
    closeSync(fd);
    await expect(file.write("two")).rejects.toThrow(/^It cannot be written \(E/);
  });

  test.runIf(process.platform !== "win32")("may go nowhere", () => {
    const nowhere = openSync(devNull, "w");
    expect(isFile(nowhere)).toBe(true);
    closeSync(nowhere);
  });
});
