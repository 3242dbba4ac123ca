import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportSchema } from "../../src/result/schema.ts";
import { cliIn, inFolder, type Ran } from "./harness.ts";

const STEPS = "1. Boil 500 ml of water.\n2. Add 200 g of pasta for 8 minutes.\n";
const MORE = `${STEPS}3. Stir for 1 minute.\n`;

class Repo {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
  static make(path: string): Repo {
    mkdirSync(path, { recursive: true });
    const repo = new Repo(path);
    repo.git("init", "--quiet", "--initial-branch=main");
    return repo;
  }
  git(...args: string[]): string {
    const own = ["-c", "user.name=T", "-c", "user.email=t@x.example", "-c", "commit.gpgsign=false"];
    const files = ["-c", "protocol.file.allow=always"];
    const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
    const options = { cwd: this.path, env, encoding: "utf8", stdio: "pipe" } as const;
    return execFileSync("git", [...own, ...files, ...args], options);
  }
  write(file: string, text = MORE): void {
    mkdirSync(dirname(join(this.path, file)), { recursive: true });
    writeFileSync(join(this.path, file), text);
  }
  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", message);
  }
  run(args: readonly string[], from = ".", env = {}): Promise<Ran> {
    const { PATH = "" } = process.env;
    return cliIn(this.path, args, { from, env: { PATH, ...env } });
  }
  /** Names of the drafts that a run scored. */
  async scored(args: readonly string[], from = ".", env = {}): Promise<string[]> {
    const ran = await this.run([...args, "--format", "json"], from, env);
    if (ran.code !== 0) throw new Error(ran.stderr);
    return reportSchema.parse(JSON.parse(ran.stdout)).results.map(({ file }) => file);
  }
}

/** `main` with three drafts, and the branch `work`, which left it. */
async function branched(use: (repo: Repo) => Promise<void>): Promise<void> {
  await inFolder({}, async (folder) => {
    const repo = Repo.make(join(folder, "repo"));
    for (const name of ["a.md", "b.md", "sub/c d.md"]) repo.write(name, STEPS);
    repo.write(".gitignore", "ignored.md\n");
    repo.commit("drafts");
    repo.git("checkout", "--quiet", "-b", "work");
    await use(repo);
  });
}

