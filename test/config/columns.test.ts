import { describe, expect, it } from "vitest";
import * as z from "zod";
import { cli } from "../cli/harness.ts";

const Parsed = z.object({
  drafts: z.array(
    z.object({
      title: z.string(),
      segments: z.array(z.object({ role: z.string(), text: z.string() })),
    }),
  ),
});
const CALENDAR = "Headword;Line A;Line B\nBeans;Soak them;Keep this\n";

function parse(config: string) {
  const files = { "plan.csv": CALENDAR, "saveworthy.config.yaml": config };
  return cli(["parse", "plan.csv", "--json"], { files });
}

describe("columns in the config", () => {
  it("say what a calendar's columns hold", async () => {
    const { code, stdout } = await parse(
      "columns:\n  Headword: title\n  line a: overlay\n  Line B: caption\n",
    );
    expect(code).toBe(0);
    expect(Parsed.parse(JSON.parse(stdout)).drafts).toEqual([
      {
        title: "Beans",
        segments: [
          { role: "overlay", text: "Soak them" },
          { role: "caption", text: "Keep this" },
        ],
      },
    ]);
  });

  it("take no field that does not exist", async () => {
    const { code, stderr } = await parse("columns:\n  Line A: shouted\n");
    expect(code).toBe(2);
    expect(stderr).toContain("saveworthy.config.yaml:2:");
    expect(stderr).toContain("spoken");
  });
});
