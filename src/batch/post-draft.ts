/** The texts of a post to a draft: what a record of a stream and a row of an export have in common. */

import type { Draft, Platform, Role, Segment } from "../draft/draft.ts";
import { visitLines } from "../draft/position.ts";
import { completeDraft } from "../read/index.ts";

export interface PostTexts {
  /** What the post is called in messages. */
  readonly name: string;
  readonly spoken: string;
  readonly overlay: string;
  readonly caption: string;
  readonly declaredDurationMs?: number | undefined;
  readonly platform?: Platform | undefined;
  readonly language?: string | undefined;
  /** For posts that name none, before it is found from their text. */
  readonly defaultLanguage?: string | undefined;
}

export function postDraft(post: PostTexts): Draft {
  const { name, declaredDurationMs, platform, language, defaultLanguage } = post;
  const segments = segmentsOf([
    ["spoken", post.spoken],
    ["overlay", post.overlay],
    ["caption", post.caption],
  ]);
  const unit = {
    line: 1,
    segments,
    ...(declaredDurationMs !== undefined && { declaredDurationMs }),
  };
  return completeDraft(unit, 1, "record", {
    file: name,
    ...(platform !== undefined && { platform }),
    ...(language !== undefined && { language }),
    ...(defaultLanguage !== undefined && { defaultLanguage }),
  });
}

/** One segment a line; their places are those in the texts written one below the other. */
function segmentsOf(texts: readonly (readonly [Role, string])[]): Segment[] {
  const segments: Segment[] = [];
  let line = 0;
  let offset = 0;
  for (const [role, written] of texts) {
    visitLines(written, (from, to) => {
      const text = written.slice(from, to);
      const end = offset + text.length;
      line++;
      if (text.trim() !== "") {
        const range = {
          start: { offset, line, column: 1 },
          end: { offset: end, line, column: text.length + 1 },
        };
        segments.push({ role, text, range });
      }
      offset = end + 1;
    });
  }
  return segments;
}
