import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { discover, type Discovered } from "../../src/files/discover.ts";
import { isFileAt, slashed } from "../../src/files/paths.ts";
import { inFolder } from "../cli/harness.ts";

function find(
  paths: readonly string[],
  files: readonly string[],
  make?: (folder: string) => void,
): Promise<Discovered> {
  return inFolder(Object.fromEntries(files.map((file) => [file, ""])), async (folder) => {
    make?.(folder);
    return discover(paths, { cwd: folder });
  });
}

const codes = ({ problems }: Discovered): string[] =>
  problems.map(({ path, problem }) => `${path} ${problem.code}`);

describe("a path", () => {
  test("that exists is a file, however much it looks like a glob", async () => {
    const found = await find(
      ["[draft] x.md", "{a,b}*.txt"],
      ["[draft] x.md", "{a,b}*.txt", "a1.txt"],
    );
    expect(found.files).toEqual(["[draft] x.md", "{a,b}*.txt"]);
  });

  test("named by the user is taken whatever it is called", async () => {
    expect((await find(["a.docx", "b"], ["a.docx", "b"])).files).toEqual(["a.docx", "b"]);
  });

  test("is printed as given, without its detours", async () => {
    expect((await find(["./x/../x/a.md"], ["x/a.md"])).files).toEqual(["x/a.md"]);
  });

  test("that is not there is not found, a pattern matches nothing", async () => {
    const found = await find(["none.md", "none/*.md", `${"x".repeat(300)}*`], []);
    expect(codes(found)).toEqual([
      "none.md not-found",
      "none/*.md no-match",
      `${"x".repeat(300)}* no-match`,
    ]);
  });
});

describe("a folder", () => {
  test("gives the drafts in it, in code-point order", async () => {
    const files = [
      "b.md",
      "a/z.srt",
      "a.md",
      "B.TXT",
      "é.md",
      "\u{1f600}.md",
      "\uff01.md",
      "picture.png",
      "x.docx",
      "y.json",
    ];
    const found = await find(["."], files);
    expect(found.files).toEqual([
      "B.TXT",
      "a.md",
      "a/z.srt",
      "b.md",
      "x.docx",
      "y.json",
      "é.md",
      "\uff01.md",
      "\u{1f600}.md",
    ]);
  });

  test("tells what only it gave from what was named", async () => {
    const found = await find([".", "a.json"], ["a.json", "b.json"]);
    expect([...found.walked]).toEqual(["b.json"]);
  });

  test("passes over node_modules and what is hidden", async () => {
    const found = await find(
      ["."],
      ["a.md", "node_modules/b.md", ".git/c.md", ".d.md", "x/node_modules/e.md"],
    );
    expect(found.files).toEqual(["a.md"]);
  });

  test("without drafts is a problem of its own", async () => {
    const found = await find(["x", "y", "z/"], ["x/a.png", "y/a.rst", "z/a.md"]);
    expect(codes(found)).toEqual(["x no-drafts", "y no-drafts"]);
    expect(found.files).toEqual(["z/a.md"]);
  });
});

describe("links", () => {
  const links = (folder: string): void => {
    symlinkSync(folder, join(folder, "loop"));
    symlinkSync(join(folder, "a.md"), join(folder, "z-link.md"));
    symlinkSync(join(folder, "nowhere"), join(folder, "broken.md"));
    symlinkSync(join(folder, "self.md"), join(folder, "self.md"));
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "linked"));
  };

  test("in circles, to nowhere and to a file that is there are harmless", async () => {
    const found = await find(["."], ["a.md"], links);
    expect(found.files).toEqual(["a.md"]);
    expect(found.problems).toEqual([]);
  });

  test("are files where they lead to one; nothing else is, and nothing throws", async () => {
    await inFolder({ "a.md": "" }, (folder) => {
      links(folder);
      const names = ["a.md", "z-link.md", "loop", "broken.md", "self.md", "real", "[a].md"];
      const are = names.filter((name) => isFileAt(join(folder, name)));
      expect(are).toEqual(["a.md", "z-link.md"]);
      return Promise.resolve();
    });
  });

  test("are the file they lead to, in a glob too", async () => {
    expect((await find(["**/*.md", "z-link.md"], ["a.md"], links)).files).toEqual(["a.md"]);
  });
});

test("each file comes once, in one order, however it is named", async () => {
  const files = ["x/a.md", "x/b.md", "c.md"];
  const one = await find(["x", "c.md", "x/*.md", "./x/a.md"], files);
  const two = await find(["c.md", "x/b.md", "./x/"], files);
  expect(one.files).toEqual(["c.md", "x/a.md", "x/b.md"]);
  expect(two.files).toEqual(one.files);
});

test("what is ignored is not looked into; a named one is counted", async () => {
  await inFolder({ "a.md": "", "old/b.md": "", "c.md": "" }, async (folder) => {
    const asked: string[] = [];
    const ignored = (path: string): boolean => {
      asked.push(path);
      return path === "old/" || path === "c.md";
    };
    const found = await discover([".", "c.md"], { cwd: folder, ignored });
    expect(found.files).toEqual(["a.md"]);
    expect(found.ignored).toBe(1);
    expect(asked).not.toContain("old/b.md");
  });
});

