import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { because, hasShared, readFileDrafts, sharedPath } from "./shared.ts";

const SAMPLES = "captions/samples";

/** Words of a text, its markup removed in the plainest way there is, without our readers. */
function words(text: string): string[] {
  return text
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** The part of a file that holds words, by the folder of its format. */
const BODIES: Readonly<Record<string, (file: string) => string>> = {
  srt: (file) => file.replaceAll(/^\d+\s*$\n.*-->.*$/gm, ""),
  vtt: (file) =>
    file
      .replace(/^\uFEFF?WEBVTT[^]*?\n\s*\n/, "")
      .replaceAll(/^(?:NOTE|STYLE|REGION)\b[^]*?\n\s*\n/gm, "")
      .replaceAll(/^(?:.+\n)??.*-->.*$/gm, ""),
  sbv: (file) => file.replaceAll(/^[\d:.]+,[\d:.]+$/gm, ""),
  ass: (file) =>
    [...file.matchAll(/^(?:Dialogue|Comment):(?:[^,]*,){9}(.*)$/gm)]
      .map(([, text = ""]) => text.replaceAll(/\{[^}]*\}/g, "").replaceAll(/\\[Nn]/g, " "))
      .join("\n"),
  ttml: (file) => file.slice(file.indexOf("<body")),
  lrc: (file) => file.replaceAll(/^\[[a-z]+:.*\]$/gm, "").replaceAll(/\[[\d:.]+\]/g, ""),
  "marker-csv": (file) =>
    file
      .split("\n")
      .slice(1)
      .map((row) => row.split("\t")[0])
      .join("\n"),
  json3: (file) => strings(file, "utf8"),
  "whisper-json": (file) => strings(file, "word"),
  "word-json": (file) =>
    [...file.matchAll(/\[\s*"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join(" "),
  "capcut-json": (file) =>
    [...file.matchAll(/\{\\"text\\":\\"(.*?)\\",\\"styles/g)]
      .map(([, text = ""]) => text.replaceAll(/\\+n/g, " "))
      .join("\n"),
};

/** What is markup of its format, and not in any text. */
const MARKS: Readonly<Record<string, readonly string[]>> = { lrc: ["F:", "M:", "D:"] };

function strings(file: string, key: string): string {
  const value = new RegExp(`"${key}":\\s*"((?:[^"\\\\]|\\\\.)*)"`, "g");
  return [...file.matchAll(value)]
    .map(([, text = ""]) => text.replaceAll("\\n", " ").replaceAll('\\"', '"'))
    .join(" ");
}

function without(from: readonly string[], taken: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of taken) counts.set(word, (counts.get(word) ?? 0) + 1);
  return from.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}

describe.skipIf(!hasShared(SAMPLES))(`the words of real files${because(SAMPLES)}`, () => {
  const files = Object.keys(BODIES).flatMap((folder) =>
    hasShared(`${SAMPLES}/${folder}`)
      ? readdirSync(sharedPath(`${SAMPLES}/${folder}`)).map((name) => [folder, name] as const)
      : [],
  );
  it.each(files)("%s %s: none is lost, none is made up", async (folder, name) => {
    const path = sharedPath(`${SAMPLES}/${folder}/${name}`);
    const file = readFileSync(path, "utf8").replaceAll(/\r\n?/g, "\n");
    const there = words(BODIES[folder]?.(file) ?? "");
    const drafts = await readFileDrafts(path);
    const here = drafts.flatMap(({ segments }) =>
      segments.flatMap(({ text }) => text.split(/\s+/)),
    );
    expect({ lost: without(there, here), added: without(here, there) }).toEqual({
      lost: without(there, here).filter((word) => MARKS[folder]?.includes(word) ?? false),
      added: [],
    });
  });
});
