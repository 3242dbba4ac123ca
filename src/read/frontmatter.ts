/** The YAML block between `---` lines at the head of a text file. */

import type { Platform, ReadWarning } from "../draft/draft.ts";
import { parseDuration, parseLanguage, parsePlatforms, platformWarning } from "./metadata.ts";
import type { TextLine } from "./lines.ts";

export interface FrontMatter {
  /** Index of the first line after the block; 0 where there is none. */
  readonly body: number;
  readonly title?: string;
  readonly platform?: Platform;
  readonly durationMs?: number;
  readonly language?: string;
  readonly warnings: readonly ReadWarning[];
}

/** Longer blocks are no front matter, and an unclosed `---` must not swallow the file. */
const MAX_LINES = 200;
/** Real ones are short, and the parser calls itself for each level of nesting. */
const MAX_CHARACTERS = 10_000;
/** An alias bomb unfolds to millions of nodes; real front matter has no aliases. */
const MAX_ALIASES = 50;

const KEYS = {
  title: ["title", "titulo", "título", "name", "tiêu đề"],
  platform: ["platform", "platforms", "plataforma", "nền tảng", "format"],
  duration: [
    "duration",
    "length",
    "duración",
    "duração",
    "thời lượng",
    "total_duration",
    "runtime",
  ],
  language: ["language", "lang", "idioma", "locale", "ngôn ngữ"],
} as const;

export async function readFrontMatter(
  text: string,
  lines: readonly TextLine[],
): Promise<FrontMatter> {
  const end = endOf(text, lines);
  if (end === undefined) return { body: 0, warnings: [] };
  const source = text.slice(lines[1]?.start ?? 0, lines[end]?.start ?? 0);
  if (source.length > MAX_CHARACTERS) {
    return { body: end + 1, warnings: [{ code: "front-matter", line: 1 }] };
  }
  const { parseDocument } = await import("yaml");
  const document = parseDocument(source, { logLevel: "silent" });
  const warnings: ReadWarning[] = [];
  const error = document.errors[0];
  if (error !== undefined)
    warnings.push({ code: "front-matter", line: 1 + (error.linePos?.[0].line ?? 1) });
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    warnings.push({ code: "front-matter", line: 1 });
  }
  const fields = new Map<string, unknown>();
  if (typeof data === "object" && data !== null) {
    for (const [key, value] of Object.entries(data)) fields.set(key.toLowerCase(), value);
  }
  const get = (kind: keyof typeof KEYS): unknown =>
    KEYS[kind].map((key) => fields.get(key)).find((v) => v !== undefined && v !== null);
  const title = get("title");
  const platforms = parsePlatforms(get("platform"));
  const [platform] = platforms;
  warnings.push(...platformWarning(platforms, 1));
  const durationMs = parseDuration(get("duration"));
  const language = parseLanguage(get("language"));
  return {
    body: end + 1,
    ...(typeof title === "string" && title.trim() !== "" ? { title: title.trim() } : {}),
    ...(platform === undefined ? {} : { platform }),
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(language === undefined ? {} : { language }),
    warnings,
  };
}

/** Index of the closing line; undefined where the first `---` is only a rule. */
function endOf(text: string, lines: readonly TextLine[]): number | undefined {
  const at = (line: TextLine): string => text.slice(line.start, line.end).trimEnd();
  if (lines[0] === undefined || at(lines[0]) !== "---") return undefined;
  for (const line of lines.slice(1, MAX_LINES)) {
    const content = at(line);
    if (content === "---" || content === "...") return line.index > 1 ? line.index : undefined;
    // Front matter begins with a key, a comment or a blank line; prose after a rule does not.
    if (line.index === 1 && !opensYaml(content)) return undefined;
  }
  return undefined;
}

/** A key, a comment or nothing: `---` may stand above prose too. */
function opensYaml(line: string): boolean {
  // The whole pattern takes 1.5 ms to compile, and most keys are ASCII.
  return (
    /^(?:[a-z_][\w -]{0,40}:(?:\s|$)|#|$)/i.test(line) ||
    /^[\p{L}_][\p{L}\d_ -]{0,40}:(?:\s|$)/u.test(line)
  );
}
