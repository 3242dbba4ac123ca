import { expect, test } from "vitest";
import { reportSchema } from "../../src/result/schema.ts";
import { cli } from "./harness.ts";

const TALK = "So yesterday I went out to the market and it was a very nice day for all of us.\n";

test("a flag says the language, else the draft, else the config, else its text", async () => {
  const files = {
    "saveworthy.config.yaml": "language: pt\noverrides: [{ files: [vi.md], language: vi }]\n",
    "says.md": `---\nlanguage: de\n---\n${TALK}`,
    "silent.md": TALK,
    "vi.md": TALK,
  };
  const languages = async (...flags: string[]): Promise<string[]> => {
    const ran = await cli(["says.md", "silent.md", "vi.md", "--format", "json", ...flags], {
      files,
    });
    return reportSchema.parse(JSON.parse(ran.stdout)).results.map(({ language }) => language);
  };
  expect(await languages()).toEqual(["de", "pt", "vi"]);
  expect(await languages("--lang", "es")).toEqual(["es", "es", "es"]);
  expect(await languages("--no-config")).toEqual(["de", "en", "en"]);
});
