/**
 * Is anything lost? The words of every real file, its markup taken away by means that have nothing
 * to do with the readers, against the words of what was read. The difference is printed; where there
 * is one, it is in the table below with its reason.
 */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/draft/draft.ts";
import { decode } from "../../src/files/decode.ts";
import { readBytes } from "../../src/index.ts";
import { because, hasShared, sharedPath } from "./shared.ts";

type Strip = (text: string) => string;

const tagless: Strip = (text) =>
  text
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(?:nbsp|lrm|rlm);/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&apos;", "'");

/** All texts under the keys that hold what is said or shown, once where they repeat each other. */
function texts(keys: RegExp, inside?: RegExp): Strip {
  return (text) => {
    const found: string[] = [];
    const walk = (value: unknown, key: string, within: boolean): void => {
      if (typeof value === "string") {
        if (within && keys.test(key)) found.push(value);
      } else if (typeof value === "object" && value !== null) {
        const isList = Array.isArray(value);
        for (const [name, inner] of Object.entries(value))
          walk(inner, isList ? key : name, within || inside?.test(name) === true);
      }
    };
    walk(JSON.parse(text), "", inside === undefined);
    return found.join(" ");
  };
}

const vtt: Strip = (text) =>
  tagless(
    text
      .split(/\r?\n\r?\n/)
      .filter((block) => !/^(?:WEBVTT|NOTE|STYLE|REGION)/.test(block))
      .map((block) => block.replace(/^(?:.*\n)?.*-->.*$/m, ""))
      .join("\n"),
  );

/** By the id of the format that was found. */
const STRIPS: Readonly<Record<string, Strip>> = {
  srt: (text) => tagless(text.replace(/^(?:\d+\r?\n)?.*-->.*$/gm, "")),
  vtt,
  sbv: (text) => text.replace(/^\d+:\d\d:\d\d\.\d+,.*$/gm, ""),
  ass: (text) =>
    text
      .split(/\r?\n/)
      .filter((line) => line.startsWith("Dialogue:"))
      .map((line) =>
        line
          .split(",")
          .slice(9)
          .join(",")
          .replace(/\{[^{}]*\}/g, "")
          .replaceAll(/\\[Nnh]/g, " "),
      )
      .join("\n"),
  ttml: (text) => tagless(text.replace(/<(?:head|metadata)\b.*?<\/(?:head|metadata)>/gs, "")),
  // Times of lines and words, tags, and who sings ("F:", "M:", "D:").
  lrc: (text) =>
    text.replace(/\[(?:\d[^\]]*|[a-z]+:[^\]]*)\]|<\d[^<>]*>/g, " ").replace(/^\s*[FMD]:/gm, ""),
  json3: texts(/^utf8$/),
  // The content of a text is JSON again.
  capcut: (text) =>
    [...texts(/^content$/, /^texts$/)(text).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)]
      .map(([, said]) => String(JSON.parse(`"${said}"`)))
      .join(" "),
  words: texts(/^(?:word|text)$|^$/),
  whisper: texts(/^text$/, /^segments$/),
  deepgram: texts(/^punctuated_word$/),
  assemblyai: texts(/^text$/, /^words$/),
  markers: (text) =>
    text
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split("\t")[0] ?? "")
      .join("\n"),
  fdx: (text) => tagless(text.match(/<Text\b[^>]*>[^<]*<\/Text>/g)?.join("\n") ?? ""),
  fcpxml: (text) => tagless(text.match(/<text\b[^>]*>.*?<\/text>/gs)?.join("\n") ?? ""),
  fountain: (text) => text.replace(/#[\w.-]+#\s*$/gm, "").replace(/^Title:/m, ""),
  posts: texts(/./),
};

