import { number } from "../../src/rule/options.ts";
import { thickOf } from "../../src/rule/amount.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";

/** Shorter texts count as this long: one word of eight is no eighth of an advertisement. */
const LEAST_WORDS = 30;

export default defineRule({
  id: "sales-talk",
  module: "recap",
  title: "Help instead of selling",
  why: "An advertisement is of use to who sells; nobody keeps it to look something up.",
  evidence: [
    {
      grade: "B",
      finding:
        "12,226 Vietnamese posts with speech: the more words of advertising, the fewer saves a view; rho of this rule 0.23, within one author 0.15. English (906 posts, other words): next to nothing.",
      source: SAVED_POSTS,
    },
    {
      grade: "A",
      finding:
        "Over 100,000 Facebook messages of 800 firms: prices and features alone lowered likes and comments (abstract only).",
      source:
        "Lee, Hosanagar, Nair, https://studylib.net/doc/13453958/the-effect-of-social-media-marketing-content-on-consumer",
    },
  ],
  options: {
    selling: number(
      3,
      [0.5, 20],
      "Words of advertising in 100 that are worth nothing; our choice, from the spread among posts.",
    ),
  },
  applies({ pack, words }) {
    if (words.spoken + words.overlay + words.caption === 0) return "not-applicable";
    return pack === null ? "unknown" : "applicable";
  },
  check({ selling, words }, { selling: most }) {
    const length = Math.max(LEAST_WORDS, words.spoken + words.overlay + words.caption);
    const thick = thickOf(selling, length, most);
    if (thick === null) return { score: 1, findings: [] };
    return { score: thick.score, findings: [{ code: "selling", ...thick.said }] };
  },
});
