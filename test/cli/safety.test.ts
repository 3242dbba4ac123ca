/* oxlint-disable no-control-regex */
/** Nothing of a draft, its title or its path may steer the terminal. */

import { describe, expect, test } from "vitest";
import { cli } from "./harness.ts";

const ESC = "\u001b";
const EVIL = `${ESC}[31mred${ESC}]0;title\u0007 \u009b2J \u202eedoc \u2066x\u2069 \u200fmark \u0008\u007f`;
// What the commands may write themselves: line feeds.
const FORBIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/;

const DRAFT = `---\ntitle: "\\e[31mred\\u202eedoc\\x9b2J"\n---\n**Voiceover:** Save this ${EVIL}\n\n**Caption:** ${EVIL} #tag${ESC}[1m\n`;
const FILES = {
  "evil\u001b[2J\u202e.md": DRAFT,
  "notes.txt": `${EVIL}\n${EVIL}`,
  "a.srt": `1\n00:00:00,000 --> 00:00:01,000\n${EVIL}\n`,
};

describe("holds no control or direction character", () => {
  const names = Object.keys(FILES);
  test.each([
    ["the table", names],
    ["one draft", [names[0] ?? ""]],
    ["plain text", ["notes.txt"]],
    ["json", [...names, "--format", "json", "--with-segments"]],
    ["parse", ["parse", names[0] ?? ""]],
    ["parse json", ["parse", names[0] ?? "", "--json"]],
    ["a path that is not there", [`none${EVIL}.md`]],
    ["a flag", [`--${ESC}[31m`]],
    ["a flag's value", ["notes.txt", "--platform", EVIL]],
    ["a topic", ["explain", EVIL]],
    ["a format", ["notes.txt", "--format", `${EVIL}`]],
    ["a config's path", ["notes.txt", "--config", EVIL]],
  ])("%s", async (_name, args) => {
    const { stdout, stderr } = await cli(args, { files: FILES });
    expect(stdout + stderr).not.toMatch(FORBIDDEN);
    expect(stdout + stderr).not.toBe("");
  });

  test("a config", async () => {
    const config = `"${"\\e"}[31mkey": 1\nplatform: "\\e[31m\\u202e"\n`;
    const files = { ...FILES, "saveworthy.config.yaml": config };
    const { stderr, code } = await cli(["notes.txt"], { files });
    expect(stderr).not.toMatch(FORBIDDEN);
    expect(code).toBe(2);
  });

  test("a record of a stream", async () => {
    const { stdout } = await cli(["stream"], { stdin: JSON.stringify({ id: EVIL, text: EVIL }) });
    expect(stdout).not.toMatch(FORBIDDEN);
    expect(JSON.parse(stdout)).toMatchObject({ id: EVIL });
  });
});

test("json says the same as without the escapes", async () => {
  const { stdout } = await cli(["notes.txt", "--format", "json", "--with-segments"], {
    files: FILES,
  });
  const text = JSON.stringify(JSON.parse(stdout));
  expect(text).toContain("\u202eedoc");
});
