/** The document model: what every reader makes and everything after it reads. */

import type { Range } from "./position.ts";

export const ROLES = ["spoken", "overlay", "visual", "caption", "cue", "note"] as const;
/**
 * What a piece of text is for: said aloud, shown on screen, a shot or direction, the post's own
 * text, music or sound, or a production note (kept, never scored).
 */
export type Role = (typeof ROLES)[number];

export const PLATFORMS = ["tiktok", "instagram", "youtube"] as const;
export type Platform = (typeof PLATFORMS)[number];

/** One piece of text with one role. `text` is plain: markup removed, entities decoded. */
export interface Segment {
  readonly role: Role;
  readonly text: string;
  /** Milliseconds from the start of the video; both absent where the file gives no time. */
  readonly startMs?: number;
  readonly endMs?: number;
  /** Where `text` stands in the source file. */
  readonly range: Range;
  /** Marker of an ordered list item in the source ("1", "2"), where the layout had one. */
  readonly ordinal?: number;
  /** True for an item of a bulleted or numbered list in the source. */
  readonly listItem?: boolean;
  /** A note that is another hook or version of the script; `compare` tries them. */
  readonly alternative?: boolean;
  /** Read from damaged input that the format's standard would drop. */
  readonly salvaged?: boolean;
}

/** Something worth telling about the reading itself; never about the content. */
export interface ReadWarning {
  readonly code: string;
  readonly args?: Readonly<Record<string, string | number>>;
  /** 1-based line in the source file. */
  readonly line?: number;
}

export interface Source {
  /** Path as the user gave it, `/`-separated; `<stdin>` where there is none. */
  readonly file: string;
  /** Id of the reader: `markdown`, `text`, `srt`, `vtt`. */
  readonly format: string;
  /** `utf-8`, `utf-16le`, `utf-16be`. */
  readonly encoding: string;
}

/** A comment in a text or Markdown file that switches rules off: for the draft, or for what stands on the next line. */
export interface Suppression {
  readonly kind: "disable" | "disable-next-line";
  /** Rule ids; empty means all rules. */
  readonly rules: readonly string[];
  /** 1-based line of the comment. */
  readonly line: number;
  /** 1-based line of the next text: a blank line between is no line to switch a rule off for. */
  readonly nextLine: number;
}

/** One short video's script. A file may hold several. */
export interface Draft {
  readonly source: Source;
  readonly title: string;
  /** Which script of its file this is: `index` from 1, `line` of the heading or first line that opens it. */
  readonly unit: { readonly index: number; readonly line: number };
  readonly platform?: Platform;
  /** BCP 47 primary subtag (`en`), or `und` where nothing tells. */
  readonly language: string;
  readonly declaredDurationMs?: number;
  readonly segments: readonly Segment[];
  /** The post's text, hashtags included; absent where the file has none. */
  readonly caption?: string;
  /** Without `#`, in order, as written. */
  readonly hashtags: readonly string[];
  readonly warnings: readonly ReadWarning[];
  /** `<!-- saveworthy-disable rule -->` comments of this draft and of the file's head, in order. */
  readonly suppressions?: readonly Suppression[];
}
