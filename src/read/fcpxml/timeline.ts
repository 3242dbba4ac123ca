/**
 * When an element of a Final Cut timeline is on. Offsets are rational seconds in the time of the
 * element around it, whose own time begins at its `start`:
 * https://developer.apple.com/documentation/professional-video-applications/story-elements
 */

import type { XmlElement } from "../xml.ts";

interface Frame {
  readonly name: string;
  /** Where the element begins in the video; undefined inside a compound clip, used who knows when. */
  readonly absoluteMs: number | undefined;
  /** What its own time reads there. */
  readonly localMs: number;
  readonly durationMs: number | undefined;
  /** Where its next child goes that names no offset, in its own time. */
  cursorMs: number;
}

export interface Span {
  readonly startMs?: number;
  readonly endMs?: number;
}

const STORY = new Set(
  (
    "sequence spine clip asset-clip ref-clip sync-clip mc-clip video audio title gap caption " +
    "audition"
  ).split(" "),
);

export class Timeline {
  readonly #frames: Frame[] = [];
  #resources = 0;

  open({ name, attributes }: XmlElement): void {
    if (name === "resources") this.#resources++;
    if (!STORY.has(name)) return;
    const ms = (key: string): number | undefined => parseSeconds(attributes.get(key));
    const parent = this.#frames.at(-1);
    const durationMs = ms("duration");
    if (parent === undefined || name === "sequence") {
      const localMs = ms("tcstart") ?? ms("start") ?? 0;
      const absoluteMs = this.#resources > 0 ? undefined : 0;
      this.#frames.push({ name, absoluteMs, localMs, durationMs, cursorMs: localMs });
      return;
    }
    const offset = ms("offset") ?? parent.cursorMs;
    const primary = name === "spine" && !attributes.has("offset");
    const localMs = primary ? parent.localMs : (ms("start") ?? 0);
    const absoluteMs =
      parent.absoluteMs === undefined
        ? undefined
        : primary
          ? parent.absoluteMs
          : parent.absoluteMs + offset - parent.localMs;
    if (!attributes.has("lane")) parent.cursorMs = offset + (durationMs ?? 0);
    this.#frames.push({ name, absoluteMs, localMs, durationMs, cursorMs: localMs });
  }

  close(name: string): void {
    if (name === "resources") this.#resources--;
    if (STORY.has(name)) this.#frames.pop();
  }

  /** The times of the innermost open element. */
  current(): Span {
    const { absoluteMs, durationMs } = this.#frames.at(-1) ?? {};
    if (absoluteMs === undefined) return {};
    return {
      startMs: absoluteMs,
      ...(durationMs === undefined ? {} : { endMs: absoluteMs + durationMs }),
    };
  }

  /** @param local a moment in the time of the innermost open element, as written */
  at(local: string | undefined): Span {
    const { absoluteMs, localMs = 0 } = this.#frames.at(-1) ?? {};
    const ms = parseSeconds(local);
    return absoluteMs === undefined || ms === undefined
      ? {}
      : { startMs: absoluteMs + ms - localMs };
  }
}

/** `5s`, `1001/30000s`; milliseconds. */
export function parseSeconds(text: string | undefined): number | undefined {
  const match = /^(-?\d{1,15}(?:\.\d{1,9})?)(?:\/(\d{1,15}))?s$/.exec(text?.trim() ?? "");
  if (match === null) return undefined;
  const ms = (Number(match[1]) * 1000) / Number(match[2] ?? 1);
  return Number.isFinite(ms) ? ms : undefined;
}
