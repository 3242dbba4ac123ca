/** Files beside the repository that only its developers have; tests that read them skip without. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decode } from "../../src/files/decode.ts";
import { readDrafts } from "../../src/read/index.ts";
import type { Draft } from "../../src/draft/draft.ts";

const ROOT = fileURLToPath(new URL("../../../shared/", import.meta.url));

export function sharedPath(path: string): string {
  return ROOT + path;
}

export function hasShared(path: string): boolean {
  return existsSync(sharedPath(path));
}

/** For the name of a suite: says why it is skipped. */
export function because(path: string): string {
  return hasShared(path) ? "" : ` (skipped: ../shared/${path} is not here)`;
}

export function sharedLines(path: string): unknown[] {
  const lines = readFileSync(sharedPath(path), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): unknown => JSON.parse(line));
}

export async function readFileDrafts(path: string): Promise<Draft[]> {
  const { text, encoding } = await decode(readFileSync(path));
  return readDrafts(text, { file: path, encoding });
}
