import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scoreFiles } from "../../src/batch/run.ts";
import { resolver } from "../../src/config/resolve.ts";
import { openFile } from "../../src/files/open.ts";

const DRAFT = 'First, heat 2 cups of milk. Second, "whisk it" for 40 seconds. Save this.\n';

/** What the table of many needs of drafts, each of which can be read once, as from a pipe. */
async function rowsOf(texts: Readonly<Record<string, string>>) {
  const { source, settingsFor, locale } = await resolver(undefined, {}, "/drafts");
  const left = new Map(Object.entries(texts));
  const open = (file: string) => {
    const text = left.get(file);
    if (text === undefined) throw new Error(`${file} is read again`);
    left.delete(file);
    return { text, encoding: "utf-8", warnings: [] };
  };
  const setup = { source, withSegments: false, rowsOnly: true };
  const given = { settingsFor, locale, open, many: { setup } };
  const { results } = await scoreFiles(Object.keys(texts), given);
  return [...results];
}

test("the only draft among files is told in full without being read again", async () => {
  const [only, ...others] = await rowsOf({ "a.json": "{}", "b.md": DRAFT, "c.json": "{}" });
  expect(others).toEqual([]);
  expect(only?.findings).not.toEqual([]);
  expect(only?.segments).not.toBeUndefined();
  expect(only?.forecast).not.toBeNull();
});

test("of further drafts only the row is made", async () => {
  const [, second] = await rowsOf({ "a.md": DRAFT, "b.md": DRAFT });
  expect(second).toMatchObject({ findings: [], strengths: [], forecast: null });
  expect(second?.segments).toBeUndefined();
});

test("a run of many that is ended behind its only draft tells it in full", async () => {
  const folder = mkdtempSync(join(tmpdir(), "run-"));
  try {
    writeFileSync(join(folder, "a.md"), DRAFT);
    const { source, settingsFor, locale } = await resolver(undefined, {}, folder);
    const ending = new AbortController();
    const { results } = await scoreFiles(["a.md"], {
      settingsFor,
      locale,
      open: (file) => openFile(file, folder),
      onFile: () => ending.abort(),
      signal: ending.signal,
      many: { setup: { source, withSegments: false, rowsOnly: true }, jobs: 1 },
    });
    expect([...results].map(({ findings }) => findings.length > 0)).toEqual([true]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
