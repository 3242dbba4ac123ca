import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeAtomic } from "../../src/files/atomic-write.ts";
import { inFolder } from "../cli/harness.ts";

const POSIX = process.platform !== "win32";

test("a file is made or replaced as a whole, and nothing else is left", async () => {
  await inFolder({}, (folder) => {
    const path = join(folder, "a.json");
    writeAtomic(path, "one");
    writeAtomic(path, new Uint8Array([116, 119, 111]));
    expect(readFileSync(path, "utf8")).toBe("two");
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });
});

test.runIf(POSIX)("a link stays a link, and permissions stay as they were", async () => {
  await inFolder({ "real/a.json": "one" }, (folder) => {
    const [real, link] = [join(folder, "real/a.json"), join(folder, "link.json")];
    chmodSync(real, 0o640);
    symlinkSync(real, link);
    writeAtomic(link, "two");
    expect(readFileSync(real, "utf8")).toBe("two");
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).toSorted()).toEqual(["link.json", "real"]);
  });
});

test("where it cannot be written, nothing is changed and nothing left behind", async () => {
  await inFolder({ "a/b.json": "one" }, (folder) => {
    expect(() => writeAtomic(join(folder, "none/b.json"), "two")).toThrow(/ENOENT/);
    mkdirSync(join(folder, "folder"));
    expect(() => writeAtomic(join(folder, "folder"), "two")).toThrow(/EISDIR/);
    expect(readdirSync(folder).toSorted()).toEqual(["a", "folder"]);
  });
});

test.runIf(POSIX)("a device is written to, not replaced", () => {
  writeAtomic("/dev/null", "gone");
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});
