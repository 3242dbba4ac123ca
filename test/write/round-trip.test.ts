import fc from "fast-check";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Draft, Role, Segment } from "../../src/draft/draft.ts";
import { LineIndex } from "../../src/draft/position.ts";
import { readDrafts } from "../../src/read/index.ts";
import { writeDrafts, type Writer } from "../../src/write/index.ts";
import { cli } from "../cli/harness.ts";
import { because, hasShared, readFileDrafts, sharedPath } from "../read/shared.ts";

const RANGE = new LineIndex("").range(0, 0);

function draftOf(segments: readonly Segment[]): Draft {
  return {
    source: { file: "a.json", format: "words", encoding: "utf-8" },
    title: "A draft",
    unit: { index: 1, line: 1 },
    language: "en",
    segments,
    hashtags: [],
    warnings: [],
  };
}

/** What captions hold at worst: markup, escapes, arrows, numbers, blank lines, other scripts. */
const LINE = fc.oneof(
  fc.constantFrom(
    "3",
    "a --> b",
    "00:00:01,000 --> 00:00:02,000",
    "00:01 ->",
    "<b>not bold</b>",
    "1 < 2 & 3 > 2",
    "&amp; &lt;i&gt; &copy",
    "{\\an8}corner",
    "NOTE this",
    "STYLE",
    "WEBVTT",
    '["json"]',
    "[br]",
    "-",
    "你好，世界",
    "مرحبا",
    "👩🏽‍🍳 go",
  ),
  fc.string({ maxLength: 30 }),
);
/** Texts as readers give them: lines trimmed, no controls. */
const TEXT = fc
  .array(LINE, { minLength: 1, maxLength: 3 })
  .map((lines) =>
    lines
      .map((line) => line.trim())
      .join("\n")
      .trim(),
  )
  .filter((text) => text !== "");

function cue(role: fc.Arbitrary<Role>): fc.Arbitrary<Segment> {
  return fc
    .record({
      role,
      text: TEXT,
      startMs: fc.nat(400_000_000),
      length: fc.integer({ min: 51, max: 9999 }),
    })
    .map(({ length, ...rest }) => ({ ...rest, endMs: rest.startMs + length, range: RANGE }));
}

const bare = ({ text, startMs, endMs }: Segment) => ({ text, startMs, endMs });
const inTime = (segments: readonly Segment[]): Segment[] =>
  segments.toSorted((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0));

async function rewritten(drafts: readonly Draft[], to: Exclude<Writer, "json">): Promise<Draft[]> {
  const format = to === "md" ? "markdown" : to;
  return readDrafts(await writeDrafts(drafts, to), { file: `a.${to}`, format });
}

describe("a round trip", () => {
  it.each(["srt", "vtt"] as const)(
    "through %s keeps every cue, its words and times",
    async (to) => {
      const role = fc.constantFrom<Role>("spoken", "overlay");
      await fc.assert(
        fc.asyncProperty(fc.array(cue(role), { minLength: 1, maxLength: 12 }), async (segments) => {
          const [draft] = await rewritten([draftOf(segments)], to);
          expect(draft?.segments.map(bare)).toEqual(inTime(segments).map(bare));
        }),
        { numRuns: 300 },
      );
    },
  );

  it("through WebVTT by its standard drops nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cue(fc.constant("spoken")), { minLength: 1 }), async (segments) => {
        const vtt = await writeDrafts([draftOf(segments)], "vtt");
        const [draft] = await readDrafts(vtt, { file: "a.vtt", spec: true });
        expect(draft?.warnings).toEqual([]);
        expect(draft?.segments.map(bare)).toEqual(inTime(segments).map(bare));
      }),
    );
  });

  it("keeps a list of chapters one", async () => {
    const note = { role: "note", text: "Prep", startMs: 0, endMs: 5000, range: RANGE } as const;
    const [draft] = await rewritten([draftOf([note])], "vtt");
    expect(draft?.segments).toMatchObject([
      { role: "note", text: "Prep", startMs: 0, endMs: 5000 },
    ]);
  });

  it("through Markdown keeps roles, words and times, a line each", async () => {
    const role = fc.constantFrom<Role>("spoken", "overlay", "visual", "cue");
    const plain = fc
      .array(
        fc.constantFrom("rinse", "the", "rice", "*twice*", "salt|oil", "a_b", "<3", "#1", "& so"),
      )
      .map((words) => ["we", ...words, "now"].join(" "));
    const line = fc.record({ role, text: plain, startMs: fc.nat(3_000_000) });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const segments = lines.map((one) => ({ ...one, endMs: one.startMs + 1500, range: RANGE }));
        const drafts = await rewritten([draftOf(segments)], "md");
        const found = drafts.flatMap((draft) => draft.segments);
        expect(found.map((one) => ({ role: one.role, ...bare(one) }))).toEqual(
          segments.map((one) => ({ role: one.role, ...bare(one) })),
        );
      }),
    );
  });
});

