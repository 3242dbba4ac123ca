import { integer } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";

export default defineRule({
  id: "caption-mentions",
  module: "metadata",
  title: "Caption that stands alone",
  why: "An answer to somebody or a nod to an account is understood now; a saved video is opened weeks later.",
  evidence: [
    {
      grade: "B",
      finding:
        "Captions that mention an account had fewer saves a view: rho 0.08 within a source on English captions, 0.09 on Vietnamese posts with speech, 0.02 on Vietnamese captions.",
      source: SAVED_POSTS,
    },
  ],
  options: {
    mentions: integer(2, [1, 20], "Mentions at which nothing is left; our own choice."),
  },
  applies: ({ post }) => (post === null || post.text === "" ? "not-applicable" : "applicable"),
  check({ post, start }, { mentions: most }) {
    const text = post?.text ?? "";
    // A name with @ at its start, not an address; most captions name nobody.
    const names = text.includes("@") ? text.match(/(?<![\p{L}\p{N}._-])@[\p{L}\p{N}_]/gu) : null;
    const count = names?.length ?? 0;
    const range = post?.range ?? start;
    if (count === 0)
      return { score: 1, findings: [], strength: { code: "alone", args: {}, range } };
    const score = Math.max(0, 1 - count / most);
    return { score, findings: [{ code: "mentions", severity: "info", args: { count }, range }] };
  },
});
