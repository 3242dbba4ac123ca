import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDrafts } from "../../src/read/index.ts";

const SAMPLE = "fixtures/formats/fdx/pickled-onions.fdx";
const TEXT = readFileSync(SAMPLE, "utf8");

describe("a Final Draft screenplay", () => {
  it("gives every paragraph a role and a place, also one inside another", async () => {
    const [draft] = await readDrafts(TEXT, { file: SAMPLE });
    expect(draft?.segments.map(({ role, text, range }) => [range.start.line, role, text])).toEqual([
      [7, "note", "Promise the jar."],
      [10, "visual", "INT. KITCHEN - DAY"],
      [13, "visual", "A red onion rolls across the board."],
      [15, "overlay", "Crunchy in 5 minutes"],
      [17, "note", "KIT"],
      [18, "visual", "(to camera)"],
      [19, "spoken", "Salt & sugar, one jar."],
      [21, "visual", "CUT TO:"],
      [23, "note", "Pickled onions"],
    ]);
    const spoken = draft?.segments.find(({ role }) => role === "spoken")?.range;
    expect(TEXT.slice(spoken?.start.offset, spoken?.end.offset)).toBe("Salt &amp; sugar, one jar.");
    expect(draft?.title).toBe("Pickled onions");
    expect(draft?.warnings).toEqual([]);
  });

  it("is known by its first element", async () => {
    const [draft] = await readDrafts(TEXT, { file: "script.xml" });
    expect(draft?.source.format).toBe("fdx");
  });

  it("gives what stands before a cut, and says where it is", async () => {
    const cut = TEXT.slice(0, TEXT.indexOf("one jar"));
    const [draft] = await readDrafts(cut, { file: SAMPLE });
    expect(draft?.segments.at(-1)?.text).toBe("Salt & sugar,");
    expect(draft?.warnings).toEqual([{ code: "xml-truncated" }]);
  });

  it.each([
    ["deep", "<FinalDraft>" + "<Paragraph>".repeat(50_000)],
    ["closed without being opened", "<FinalDraft></Text></Paragraph></SceneProperties>"],
    ["no XML at all", "Soak the beans."],
  ])("does not stumble over what is %s", async (_, text) => {
    const drafts = await readDrafts(text, { file: "x.fdx", format: "fdx" });
    expect(drafts).toHaveLength(1);
  });
});
