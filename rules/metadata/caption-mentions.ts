import { integer } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";

export default defineRule({
  id: "caption-mentions",
  module: "metadata",
  title: "Caption that stands alone",
  why: "An answer to somebody, a name or a day is understood now; a saved video is opened weeks later.",
  evidence: [
    {
      grade: "B",
      finding:
        "Captions with an account, a name, a day, a question, an answer or an invitation had fewer saves a view: rho of this rule 0.15 within a source on 4,711 English captions and 0.10 on 36,957 Vietnamese ones; 0.18 on 906 English and 0.14 on 12,226 Vietnamese posts with speech, within one author 0.13 and 0.09.",
      source: SAVED_POSTS,
    },
  ],
  options: {
    mentions: integer(
      2,
      [1, 20],
      "Accounts, names, days, questions and invitations at which nothing is left; our own choice.",
    ),
  },
  applies: ({ post }) => (post === null || post.text === "" ? "not-applicable" : "applicable"),
  check({ captionTies, post, start }, { mentions: most }) {
    const [first] = captionTies;
    if (first === undefined) {
      const range = post?.range ?? start;
      return { score: 1, findings: [], strength: { code: "alone", args: {}, range } };
    }
    const score = Math.max(0, 1 - captionTies.length / most);
    const args = { count: captionTies.length, text: first.text };
    const found = { severity: "info", args, range: first.range } as const;
    return { score, findings: [{ code: "mentions", ...found }] };
  },
});
