/** A record of a stream to a draft. Written by hand: a schema library costs as much as the scoring. */

import { nearest } from "../config/suggest.ts";
import { PLATFORMS, type Draft, type Platform } from "../draft/draft.ts";
import type { MessageArgs } from "../messages/index.ts";
import { parseLanguage, parsePlatform } from "../read/metadata.ts";
import { postDraft } from "./post-draft.ts";

export type RecordId = string | number;

/** A record that cannot be scored; the stream goes on after it. */
export class RecordError extends Error {
  readonly code: "bad-json" | "bad-record" | "too-large";
  /** Of a message, under `record.`. */
  readonly what: string;
  readonly args: MessageArgs;
  /** Where the record got far enough to say. */
  readonly id: RecordId | null;

  constructor(
    code: RecordError["code"],
    what: string,
    id: RecordId | null = null,
    args: MessageArgs = {},
  ) {
    super(what);
    this.name = "RecordError";
    this.code = code;
    this.what = what;
    this.args = args;
    this.id = id;
  }
}

export interface StreamRecord {
  readonly id: RecordId;
  readonly draft: Draft;
}

export interface RecordDefaults {
  readonly platform?: Platform;
  readonly defaultPlatform?: Platform;
  readonly language?: string;
  readonly defaultLanguage?: string;
}

/**
 * @param line `{id, text?, script?, transcript?, overlay?, duration_s?, lang?, platform?}`: `text` is
 * the post's caption, `script` or `transcript` what is said, `overlay` the on-screen lines.
 * @throws RecordError also for a key that is none of these: a mistyped one would cost its text
 */
export function readRecord(line: string, defaults: RecordDefaults): StreamRecord {
  const fields = fieldsOf(line);
  const { id } = fields;
  if (typeof id !== "string" && typeof id !== "number") {
    throw new RecordError("bad-record", "id");
  }
  if (typeof id === "number" && Number.isInteger(id) && !Number.isSafeInteger(id)) {
    throw new RecordError("bad-record", "id-too-large");
  }
  checkKeys(fields, id);
  const text = (name: string): string => stringOf(fields, name, id) ?? "";
  if (text("script") !== "" && text("transcript") !== "") {
    throw new RecordError("bad-record", "two-scripts", id);
  }
  const platform = defaults.platform ?? platformOf(fields, id) ?? defaults.defaultPlatform;
  const language = defaults.language ?? languageOf(fields, id);
  const draft = postDraft({
    name: String(id),
    spoken: text("transcript") + text("script"),
    overlay: text("overlay"),
    caption: text("text"),
    declaredDurationMs: durationOf(fields, id),
    platform,
    language,
    defaultLanguage: defaults.defaultLanguage,
  });
  return { id, draft };
}

const TEXTS = ["text", "script", "transcript", "overlay"];
const KEYS = ["id", ...TEXTS, "duration_s", "lang", "platform"];

function checkKeys(fields: Fields, id: RecordId): void {
  const odd = Object.keys(fields).find((key) => !KEYS.includes(key));
  if (odd !== undefined) {
    const key = odd.slice(0, MAX_KEY);
    const near = nearest(odd, KEYS);
    if (near !== undefined) {
      throw new RecordError("bad-record", "mistyped-key", id, { key, known: near });
    }
    throw new RecordError("bad-record", "unknown-key", id, { key, known: KEYS.join(", ") });
  }
  if (TEXTS.some((key) => (fields[key] ?? undefined) !== undefined)) return;
  throw new RecordError("bad-record", "no-text", id, { known: TEXTS.join(", ") });
}

/** Characters of a strange key that a message repeats. */
const MAX_KEY = 40;

function fieldsOf(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RecordError("bad-json", "not-json");
  }
  if (!isObject(value)) throw new RecordError("bad-record", "not-an-object");
  return value;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Null and an empty text are as good as absent: exports write them for what they do not have. */
function stringOf(fields: Fields, name: string, id: RecordId): string | undefined {
  const value = fields[name] ?? undefined;
  if (value === undefined || value === "") return undefined;
  if (typeof value === "string") return value;
  throw new RecordError("bad-record", "not-a-string", id, { key: name });
}

function platformOf(fields: Fields, id: RecordId): Platform | undefined {
  const given = stringOf(fields, "platform", id);
  const platform = parsePlatform(given);
  if (given === undefined || platform !== undefined) return platform;
  throw new RecordError("bad-record", "platform", id, { known: PLATFORMS.join(", ") });
}

function languageOf(fields: Fields, id: RecordId): string | undefined {
  const given = stringOf(fields, "lang", id);
  const language = parseLanguage(given);
  if (given === undefined || language !== undefined) return language;
  throw new RecordError("bad-record", "lang", id);
}

function durationOf(fields: Fields, id: RecordId): number | undefined {
  const value = fields["duration_s"] ?? undefined;
  if (value === undefined || value === 0) return undefined;
  if (typeof value === "number" && value > 0 && value < 86_400) return Math.round(value * 1000);
  throw new RecordError("bad-record", "duration", id);
}
