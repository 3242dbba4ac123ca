import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RULES } from "../../rules/index.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { cli } from "./harness.ts";

type Shell = "bash" | "zsh" | "fish";
/** What a shell offers for a line, of which the last word is not finished. */
type Complete = (script: string, line: string, cwd: string) => string[];

// oxlint-disable-next-line no-control-regex
const COLOURS = /\u001b\[[0-9;?]*[a-zA-Z]/g;

function run(shell: Shell, args: readonly string[], cwd: string, input = ""): string {
  const env = { ...process.env, HOME: cwd, XDG_CONFIG_HOME: cwd, TERM: "dumb" };
  const { stdout, stderr, status } = spawnSync(shell, args, { cwd, env, input, encoding: "utf8" });
  if (status !== 0) throw new Error(`${shell}: ${stderr}`);
  return stdout;
}

const COMPLETE: Readonly<Record<Shell, Complete>> = {
  bash: (script, line, cwd) => {
    const words = line
      .split(" ")
      .flatMap((word) => word.split(/(=)/))
      .filter((word, i, all) => word !== "" || i === all.length - 1);
    const quoted = words.map((word) => `'${word}'`).join(" ");
    const code = `source '${script}'\nCOMP_WORDS=(${quoted})\nCOMP_CWORD=${words.length - 1}\n_saveworthy\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
    return run("bash", ["--norc", "-c", code], cwd)
      .split("\n")
      .filter((one) => one !== "");
  },
  // A shell of its own in a terminal: the completion of zsh runs nowhere else.
  zsh: (script, line, cwd) => {
    const code = `
      zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z "PROMPT=; autoload -Uz compinit; compinit -D -u; source '${script}'"
      zpty -w z "zstyle ':completion:*' list-prompt ''; zstyle ':completion:*' menu no; LISTMAX=10000; COLUMNS=200; LINES=500; bindkey '^I' list-choices; print READY"
      zpty -r -m z all '*READY*READY*'
      sleep 0.3
      zpty -w -n z "${line}"$'\\t'
      sleep 0.7
      zpty -w -n z $'\\C-u'"print DONE"$'\\n'
      zpty -r -m z all '*DONE*DONE*'
      print -r -- "$all"`;
    return run("zsh", ["-f", "-c", code], cwd).replaceAll(COLOURS, " ").split(/\s+/);
  },
  fish: (script, line, cwd) =>
    run("fish", ["--no-config", "-c", `source '${script}'; complete -C '${line}'`], cwd)
      .split("\n")
      .flatMap((one) => one.split("\t")[0] ?? [])
      .filter((one) => one !== ""),
};

function isHere(shell: Shell): boolean {
  return process.platform !== "win32" && spawnSync(shell, ["-c", "true"]).status === 0;
}

for (const shell of ["bash", "zsh", "fish"] as const) {
  const here = isHere(shell);
  const why = here ? "" : ` (skipped: no ${shell} here; apt-get install ${shell})`;
  describe.skipIf(!here)(`completion in ${shell}${why}`, () => {
    let folder = "";
    let script = "";
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "saveworthy-completion-"));
      script = join(folder, "script");
      const { code, stdout } = await cli(["completion", shell]);
      if (code !== 0) throw new Error("no script");
      writeFileSync(script, stdout);
      writeFileSync(join(folder, "my draft.md"), "");
      writeFileSync(join(folder, "weights.json"), "");
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const offers = (line: string): string[] => COMPLETE[shell](script, line, folder);

    it("offers commands, flags, their values and the ids of rules", () => {
      expect(offers("saveworthy co")).toEqual(expect.arrayContaining(["compare", "completion"]));
      expect(offers("saveworthy draft.md --fo")).toContain("--format");
      expect(offers("saveworthy draft.md --format s")).toContain("sarif");
      expect(offers("saveworthy compare --format ")).toEqual(
        expect.arrayContaining(["pretty", "json", "markdown"]),
      );
      expect(offers("saveworthy compare --format ")).not.toContain("sarif");
      expect(offers("saveworthy explain step-")).toEqual(
        expect.arrayContaining(["step-order", "step-detail"]),
      );
      expect(offers("saveworthy parse --t")).toContain("--to");
      expect(offers("saveworthy parse --platform t")).toContain("tiktok");
      expect(offers("saveworthy completion ")).toEqual(
        expect.arrayContaining(["bash", "zsh", "fish"]),
      );
    });

    it("offers files where a command reads them or a flag names one", () => {
      expect(offers("saveworthy parse my").join(" ")).toMatch(/my.{0,2} ?draft\.md/);
      expect(offers("saveworthy --config wei")).toContain("weights.json");
      expect(offers("saveworthy explain wei")).not.toContain("weights.json");
    });

    it("completes a value after an equals sign", () => {
      expect(offers("saveworthy draft.md --format=s").join(" ")).toContain("sarif");
    });
  });
}

describe("completion", () => {
  it("knows every command, and every value there is in a flag or an argument", async () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const { code, stdout, stderr } = await cli(["completion", shell]);
      expect([code, stderr]).toEqual([0, ""]);
      for (const command of COMMANDS) expect(stdout).toContain(command);
      for (const { id } of RULES) expect(stdout).toContain(id);
      expect(stdout).toContain("no-forecast");
    }
  });

  it("refuses a shell that it does not know", async () => {
    const { code, stderr } = await cli(["completion", "csh"]);
    expect(code).toBe(2);
    expect(stderr).toBe('error: There is no completion for "csh"; there is for bash, zsh, fish.\n');
  });
});
