/**
 * Drafts of CapCut and JianYing (`draft_content.json`): typed text is an overlay, automatic captions
 * are speech. Times are microseconds.
 */

import type { Role } from "../draft/draft.ts";
import type { TimedText } from "./cues/timed-text.ts";
import { contentOf } from "./capcut/content.ts";
import type { JsonNode } from "./json.ts";
import { jsonReader, type Source } from "./timed-json/reader.ts";
import { field, itemsAt, numberAt, stringAt } from "./timed-json/values.ts";

const MICROSECONDS = 1000;
/** Clips made of clips; nobody nests them deeper. */
const MAX_DEPTH = 8;

export const read = jsonReader((root, source) => {
  const placer = new Placer(source);
  placer.place(root, 0, 0);
  const duration = numberAt(root, "duration");
  return {
    pieces: placer.pieces.toSorted((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)),
    title: stringAt(root, "name")?.value,
    durationMs: duration === undefined ? undefined : duration / MICROSECONDS,
  };
});

class Placer {
  readonly pieces: TimedText[] = [];
  readonly #source: Source;
  readonly #nested = new Set<JsonNode>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** @param offsetMs where the draft begins in the video */
  place(draft: JsonNode, offsetMs: number, depth: number): void {
    const materials = field(draft, "materials");
    const texts = byId(itemsAt(materials, "texts"));
    const templates = byId(itemsAt(materials, "text_templates"));
    const clips = byId(itemsAt(materials, "drafts"));
    const unplaced = new Set(texts.values());
    for (const track of itemsAt(draft, "tracks")) {
      for (const segment of itemsAt(track, "segments")) {
        const id = stringAt(segment, "material_id")?.value ?? "";
        const span = spanOf(segment, offsetMs);
        const template = templates.get(id);
        for (const part of template === undefined ? [id] : templateParts(template)) {
          const text = texts.get(part);
          if (text === undefined) continue;
          unplaced.delete(text);
          this.#add(text, roleOf(text), span);
        }
        this.#nest(clips.get(id), segment, span.startMs ?? offsetMs, depth);
      }
    }
    // Left in the file by the editor, on no track: nobody sees them.
    for (const text of unplaced) this.#add(text, "note", {});
  }

  #add(material: JsonNode, role: Role, span: Span): void {
    const content = contentOf(material, this.#source.text);
    if (content === undefined) return;
    const { text, start, end } = content;
    const { startMs, endMs } = span;
    this.pieces.push({ role, text, startMs, endMs, start, end });
  }

  /** A compound clip is a draft of its own, shown from somewhere inside it. */
  #nest(clip: JsonNode | undefined, segment: JsonNode, startMs: number, depth: number): void {
    const draft = field(clip, "draft");
    if (draft === undefined || this.#nested.has(draft)) return;
    if (depth >= MAX_DEPTH) {
      this.#source.damage.warn("nested-clips", this.#source.lineOf(draft.start));
      return;
    }
    this.#nested.add(draft);
    const from = (numberAt(field(segment, "source_timerange"), "start") ?? 0) / MICROSECONDS;
    this.place(draft, startMs - from, depth + 1);
  }
}

interface Span {
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
}

function spanOf(segment: JsonNode, offsetMs: number): Span {
  const range = field(segment, "target_timerange");
  const start = numberAt(range, "start");
  const length = numberAt(range, "duration");
  if (start === undefined) return {};
  const startMs = offsetMs + start / MICROSECONDS;
  return { startMs, endMs: length === undefined ? undefined : startMs + length / MICROSECONDS };
}

function roleOf(text: JsonNode): Role {
  const type = stringAt(text, "type")?.value;
  if (type === "lyrics") return "cue";
  const recognised = (stringAt(text, "recognize_task_id")?.value ?? "") !== "";
  return type === "subtitle" || recognised ? "spoken" : "overlay";
}

function templateParts(template: JsonNode): string[] {
  return itemsAt(template, "text_info_resources").flatMap(
    (part) => stringAt(part, "text_material_id")?.value ?? [],
  );
}

function byId(nodes: readonly JsonNode[]): Map<string, JsonNode> {
  const found = new Map<string, JsonNode>();
  for (const node of nodes) {
    const id = stringAt(node, "id")?.value;
    if (id !== undefined) found.set(id, node);
  }
  return found;
}