test("a folder that the config empties is ignored, not without drafts", async () => {
  await inFolder({ "archive/a.md": "", "archive/b/c.md": "", "x/y.png": "" }, async (cwd) => {
    const all = await discover(["archive", "x"], {
      cwd,
      ignored: (path) => path.startsWith("archive/"),
    });
    expect(codes(all)).toEqual(["archive all-ignored", "x no-drafts"]);
    const some = await discover(["archive"], { cwd, ignored: (path) => path === "archive/b/" });
    expect(some).toMatchObject({ files: ["archive/a.md"], problems: [], ignored: 0 });
  });
});

describe("ignore files", () => {
  const IGNORE = ".gitignore";
  const OWN = ".saveworthyignore";
  const found = (
    paths: readonly string[],
    files: Readonly<Record<string, string>>,
    from = ".",
  ): Promise<Discovered> =>
    inFolder(files, (folder) => discover(paths, { cwd: join(folder, from) }));

  test("hold for their folder and those below, the deeper over the higher, as git has it", async () => {
    const { files, ignored } = await found(["."], {
      [IGNORE]: "*.txt\nout/\n/top.md\n# a comment\n",
      "a.txt": "",
      "top.md": "",
      "x/top.md": "",
      "x/.gitignore": "!keep.txt\n",
      "x/keep.txt": "",
      "x/drop.txt": "",
      "out/.gitignore": "!*\n",
      "out/a.md": "",
      "x/out/b.md": "",
    });
    expect(files).toEqual(["x/keep.txt", "x/top.md"]);
    expect(ignored).toBe(0);
  });

  test("of ours win over those of git in the same folder", async () => {
    const { files } = await found(["."], {
      [IGNORE]: "*.txt\n",
      [OWN]: "!a.txt\nb.md\n",
      "a.txt": "",
      "b.md": "",
      "c.md": "",
    });
    expect(files).toEqual(["a.txt", "c.md"]);
  });

  test("above the folder count up to the repository's root, and not beyond", async () => {
    const files = {
      [IGNORE]: "*.md\n",
      "repo/.git/HEAD": "",
      "repo/.gitignore": "*.txt\n",
      "repo/drafts/a.md": "",
      "repo/drafts/b.txt": "",
    };
    expect((await found(["drafts"], files, "repo")).files).toEqual(["drafts/a.md"]);
    expect((await found(["."], files, "repo/drafts")).files).toEqual(["a.md"]);
    expect((await found(["../../repo"], files, "repo/drafts")).files).toEqual([
      "../../repo/drafts/a.md",
    ]);
  });

  test("of git hold for what is looked for, ours for what is named too", async () => {
    const { files, ignored } = await found(["a.txt", "b.md", "*.srt", "old/x.md"], {
      [IGNORE]: "*.txt\n*.srt\n!c.srt\n",
      [OWN]: "b.md\nold/\n",
      "a.txt": "",
      "b.md": "",
      "c.srt": "",
      "d.srt": "",
      "old/x.md": "",
    });
    expect(files).toEqual(["a.txt", "c.srt"]);
    expect(ignored).toBe(3);
  });

  test("have no say in a folder that is named although they leave it out", async () => {
    const files = { [IGNORE]: "build/\n*.txt\n", "build/a.md": "", "build/b.txt": "", "c.md": "" };
    expect((await found(["build"], files)).files).toEqual(["build/a.md", "build/b.txt"]);
    expect((await found(["."], files)).files).toEqual(["c.md"]);
  });

  test("that leave nothing of a folder say so; odd lines do no harm", async () => {
    const odd = "\uFEFF*.md\r\n[\n\\\n!\n**\n!\\\n";
    const all = await found(["."], { [IGNORE]: odd, "a.md": "" });
    expect(codes(all)).toEqual([". all-ignored"]);
  });
});

describe("paths", () => {
  test("of Windows are printed with slashes; elsewhere a backslash is part of a name", async () => {
    expect(slashed("drafts\\new\\a.md", "\\")).toBe("drafts/new/a.md");
    expect(slashed("\\\\server\\share\\a.md", "\\")).toBe("//server/share/a.md");
    expect(slashed("a\\b.md", "/")).toBe("a\\b.md");
    if (process.platform === "win32") return;
    expect((await find(["."], ["a\\b.md"])).files).toEqual(["a\\b.md"]);
  });

  test("with line feeds and other odd characters are files like any other", async () => {
    if (process.platform === "win32") return;
    const odd = ["a\nb.md", "\u202ec.md", "\u001b[31m.md"];
    expect((await find(["."], odd)).files.toSorted()).toEqual(odd.toSorted());
    expect((await find(odd, odd)).files.toSorted()).toEqual(odd.toSorted());
  });
});
