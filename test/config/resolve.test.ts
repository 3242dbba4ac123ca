import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { resolver } from "../../src/config/resolve.ts";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";
import { TEST_RULES } from "./rules.ts";

const file = {
  path: "/repo/saveworthy.config.yaml",
  text: readFileSync("fixtures/config/full.yaml", "utf8"),
};
const config = parseConfig(file, TEST_RULES, DEFAULT_WEIGHTS);

describe("overrides", () => {
  test("hold for their files alone, the later over the earlier", async () => {
    const { settingsFor } = await resolver(config, {}, "/repo");
    expect(settingsFor("a.md")).toMatchObject({ defaultPlatform: "tiktok", defaultLanguage: "en" });
    expect(settingsFor("a.md").settings.rules.get("first")?.state).toBe("off");
    const short = settingsFor("shorts/vi/a.md");
    expect(short).toMatchObject({ defaultPlatform: "youtube", defaultLanguage: "vi" });
    expect(short.settings.rules.get("first")).toEqual({
      state: "on",
      severity: "warning",
      options: {},
    });
    expect(short.settings.rules.get("second")).toEqual({
      state: "informational",
      severity: "error",
      options: { limit: 20 },
    });
  });

  test("are relative to the config's folder, wherever the run starts", async () => {
    const below = await resolver(config, {}, "/repo/shorts");
    expect(below.settingsFor("a.md").defaultPlatform).toBe("youtube");
    const above = await resolver(config, {}, "/");
    expect(above.settingsFor("repo/shorts/a.md").defaultPlatform).toBe("youtube");
    expect(above.settingsFor("other/shorts/a.md").defaultPlatform).toBe("tiktok");
  });

  test("share their settings between files", async () => {
    const { settingsFor } = await resolver(config, {}, "/repo");
    expect(settingsFor("shorts/a.md")).toBe(settingsFor("shorts/b.md"));
  });
});

describe("gates", () => {
  const gates = { minScore: 50, minForecast: 30, maxFindings: 9, failOn: "error" };

  test("are the config's, an override's, a flag's, module by module", async () => {
    const { gatesFor } = await resolver(config, {}, "/repo");
    expect(gatesFor?.("a.md")).toEqual({ ...gates, minModule: { tutorial: 40, recap: 20 } });
    const short = { ...gates, minScore: 60, minModule: { tutorial: 40, recap: 0 } };
    expect(gatesFor?.("shorts/a.md")).toEqual(short);
    const flags = { gates: { minScore: 70, minModule: { recap: 5 } } };
    const flagged = await resolver(config, flags, "/repo");
    const minModule = { tutorial: 40, recap: 5 };
    expect(flagged.gatesFor?.("shorts/a.md")).toEqual({ ...gates, minScore: 70, minModule });
  });

  test("are none where nobody asks for one", async () => {
    expect((await resolver(undefined, {}, "/repo")).gatesFor).toBeUndefined();
    const zero = await resolver(undefined, { gates: { minScore: 0, failOn: "none" } }, "/repo");
    expect(zero.gatesFor).toBeUndefined();
    const one = await resolver(undefined, { gates: { maxFindings: 0 } }, "/repo");
    expect(one.gatesFor?.("a.md")).toMatchObject({ maxFindings: 0 });
  });
});

test("flags win over the config", async () => {
  const { settingsFor } = await resolver(
    config,
    { platform: "instagram", language: "de" },
    "/repo",
  );
  expect(settingsFor("shorts/a.md")).toMatchObject({ platform: "instagram", language: "de" });
});

test("ignores what the config says, and nothing outside its folder", async () => {
  const { ignored } = await resolver(config, {}, "/repo");
  const paths = [
    "archive/a.md",
    "archive/",
    "a.notes.md",
    "a.md",
    "../archive/a.md",
    "/archive/a.md",
  ];
  expect(paths.filter(ignored)).toEqual(["archive/a.md", "archive/", "a.notes.md"]);
});

test("without a config nothing is ignored and the defaults hold", async () => {
  const { ignored, settingsFor, locale } = await resolver(undefined, {}, "/repo");
  expect(ignored("node.md")).toBe(false);
  expect(settingsFor("a.md").settings.weights).toBe(DEFAULT_WEIGHTS);
  expect(locale).toBe("en");
});

test.each([
  ["", false],
  ["platform: tiktok", false],
  ["rules: { second: { severity: error } }", false],
  ["rules: { first: on }", false],
  ["rules: { first: off }", true],
  ["rules: { first: informational }", true],
  ["rules: { second: { limit: 12 } }", true],
  ["overrides: [{ files: [a.md], rules: { first: off } }]", true],
  ["weights: { content: 0.5 }\nrules: { first: off }", true],
])("%j makes scores of its own: %s", async (text, own) => {
  const changed = parseConfig({ ...file, text }, TEST_RULES, DEFAULT_WEIGHTS);
  const { scoringVersion } = await resolver(changed, {}, "/repo");
  expect(scoringVersion).toBe(DEFAULT_WEIGHTS.scoringVersion + (own ? "+config" : ""));
});
