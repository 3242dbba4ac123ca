import { number } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";

/** Of fewer words no share can be told. */
const LEAST_WORDS = 20;

export default defineRule({
  id: "padding",
  module: "length",
  title: "Speech without padding",
  why: "Words that only fill or point have to be sat through again each time the video is looked up.",
  evidence: [
    {
      grade: "B",
      finding:
        "12,226 Vietnamese posts with speech: 0.27 % of the viewers saved where under 5 of 100 words were padding, 0.11 % where 15 to 20 were; within one author there is next to no difference.",
      source: SAVED_POSTS,
    },
    {
      grade: "A",
      finding: "Fluent, faster speech held 862 teaching videos' viewers longer.",
      source: "Guo, Kim & Rubin 2014, http://blog.edx.org/how-mooc-video-production-affects",
    },
  ],
  options: {
    clean: number(
      0.3,
      [0, 10],
      "Padding that costs nothing, as a multiple of what is usual in talk; measured on posts.",
    ),
    padded: number(
      2.5,
      [0, 10],
      "Padding that is worth nothing, as the same multiple; measured on posts.",
    ),
  },
  applies: ({ pack, substance }) => {
    if (substance.words < LEAST_WORDS) return "not-applicable";
    return pack === null ? "unknown" : "applicable";
  },
  check({ substance, start, pack }, { clean, padded }) {
    const { words, paddingWords, commonest } = substance;
    const usual = (pack?.usualPadding ?? 0) * words;
    const share = usual > 0 ? paddingWords / usual : 0;
    const score = Math.max(0, Math.min(1, (padded - share) / Math.max(padded - clean, 1e-6)));
    const args = {
      padding: paddingWords,
      words,
      usual: Math.max(1, Math.round(usual)),
      text: commonest?.text ?? "",
    };
    if (score === 1) return { score, findings: [], strength: { code: "dense", args } };
    const severity = score < 0.5 ? "warning" : "info";
    if (commonest === null) {
      return { score, findings: [{ code: "jumbled", severity, args, range: start }] };
    }
    const found = { severity, args, range: commonest.range } as const;
    const many = paddingWords > args.usual;
    return { score, findings: [many ? { code: "padded", ...found } : { code: "some", ...found }] };
  },
});
