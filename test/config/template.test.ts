import { expect, test } from "vitest";
import { RULES } from "../../rules/index.ts";
import { TEMPLATE } from "../../src/cli/config-template.ts";
import { configJsonSchema } from "../../src/config/json-schema.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";
import { cliIn, inFolder } from "../cli/harness.ts";

const parse = (text: string) => parseConfig({ path: "/c.yaml", text }, RULES, DEFAULT_WEIGHTS);

test("init's config changes nothing as it is, and is valid once uncommented", () => {
  expect(parse(TEMPLATE).rules.size).toBe(0);
  const uncommented = TEMPLATE.replaceAll(/^# (?=[a-z]+:|  )/gm, "");
  const config = parse(uncommented);
  expect(config.platform).toBe("tiktok");
  expect(config.overrides).toHaveLength(1);
  expect(config.gates?.minModule).toEqual({ opening: 40 });
  expect(config.overrides[0]?.gates).toEqual({ minScore: 60 });
});

test("init writes it once, and the next run reads it", async () => {
  await inFolder({ "a.md": "Boil water." }, async (folder) => {
    expect(await cliIn(folder, ["init"])).toMatchObject({ code: 0, stderr: "" });
    expect((await cliIn(folder, ["init"])).code).toBe(2);
    expect((await cliIn(folder, ["a.md"])).code).toBe(0);
  });
});

test("the schema for editors knows every rule and its options, and nothing else", () => {
  const schema = JSON.stringify(configJsonSchema(RULES));
  for (const { id, options } of RULES) {
    expect(schema).toContain(`"${id}"`);
    for (const name of Object.keys(options)) expect(schema).toContain(`"${name}"`);
  }
  expect(configJsonSchema(RULES)).toMatchObject({ type: "object", additionalProperties: false });
});
