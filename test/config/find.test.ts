import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findConfig } from "../../src/config/find.ts";
import { cli, inFolder } from "../cli/harness.ts";

const found = (files: Record<string, string>, from = "."): Promise<string | undefined> =>
  inFolder({ "a/b/x.md": "", ...files }, (folder) => {
    const config = findConfig(join(folder, from));
    return config === undefined
      ? undefined
      : `${config.path.slice(folder.length + 1)} ${config.key ?? ""}`.trim();
  });

describe("the nearest config", () => {
  test.each([["saveworthy.config.yaml"], ["saveworthy.config.yml"], ["saveworthy.config.json"]])(
    "%s",
    async (name) => {
      expect(await found({ [name]: "" }, "a/b")).toBe(name);
      expect(await found({ [name]: "", [`a/${name}`]: "platform: tiktok" }, "a/b")).toBe(
        `a/${name}`,
      );
    },
  );

  test("a key of package.json", async () => {
    expect(await found({ "package.json": '{"saveworthy": {}}' }, "a")).toBe(
      "package.json saveworthy",
    );
  });

  test("a package.json of somebody else is passed over, broken or not", async () => {
    const files = {
      "saveworthy.config.yaml": "",
      "a/package.json": "{ broken",
      "a/b/package.json": '{"devDependencies": {"saveworthy": "1"}}',
    };
    expect(await found(files, "a/b")).toBe("saveworthy.config.yaml");
  });

  test("a package.json that names us and is broken is a problem", async () => {
    await expect(found({ "package.json": '{"saveworthy": {' })).rejects.toThrow("not valid JSON");
  });

  test("one that is a folder is a problem, a package.json that is one is not ours", async () => {
    await expect(found({ "a/saveworthy.config.yml/x": "" }, "a/b")).rejects.toThrow(
      /saveworthy\.config\.yml: it is a folder$/,
    );
    const files = { "saveworthy.config.yaml": "", "a/package.json/x": "" };
    expect(await found(files, "a/b")).toBe("saveworthy.config.yaml");
  });

  test("one that cannot be used ends the run with one line and exit 2", async () => {
    const ran = await cli(["d.md"], { files: { "d.md": "", "saveworthy.config.json/x": "" } });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toMatch(/^error: [^\n]*saveworthy\.config\.json: it is a folder\n$/);
  });
});
