/** What the command prints, as pages that a person can read: `__snapshots__/*.md`. */

import { describe, expect, test } from "vitest";
import { cli, type Given } from "./harness.ts";

const PASTA = `---
title: Weeknight pasta in 15 minutes
platform: tiktok
---

**Hook (0-3s):** Creamy pasta in 15 minutes, in one pot.

**Voiceover (3-40s):**

1. Boil 500 ml of water with a teaspoon of salt.
2. Add 200 g of pasta and stir for 8 minutes.
3. Pour in 100 ml of cream.

**Text overlay:** 500 ml water, 8 minutes

**B-roll:** close-up of the sauce

**Caption:** One-pot pasta in 15 minutes #pasta #dinner
`;
const CAPTIONS = `1
00:00:00,000 --> 00:00:02,000
Three ways to fold a map.

2
00:00:02,000 --> 00:00:05,500
First, fold it in half along the north.
`;
const TWO =
  "# Script 1: Keys\n\n**Voiceover:** Put your keys in a bowl.\n\n# Script 2: Bags\n\n**Voiceover:** Pack your bag tonight.\n";

type Case = readonly [name: string, args: readonly string[], given?: Given];

const CASES: readonly Case[] = [
  ["no arguments", []],
  ["help", ["--help"]],
  ["help of parse", ["parse", "--help"]],
  ["unknown flag", ["draft.md", "--formt", "json"], { files: { "draft.md": PASTA } }],
  ["unknown format", ["draft.md", "--format", "jsn"], { files: { "draft.md": PASTA } }],
  [
    "two formats on stdout",
    ["draft.md", "--format", "json", "--format", "pretty"],
    { files: { "draft.md": PASTA } },
  ],
  ["unknown platform", ["draft.md", "--platform", "tictok"], { files: { "draft.md": PASTA } }],
  ["no such file", ["drat.md"]],
  ["no match", ["drafts/*.md"]],
  ["folder without drafts", ["."], { files: { "picture.png": "x", "notes/readme.rst": "x" } }],
  ["binary", ["a.md"], { files: { "a.md": new Uint8Array(64).map((_, i) => i % 8) } }],
  ["too large", ["a.md"], { files: { "a.md": "a".repeat(10 * 1024 * 1024 + 1) } }],
  ["not a draft", ["data.bin"], { files: { "data.bin": '{"a": 1}' } }],
  ["stdin name without dash", ["a.md", "--stdin-filename", "b.md"], { files: { "a.md": PASTA } }],
  ["parse markdown", ["parse", "draft.md"], { files: { "draft.md": PASTA } }],
  ["parse captions", ["parse", "map.srt"], { files: { "map.srt": CAPTIONS } }],
  ["parse two drafts", ["parse", "two.md"], { files: { "two.md": TWO } }],
  ["parse json", ["parse", "map.srt", "--json"], { files: { "map.srt": CAPTIONS } }],
  ["parse stdin", ["parse", "-", "--stdin-filename", "map.srt"], { stdin: CAPTIONS }],
  ["parse nothing", ["parse", "none.md"]],
  ["explain nothing", ["explain", "tutorail"]],
  ["explain forecast", ["explain", "forecast"]],
  [
    "config problems",
    ["draft.md"],
    {
      files: {
        "draft.md": PASTA,
        "saveworthy.config.yaml":
          "# ours\nplatfrom: tiktok\nignore: archive\nrules:\n  step-ordr: off\n  step-order: offf\n",
      },
    },
  ],
  [
    "config not yaml",
    ["draft.md"],
    {
      files: {
        "draft.md": PASTA,
        "saveworthy.config.json": '{"platform": "tiktok",\n "ignore": [}',
      },
    },
  ],
  ["config missing", ["draft.md", "--config", "mine.yaml"], { files: { "draft.md": PASTA } }],
  [
    "all ignored",
    ["draft.md"],
    {
      files: { "draft.md": PASTA, "saveworthy.config.yaml": "ignore: ['*.md']\n" },
    },
  ],
  [
    "stream errors",
    ["stream"],
    {
      stdin:
        '{"id": 1\n\n[]\n{"id":"a","text":5}\n{"id":"b","text":"x","platform":"myspace"}\n{"id":7,"txt":"x"}\n',
    },
  ],
  ["init twice", ["init"], { files: { "saveworthy.config.yml": "" } }],
];

describe("prints", () => {
  test.each(CASES.map(([name, args, given]) => ({ name, args, given })))(
    "$name",
    async ({ name, args, given }) => {
      const { code, stdout, stderr, cwd } = await cli(args, given);
      const page = [
        `# ${name}`,
        `\`saveworthy ${args.join(" ")}\` exits with ${code}.`,
        section("stdout", stdout),
        section("stderr", stderr),
      ]
        .filter((part) => part !== "")
        .join("\n\n");
      await expect(`${page.replaceAll(cwd, "/folder")}\n`).toMatchFileSnapshot(
        `__snapshots__/${name.replaceAll(" ", "-")}.md`,
      );
    },
  );
});

function section(name: string, text: string): string {
  return text === "" ? "" : `## ${name}\n\n\`\`\`\n${text.replace(/\n$/, "")}\n\`\`\``;
}