function words(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function readWords(drafts: readonly Draft[]): string[] {
  return drafts.flatMap(({ title, segments }) =>
    words(`${title} ${segments.map(({ text }) => text).join(" ")}`),
  );
}

/** What is in `all` and not in `some`, each as often as it is missing. */
function missing(all: readonly string[], some: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of some) left.set(word, (left.get(word) ?? 0) + 1);
  return all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function report(name: string, lost: readonly string[], count: number, why = ""): void {
  if (lost.length === 0) return;
  const some = lost.slice(0, 40).join(" ");
  process.stdout.write(`${name}: ${lost.length} of ${count} words not read ${why}\n  ${some}\n`);
}

function filesIn(folder: string): string[] {
  if (!hasShared(folder)) return [];
  return readdirSync(sharedPath(folder), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.[^/]+$/.test(name))
    .toSorted();
}

async function read(path: string) {
  const bytes = readFileSync(sharedPath(path));
  const { text } = await decode(bytes);
  return { text, drafts: await readBytes(bytes, { file: path }) };
}

const SAMPLES = "captions/samples";
/** The differences there are: words lost, and why. */
const LOST: Readonly<Record<string, readonly [number, string]>> = {
  "deepgram__deepgram-js-captions__test__dg-utterances.json": [
    64,
    "each word stands under its channel and under its utterance",
  ],
};

describe.skipIf(!hasShared(SAMPLES))(`real caption files${because(SAMPLES)}`, () => {
  it.each(filesIn(SAMPLES))("keep their words: %s", async (name) => {
    const { text, drafts } = await read(`${SAMPLES}/${name}`);
    const format = drafts[0]?.source.format ?? "";
    const given = words((STRIPS[format] ?? ((whole) => whole))(text));
    const lost = missing(given, readWords(drafts));
    const [expected, why] = LOST[name.split("/").at(-1) ?? ""] ?? [0, ""];
    report(name, lost, given.length, why);
    expect(lost.length).toBe(expected);
  });
});

const SCRIPTS = "scripts";

/**
 * A script without what only arranges it: headings, labels, header rows of tables, times, language
 * of fences. What stands above its first and between its units is no draft, so it is left out too.
 */
function scriptBody(text: string, drafts: readonly Draft[]): string {
  const lines = text.split(/\r\n|\n|\r/);
  const opens = Math.min(...drafts.map(({ unit }) => unit.line));
  return lines
    .filter((line, i) => {
      const header = /^[|:\s-]*-[|:\s-]*$/.test(lines[i + 1] ?? "") && line.includes("|");
      return i + 1 > opens && !header && !/^\s{0,3}#{1,6}\s|^\s*(?:```|~~~)/.test(line);
    })
    .map((line) =>
      line.replace(/^[^\p{L}\d]*[\p{L}\d][^:|]{0,50}:(?=[\s*_])/u, " ").replace(/<[^<>]*>/g, " "),
    )
    .join("\n");
}

/** Words not read, at most, by folder: labels within lines, and sections of advice beside the scripts. */
const LIMITS: Readonly<Record<string, number>> = {
  "av-script-md": 0.02,
  "av-table-md": 0.02,
  "caption-only": 0.35,
  "content-calendar": 0.2,
  "script-json": 0,
  "script-md": 0.15,
  "script-txt": 0.05,
  "storyboard-boxart": 0.16,
};

describe.skipIf(!hasShared(SCRIPTS))(`real scripts${because(SCRIPTS)}`, () => {
  it.each(Object.entries(LIMITS))("keep their words: %s", async (folder, limit) => {
    let count = 0;
    let missed = 0;
    for (const name of filesIn(`${SCRIPTS}/${folder}`)) {
      const { text, drafts } = await read(`${SCRIPTS}/${folder}/${name}`);
      expect(drafts.length).toBeGreaterThan(0);
      const given = words(
        STRIPS[drafts[0]?.source.format ?? ""]?.(text) ?? scriptBody(text, drafts),
      );
      const lost = missing(given, readWords(drafts)).filter((word) => !/^\d+s?$/.test(word));
      count += given.length;
      missed += lost.length;
      report(name, lost, given.length);
    }
    expect(missed / count).toBeLessThanOrEqual(limit);
  });
});
