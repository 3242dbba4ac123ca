import * as z from "zod";
import { describe, expect, test } from "vitest";
import { RULES } from "../../rules/index.ts";
import { widthOf } from "../../src/report/width.ts";
import { MODULES } from "../../src/rule/rule.ts";
import { cli } from "./harness.ts";

const List = z.strictObject({
  schemaVersion: z.literal(1),
  scoringVersion: z.string(),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      module: z.enum(MODULES),
      title: z.string(),
      status: z.enum(["scored", "informational", "off"]),
      share: z.number().min(0).max(1),
      evidence: z.string(),
      options: z.record(z.string(), z.object({ default: z.number() })),
    }),
  ),
});

async function listed(config?: string): Promise<z.infer<typeof List>["rules"]> {
  const files = config === undefined ? {} : { "saveworthy.config.yaml": config };
  const { stdout } = await cli(["rules", "--json"], { files });
  return List.parse(JSON.parse(stdout)).rules;
}

describe("explain", () => {
  test.each(RULES.map((rule) => rule))("$id", async (rule) => {
    const { code, stdout } = await cli(["explain", rule.id, "--no-color"], { columns: 80 });
    // A link longer than a line is broken.
    const flat = (part: string): string => part.replaceAll(/\s+/g, "");
    const text = flat(stdout);
    expect(code).toBe(0);
    for (const part of [rule.title, rule.why, rule.module]) expect(text).toContain(flat(part));
    for (const { finding, source } of rule.evidence) {
      expect(text).toContain(flat(finding + `(${source})`));
    }
    for (const name of Object.keys(rule.options)) expect(text).toContain(name);
    expect(text).not.toMatch(/[{}]/);
    expect(Math.max(...stdout.split("\n").slice(1).map(widthOf))).toBeLessThanOrEqual(80);
  });

  test("heads the page in whole words, however narrow the terminal", async () => {
    const { stdout } = await cli(["explain", "recap-line", "--no-color"], { columns: 30 });
    const head = stdout.split("\n\n")[0] ?? "";
    expect(Math.max(...head.split("\n").map(widthOf))).toBeLessThanOrEqual(30);
    expect(head).toMatch(/\brecap-line\b/);
    const files = { "a.md": "# A title that is long enough to wrap\n\n**Voiceover:** Boil it.\n" };
    const parsed = await cli(["parse", "a.md", "--no-color"], { files, columns: 30 });
    expect(parsed.stdout).toContain(
      "A title that is long enough to\nwrap\na.md:1 · markdown · en\n",
    );
  });

  test.each(MODULES.map((id) => id))("%s names its rules", async (id) => {
    const { stdout } = await cli(["explain", id]);
    for (const rule of RULES.filter(({ module }) => module === id))
      expect(stdout).toContain(rule.id);
  });
});

describe("rules", () => {
  test("tell which config holds, from where they are asked", async () => {
    const files = { "saveworthy.config.yaml": "platform: tiktok\n", "d/x.md": "" };
    const { stdout } = await cli(["rules", "--no-color"], { files, from: "d" });
    expect(stdout).toContain("The config in use is ../saveworthy.config.yaml.\n");
    const none = await cli(["rules", "--no-color", "--no-config"], { files });
    expect(none.stdout).toContain("No config is in use.\n");
  });

  test("lists each once; what counts in a module adds up to 1", async () => {
    const rules = await listed();
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const module of MODULES) {
      const shares = rules.filter((rule) => rule.module === module).map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  test("shows what the config makes of them", async () => {
    const rules = await listed("rules:\n  step-order: off\n  takeaway: informational\n");
    const of = (id: string) => rules.find((rule) => rule.id === id);
    expect(of("step-order")).toMatchObject({ status: "off", share: 0 });
    expect(of("step-detail")).toMatchObject({ status: "scored", share: 1 });
    expect(of("takeaway")).toMatchObject({ status: "informational", share: 0 });
  });
});