describe("times", () => {
  it("are estimated where the file has none: speech in turn, on-screen text beside it", async () => {
    const segments: Segment[] = [
      { role: "overlay", text: "3 knots", range: RANGE },
      { role: "spoken", text: "x".repeat(30), range: RANGE },
      { role: "visual", text: "hands", range: RANGE },
      { role: "spoken", text: "then pull", startMs: 9000, range: RANGE },
    ];
    const [draft] = await rewritten([draftOf(segments)], "srt");
    expect(draft?.segments.map(bare)).toEqual([
      { text: "3 knots", startMs: 0, endMs: 833 },
      { text: "x".repeat(30), startMs: 0, endMs: 2000 },
      { text: "then pull", startMs: 9000, endMs: 9833 },
    ]);
  });

  it("go on from one draft of a file to the next", async () => {
    const segment = {
      role: "spoken",
      text: "hello",
      startMs: 500,
      endMs: 2000,
      range: RANGE,
    } as const;
    const [draft] = await rewritten([draftOf([segment]), draftOf([segment])], "vtt");
    expect(draft?.segments.map(({ startMs }) => startMs)).toEqual([500, 2500]);
  });
});

const SAMPLES = "captions/samples";
describe.skipIf(!hasShared(SAMPLES))(`real files${because(SAMPLES)}`, () => {
  it.each(["srt", "vtt"] as const)("keep every cue through %s", async (to) => {
    for (const name of readdirSync(sharedPath(SAMPLES), { recursive: true, encoding: "utf8" })) {
      const path = sharedPath(`${SAMPLES}/${name}`);
      if (!statSync(path).isFile() || /fountain|fdx|transcript/.test(name)) continue;
      const drafts = await readFileDrafts(path);
      const shown = drafts
        .flatMap(({ segments }) => segments)
        .filter(({ role }) => role === "spoken" || role === "overlay");
      if (shown.length === 0) continue;
      const [again] = await rewritten(drafts, to);
      expect([name, again?.segments.map(({ text }) => text)]).toEqual([
        name,
        inTime(shown).map(({ text }) => text),
      ]);
    }
  });
});

describe("parse --to", () => {
  const files = { "a.ass": readFileSync("fixtures/formats/ass/sample.ass", "utf8") };
  const damaged = { "b.vtt": "WEBVTT\n\n00:01.00 --> 00:02.000\ntwo digits\n" };

  it("json is read again as it was", async () => {
    const { stdout } = await cli(["parse", "a.ass", "--to", "json"], { files });
    const [again] = await readDrafts(stdout, { file: "<stdin>" });
    const [draft] = await readDrafts(files["a.ass"], { file: "a.ass" });
    const roles = (one?: Draft) => one?.segments.map((cue) => ({ role: cue.role, ...bare(cue) }));
    expect(again?.source.format).toBe("saveworthy");
    expect(again?.title).toBe(draft?.title);
    expect(roles(again)).toEqual(roles(draft));
  });

  it("says on stderr what the format cannot hold", async () => {
    const { stdout, stderr, code } = await cli(["parse", "a.ass", "--to", "srt"], { files });
    expect(stdout.split("\n\n")).toHaveLength(5);
    expect(stderr).toContain("3 texts are neither said nor shown");
    expect(code).toBe(0);
  });

  it("refuses a format it cannot write", async () => {
    const { stderr, code } = await cli(["parse", "a.ass", "--to", "docx"], { files });
    expect(stderr).toContain("srt, vtt, json, md");
    expect(code).toBe(2);
  });

  it("--spec reads by the letter", async () => {
    const loose = await cli(["parse", "b.vtt", "--to", "srt"], { files: damaged });
    expect(loose.stdout).toContain("two digits");
    const strict = await cli(["parse", "b.vtt", "--spec", "--to", "srt"], { files: damaged });
    expect(strict.stdout).toBe("");
    expect(strict.stderr).toContain("dropped, as the standard has it");
  });
});
