/** Which format a text is in: by its content first, by its extension second. */

import { parseTiming } from "./cues/timing.ts";
import { timedFormat } from "./detect-timed.ts";
import { ENTRIES, ReadError } from "./formats.ts";
import type { ReaderOptions } from "./reader.ts";
import { isScreenplay } from "./screenplay/sniff.ts";
import { hasSpeakers, isTranscript } from "./transcript/stamps.ts";

/** Lines looked at to recognise captions: junk before the first cue is short. */
const HEAD_LINES = 40;
const HEAD_CHARACTERS = 8_000;
/** Data is recognised by its keys or tags; their first ones are near the start. */
const DATA_CHARACTERS = 64 * 1024;

/** Extensions that say how a file is written and not what it is about. */
const DATA = /\.(?:jsonl?|ndjson|csv|tsv|xml)$/;
/** Extensions that tell nothing of a text; packed files are recognised by their bytes. */
const UNTOLD = /\.(?:jsonl?|ndjson|csv|tsv|xml|docx|xlsx)$/;

/**
 * @returns the id of the format
 * @throws ReadError where no reader knows the content
 */
export async function detect(text: string, file: string, options: ReaderOptions): Promise<string> {
  const name = file.toLowerCase();
  const byExtension = UNTOLD.test(name)
    ? undefined
    : ENTRIES.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)))
        ?.id;
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return "vtt";
  if (byExtension === "srt" || byExtension === "vtt") return byExtension;
  const start = text.slice(0, 1000).trimStart();
  if (/^[{[]/.test(start)) {
    const { jsonFormat } = await import("./detect-json.ts");
    const found = jsonFormat(text.slice(0, DATA_CHARACTERS), options);
    if (found !== undefined) return found;
  }
  if (start.startsWith("<")) {
    const found = xmlFormat(text.slice(0, DATA_CHARACTERS));
    if (found !== undefined) return found;
  }
  const head = text
    .slice(0, HEAD_CHARACTERS)
    .split(/\r\n|\n|\r/, HEAD_LINES)
    .filter((line) => line.trim() !== "");
  // A script may quote a caption file: there the timing must open the file.
  const timed = byExtension === "markdown" ? head.slice(0, 2) : head;
  if (timed.some((line) => parseTiming(line, "srt")?.endMs !== undefined)) return "srt";
  const other = timedFormat(timed);
  const prose = byExtension === undefined || byExtension === "text";
  if (prose && (other === undefined || other === "lrc") && isTranscript(head)) {
    // "[00:00:03]" is a time of both; lyrics name no speaker.
    if (other === undefined || hasSpeakers(head)) return "transcript";
  }
  if (other !== undefined) return other;
  if (prose && isScreenplay(head)) return "fountain";
  if (byExtension !== undefined) return byExtension;
  if (isOtherFormat(text, start)) throw unrecognised(file);
  const { isCalendar } = await import("./detect-calendar.ts");
  if (isCalendar(head, DATA.test(name), options)) return "csv";
  if (DATA.test(name) && text.trim() !== "") throw unrecognised(file);
  return head.some((line) => /^#{1,6} |^```|^---$/.test(line)) ? "markdown" : "text";
}

function unrecognised(file: string): ReadError {
  const message = "The file is neither a script nor captions in a format that can be read.";
  return new ReadError("unrecognised", message, { file });
}

/** By the name of the outermost element, whatever its namespace is called. */
function xmlFormat(head: string): string | undefined {
  const name = /[^:]*$/.exec(rootName(head).toLowerCase())?.[0] ?? "";
  return XML_ROOTS.get(name);
}

const XML_ROOTS: ReadonlyMap<string, string> = new Map([
  ["tt", "ttml"],
  ["timedtext", "srv3"],
  ["transcript", "srv3"],
  ["fcpxml", "fcpxml"],
  ["finaldraft", "fdx"],
]);

function rootName(head: string): string {
  for (let at = head.indexOf("<"); at >= 0; at = head.indexOf("<", at)) {
    const comment = head.startsWith("<!--", at);
    if (!comment && !/[?!]/.test(head[at + 1] ?? ""))
      return /^[\w:.-]{0,100}/.exec(head.slice(at + 1, at + 101))?.[0] ?? "";
    const end = head.indexOf(comment ? "-->" : ">", at);
    if (end < 0) return "";
    at = end;
  }
  return "";
}

/** JSON, XML, ASS and RTF are data: read as prose they would be scored as speech. */
function isOtherFormat(text: string, start: string): boolean {
  if (/^(?:<\?xml|<!doctype|<[a-z]+[ >]|\[Script Info\]|\{\\rtf)/i.test(start)) return true;
  if (!/^[{[]/.test(start)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^(?:\{\s*"|\[\s*[{[])/.test(start);
  }
}
