import { number } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";

export default defineRule({
  id: "caption-subject",
  module: "metadata",
  title: "Caption about the subject, not about its maker",
  why: "A viewer saves what they can use; a caption about the one who filmed it does not say what that is.",
  evidence: [
    {
      grade: "B",
      finding:
        "English captions with words such as “I” and “my” had fewer saves a view in each of five sources (rho 0.12 within a source); in Vietnamese it made no difference.",
      source: SAVED_POSTS,
    },
  ],
  options: {
    words: number(
      3,
      [1, 20],
      "Words for oneself in the caption at which nothing is left; our own choice.",
    ),
  },
  applies: ({ post, pack }) => {
    if (post === null || post.text === "") return "not-applicable";
    return pack === null ? "unknown" : "applicable";
  },
  check({ post, start, sentences, pack }, { words: most }) {
    const self = new Set(pack?.self);
    const used = sentences
      .filter(({ role }) => role === "caption")
      .flatMap(({ tokens }) => tokens.filter(({ lower }) => self.has(lower)));
    const score = Math.max(0, 1 - used.length / most);
    const range = post?.range ?? start;
    const [first] = used;
    if (first === undefined)
      return { score, findings: [], strength: { code: "useful", args: {}, range } };
    const args = { count: used.length, text: first.text };
    return { score, findings: [{ code: "self", severity: "info", args, range }] };
  },
});
