import { chmodSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openFile, openStream } from "../../src/files/open.ts";
import { FileProblem } from "../../src/files/problem.ts";
import { inFolder } from "../cli/harness.ts";

const MEGABYTE = 1024 * 1024;

async function problemOf(run: () => unknown): Promise<string> {
  try {
    await run();
    return "none";
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
}

describe("a file", () => {
  test.each([
    ["none.md", "not-found"],
    ["text.md/inside", "not-found"],
    [".", "unreadable"],
    ["binary.md", "binary"],
    ["text.md", "none"],
    ["empty.md", "none"],
  ])("%s: %s", async (path, expected) => {
    const files = { "text.md": "Boil water.", "empty.md": "", "binary.md": new Uint8Array(50) };
    await inFolder(files, async (folder) => {
      expect(await problemOf(() => openFile(path, folder))).toBe(expected);
    });
  });

  test("over 10 MB is not read, 10 MB are", async () => {
    await inFolder({}, async (folder) => {
      writeFileSync(join(folder, "a.md"), "");
      truncateSync(join(folder, "a.md"), 10 * MEGABYTE + 1);
      expect(await problemOf(() => openFile("a.md", folder))).toBe("too-large");
      writeFileSync(join(folder, "a.md"), "a".repeat(10 * MEGABYTE));
      expect((await openFile("a.md", folder)).text).toHaveLength(10 * MEGABYTE);
    });
  });

  test.skipIf(process.getuid?.() === 0)(
    "that may not be read (skipped for root, who may)",
    async () => {
      await inFolder({ "a.md": "x" }, async (folder) => {
        chmodSync(join(folder, "a.md"), 0);
        expect(await problemOf(() => openFile("a.md", folder))).toBe("unreadable");
      });
    },
  );

  test.skipIf(process.platform === "win32")(
    "without an end is given up (skipped on Windows)",
    async () => {
      expect(await problemOf(() => openFile("/dev/zero", "/"))).toBe("too-large");
    },
  );
});

describe("a stream", () => {
  test("is put together from its bytes, also inside a character", async () => {
    const bytes = new TextEncoder().encode("đá 🔥");
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect((await openStream(each(chunks))).text).toBe("đá 🔥");
  });

  test("is given up once it is too large", async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        await Promise.resolve();
        asked++;
        yield new Uint8Array(MEGABYTE).fill(97);
      }
    }
    expect(await problemOf(() => openStream(endless()))).toBe("too-large");
    expect(asked).toBe(11);
  });
});

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  for (const item of list) {
    await Promise.resolve();
    yield item;
  }
}
