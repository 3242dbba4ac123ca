/** Every config shown in a document is one that the tool accepts. */

import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { RULES } from "../rules/index.ts";
import { parseConfig } from "../src/config/parse.ts";
import { DEFAULT_WEIGHTS } from "../src/score/weights.ts";

const blocks = globSync(["*.md", "docs/*.md"]).flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^```yaml saveworthy\n([^]*?)^```/gm)].map(
    ([, yaml = ""]) => [file, yaml] as const,
  ),
);

it("are there", () => expect(blocks.length).toBeGreaterThan(0));

it.each(blocks)("%s", (file, yaml) => {
  const config = parseConfig({ path: file, text: yaml }, RULES, DEFAULT_WEIGHTS);
  expect(config.overrides).toHaveLength(1);
});
