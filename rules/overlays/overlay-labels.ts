import type { Overlay } from "../../src/facts/facts.ts";
import { integer } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { KEY_TERMS, SHORT_LABELS } from "../../src/rule/sources.ts";

export default defineRule({
  id: "overlay-labels",
  module: "overlays",
  title: "Labels instead of copied sentences",
  why: "A few words beside the picture help to remember; the whole sentence, heard and read at once, gets in the way of both.",
  evidence: [
    SHORT_LABELS,
    KEY_TERMS,
    {
      grade: "A",
      finding: "Full sentences shown as they were said impaired retention and transfer.",
      source: "Jamet & Le Bohec 2007 (abstract read)",
    },
  ],
  options: {
    words: integer(
      8,
      [2, 20],
      "Words up to which text taken from the speech is still a label; our own choice, above the 2-3 of Mayer & Johnson.",
    ),
  },
  applies: ({ overlays, words }) =>
    overlays.length > 0 && words.spoken > 0 ? "applicable" : "not-applicable",
  check({ overlays }, { words: most }) {
    // Twice the length of a label is worth nothing as a label.
    const worth = ({ verbatim, words }: Overlay) =>
      verbatim ? Math.max(0, Math.min(1, 2 - words / most)) : 1;
    const score = overlays.reduce((sum, overlay) => sum + worth(overlay), 0) / overlays.length;
    const copies = overlays.filter((overlay) => worth(overlay) < 1);
    return {
      score,
      findings: copies.map(({ text, words, range }) => ({
        code: "copied",
        severity: "warning",
        args: { text, words, most },
        range,
      })),
      ...(score >= 0.7
        ? { strength: { code: "labels", args: { texts: overlays.length - copies.length } } }
        : {}),
    };
  },
});
