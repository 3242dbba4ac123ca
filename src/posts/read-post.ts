/** A row to a post, or to what is wrong with it. */

import { parseDuration, parseLanguage, parsePlatform } from "../read/metadata.ts";
import type { Columns, PostField } from "./columns.ts";
import type { Post, RowCode, RowProblem } from "./post.ts";
import type { Fields } from "./row.ts";
import { parseCount, parseText } from "./values.ts";

/** What an export calls a post that is no video, in the languages of `columns.ts`. */
const NO_VIDEO =
  /\b(?:image|photo|carousel|story|text|imagen|foto|secuencia|carrusel|historia|imagem|carrossel|bild|karussell|galerie|anh)\b|hình ảnh|ảnh|bài viết quay vòng|tin/iu;
const VIDEO = /reel|video|short|clip/i;

export function readPost(line: number, fields: Fields, columns: Columns): Post | RowProblem {
  const get = (field: PostField): unknown => {
    const column = columns.get(field);
    return column === undefined ? undefined : (fields.get(column) ?? undefined);
  };
  const bad = (code: RowCode, args: RowProblem["args"] = {}): RowProblem => ({ line, code, args });
  const counts = { saves: 0, views: 0 };
  for (const field of ["saves", "views"] as const) {
    const value = get(field);
    if (value === undefined || value === "") return bad("missing", { field });
    const count = parseCount(value);
    if (count === undefined) return bad("not-a-count", { field, value: shown(value) });
    counts[field] = count;
  }
  const type = parseText(get("type")) ?? "";
  if (NO_VIDEO.test(type) && !VIDEO.test(type)) return bad("no-video", { type: shown(type) });
  const texts = { text: "", script: "", overlay: "", title: "" };
  for (const field of ["text", "script", "overlay", "title"] as const) {
    const text = parseText(get(field));
    if (text === undefined) return bad("not-a-text", { field });
    texts[field] = text;
  }
  const word = (field: PostField): string | null => {
    const text = (parseText(get(field)) ?? "").trim();
    return text === "" ? null : text;
  };
  const link = word("link");
  return {
    line,
    id: word("id"),
    author: word("author"),
    source: word("source"),
    language: parseLanguage(word("language") ?? undefined) ?? null,
    platform: parsePlatform(word("platform") ?? undefined) ?? platformOfLink(link),
    title: texts.title,
    caption: texts.text,
    spoken: texts.script,
    overlay: texts.overlay,
    durationMs: parseDuration(get("duration")) ?? null,
    ...counts,
    likes: parseCount(get("likes")) ?? null,
    posted: word("posted"),
    link,
  };
}

function platformOfLink(link: string | null): Post["platform"] {
  if (link === null) return null;
  if (/^(?:https?:\/\/)?(?:www\.)?instagram\.com\//i.test(link)) return "instagram";
  return /^(?:https?:\/\/)?(?:[a-z]{1,3}\.)?tiktok\.com\//i.test(link) ? "tiktok" : null;
}

/** Characters of a cell that a message repeats. */
const MAX_SHOWN = 40;

function shown(value: unknown): string {
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, MAX_SHOWN);
}
