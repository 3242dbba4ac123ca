/** Facts of one spoken text, as a transcript gives it. */

import type { Draft, Role } from "../../src/draft/draft.ts";
import { LineIndex } from "../../src/draft/position.ts";
import type { Facts } from "../../src/facts/facts.ts";
import { createFacts } from "../../src/facts/index.ts";
import { packFor } from "../../src/language/index.ts";

/** A draft whose segments follow one another in a file, one a line (more where they hold line ends). */
export function draftOf(parts: readonly (readonly [Role, string])[], format = "text"): Draft {
  const file = parts.map(([, text]) => text).join("\n");
  const index = new LineIndex(file);
  let at = 0;
  const segments = parts.map(([role, text]) => {
    const range = index.range(at, at + text.length);
    at += text.length + 1;
    return { role, text, range };
  });
  return {
    source: { file: "draft", format, encoding: "utf-8" },
    title: "draft",
    unit: { index: 1, line: 1 },
    language: "en",
    segments,
    hashtags: [],
    warnings: [],
  };
}

/** @param language without a pack ("xx"): what is known without words */
export function said(text: string, language = "en"): Facts {
  return createFacts(draftOf([["spoken", text]]), packFor(language));
}

export function parts(...segments: readonly (readonly [Role, string])[]): Facts {
  return createFacts(draftOf(segments), packFor("en"));
}