describe("--changed", () => {
  it("takes what was committed, staged, changed or not yet added, and what it is called now", async () => {
    await branched(async (repo) => {
      repo.write("a.md");
      repo.commit("a");
      repo.write("new\u00fc\nline.md");
      repo.write("ignored.md");
      repo.write("staged.md");
      repo.git("add", "staged.md");
      renameSync(join(repo.path, "sub/c d.md"), join(repo.path, "sub/e.md"));
      rmSync(join(repo.path, "b.md"));
      const expected = ["a.md", "new\u00fc\nline.md", "staged.md", "sub/e.md"];
      expect(await repo.scored([".", "--changed", "main"])).toEqual(expected);
      expect(await repo.scored(["--changed", "main"])).toEqual(expected);
      expect(await repo.scored(["--changed", "main"], "sub")).toEqual(["e.md"]);
      expect(await repo.scored(["..", "--changed", "main"], "sub")).toHaveLength(4);
    });
  });

  it("compares with where the branch left the other, not with where the other is now", async () => {
    await branched(async (repo) => {
      repo.write("a.md");
      repo.commit("a");
      repo.git("checkout", "--quiet", "main");
      repo.write("b.md");
      repo.commit("b on main");
      repo.git("checkout", "--quiet", "work");
      expect(await repo.scored(["--changed", "main"])).toEqual(["a.md"]);
    });
  });

  it("finds the branch that a change is to go into", async () => {
    await branched(async (repo) => {
      repo.write("a.md");
      expect(await repo.scored(["--changed", "--no-config"])).toEqual(["a.md"]);
      const clone = new Repo(join(dirname(repo.path), "clone"));
      repo.git("checkout", "--quiet", "-b", "release", "main");
      repo.commit("a on release");
      repo.git("clone", "--quiet", ".", clone.path);
      clone.git("checkout", "--quiet", "-b", "topic", "origin/release");
      clone.write("b.md");
      expect(await clone.scored(["--changed"])).toEqual(["b.md"]);
      for (const name of ["GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"])
        expect(await clone.scored(["--changed"], ".", { [name]: "main" })).toEqual([
          "a.md",
          "b.md",
        ]);
    });
  });

  it("looks into submodules, changed or new", async () => {
    await branched(async (repo) => {
      const library = Repo.make(join(dirname(repo.path), "library"));
      library.write("old.md", STEPS);
      library.write("x.md", STEPS);
      library.commit("library");
      repo.git("submodule", "--quiet", "add", "../library", "lib");
      expect(await repo.scored(["--changed", "main"])).toEqual(["lib/old.md", "lib/x.md"]);
      repo.commit("submodule");
      repo.git("branch", "with-lib");
      const inside = new Repo(join(repo.path, "lib"));
      inside.write("x.md");
      inside.commit("x");
      inside.write("untracked.md");
      // A user may have told git to keep quiet about them.
      repo.git("config", "diff.ignoreSubmodules", "all");
      expect(await repo.scored(["--changed", "with-lib"])).toEqual([
        "lib/untracked.md",
        "lib/x.md",
      ]);
      repo.git("config", "--unset", "diff.ignoreSubmodules");
      const bare = new Repo(join(dirname(repo.path), "bare-lib"));
      repo.commit("submodule moved");
      repo.git("clone", "--quiet", ".", bare.path);
      expect(await bare.scored(["--changed", "origin/work"])).toEqual([]);
    });
  });

  it("sees a link whose target changed", async () => {
    await branched(async (repo) => {
      symlinkSync("a.md", join(repo.path, "link.md"));
      repo.commit("link");
      repo.git("branch", "linked");
      repo.write("a.md");
      expect(await repo.scored(["link.md", "--changed", "linked"])).toEqual(["link.md"]);
    });
  });

  it("says how much it left out, and is content where nothing changed", async () => {
    await branched(async (repo) => {
      const none = await repo.run(["--changed", "main"]);
      expect(none).toMatchObject({ code: 0, stdout: "" });
      expect(none.stderr).toBe("No draft changed since main.\n");
      repo.write("a.md");
      const one = await repo.run(["--changed", "main", "--min-score", "100"]);
      expect(one.code).toBe(1);
      expect(one.stderr).toBe("1 of 3 draft files changed since main.\n");
      expect((await repo.run(["--changed", "main", "--quiet"])).stderr).toBe("");
      expect((await repo.run(["missing.md", "--changed", "main"])).code).toBe(2);
    });
  });

  it("takes a word for a ref where it is one, else for a path", async () => {
    await branched(async (repo) => {
      repo.write("sub/new.md");
      expect(await repo.scored(["--changed", "sub"])).toEqual(["sub/new.md"]);
      expect(await repo.scored(["--changed", "sub/*.md"])).toEqual(["sub/new.md"]);
      repo.git("branch", "sub");
      const both = await repo.run(["--changed", "sub"]);
      expect(both).toMatchObject({ code: 2, stdout: "" });
      expect(both.stderr).toContain("write the path as ./sub.");
      expect(await repo.scored(["--changed", "./sub"])).toEqual(["sub/new.md"]);
    });
  });

  it.each([
    ["nothing", "nothing is no commit."],
    ["--output=x", "is no commit."],
    ["--all", "is no commit."],
    ["", "--changed= names no ref."],
    ["main:a.md", "main:a.md is no commit."],
  ])("refuses %s", async (ref, words) => {
    await branched(async (repo) => {
      const ran = await repo.run([".", `--changed=${ref}`]);
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      expect(ran.stderr).toContain(words);
    });
  });

  it("says what is missing outside of a repository, before the first commit, without git", async () => {
    await inFolder({ "d.md": STEPS }, async (path) => {
      const here = new Repo(path);
      const outside = await here.run(["--changed"], ".", {
        GIT_CEILING_DIRECTORIES: dirname(path),
      });
      expect(outside).toMatchObject({ code: 2, stdout: "" });
      expect(outside.stderr).toContain("--changed cannot tell what changed: not a git repository");
      here.git("init", "--quiet");
      expect((await here.run(["--changed"])).stderr).toContain("there is no commit yet.");
      const without = await here.run(["--changed"], ".", { PATH: "/nowhere" });
      expect(without.stderr).toContain("git is not installed.");
    });
  });

  it("says how to get what a shallow clone lacks", async () => {
    await branched(async (repo) => {
      repo.write("a.md");
      repo.commit("a");
      const shallow = new Repo(join(dirname(repo.path), "shallow"));
      repo.git(
        "clone",
        "--quiet",
        "--depth=1",
        "--no-single-branch",
        `file://${repo.path}`,
        shallow.path,
      );
      const far = await shallow.run(["--changed", "origin/main"]);
      expect(far.code).toBe(2);
      expect(far.stderr).toContain(
        "have no commit in common; the clone is shallow: fetch all of it",
      );
      const unknown = await shallow.run(["--changed", "v1"]);
      expect(unknown.stderr).toContain("v1 is no commit; the clone is shallow");
      const alone = new Repo(join(dirname(repo.path), "alone"));
      repo.git("clone", "--quiet", "--depth=1", `file://${repo.path}`, alone.path);
      alone.git("branch", "--move", "other");
      alone.git("remote", "remove", "origin");
      const none = await alone.run(["--changed"]);
      expect(none.stderr).toContain("no default branch is known; name what to compare with");
      expect(none.stderr).toContain("; the clone is shallow");
    });
  });

  it.skipIf(process.platform === "win32")("runs nothing that a repository names", async () => {
    await branched(async (repo) => {
      const made = join(dirname(repo.path), "made");
      repo.git("config", "core.fsmonitor", `touch '${made}'; false`);
      repo.write("a.md");
      expect(await repo.scored(["--changed", "main"])).toEqual(["a.md"]);
      expect(existsSync(made)).toBe(false);
    });
  });

  it("is about the folder, whatever repository a hook has in its environment", async () => {
    await branched(async (repo) => {
      repo.write("a.md");
      const env = { GIT_DIR: "/nowhere", GIT_INDEX_FILE: "/nowhere/index" };
      expect(await repo.scored(["--changed", "main"], ".", env)).toEqual(["a.md"]);
    });
  });
});
