import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readDrafts } from "../../../src/read/index.ts";

const FOLDER = fileURLToPath(new URL("../../../fixtures/formats/", import.meta.url));
/** What each sample was read to, looked through by a person. `UPDATE=1` writes it anew. */
const EXPECTED = `${FOLDER}scripts.expected.json`;
const FILES = ["markdown", "text"].flatMap((folder) =>
  readdirSync(FOLDER + folder).map((file) => `${folder}/${file}`),
);

async function shown(file: string): Promise<string[]> {
  const drafts = await readDrafts(readFileSync(FOLDER + file, "utf8"), { file });
  return drafts.flatMap(({ title, unit, platform, declaredDurationMs, segments }) => [
    `# ${unit.line} ${title}${platform === undefined ? "" : ` (${platform})`}${declaredDurationMs === undefined ? "" : ` ${declaredDurationMs / 1000} s`}`,
    ...segments.map(({ role, text, startMs, endMs, range, ordinal, listItem, alternative }) => {
      const time =
        startMs === undefined
          ? ""
          : ` ${startMs / 1000}-${endMs === undefined ? "" : endMs / 1000}`;
      const mark = ordinal === undefined ? (listItem === true ? " •" : "") : ` ${ordinal}.`;
      return `${range.start.line}:${range.start.column} ${role}${alternative === true ? "/alternative" : ""}${time}${mark} ${text}`;
    }),
  ]);
}

describe("layouts of scripts", async () => {
  if (process.env["UPDATE"] === "1") {
    const entries = await Promise.all(
      FILES.map(async (file) => [file, await shown(file)] as const),
    );
    writeFileSync(EXPECTED, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  }
  const expected = z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(EXPECTED, "utf8")));

  it.each(FILES)("reads %s as it was looked through", async (file) => {
    expect(await shown(file)).toEqual(expected[file]);
  });
});
