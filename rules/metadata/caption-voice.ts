import { defineRule } from "../../src/rule/rule.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";

export default defineRule({
  id: "caption-voice",
  module: "metadata",
  title: "Caption in a person's own words",
  why: "A sentence that a viewer could have said themselves is kept as theirs; a headline is read and gone.",
  evidence: [
    {
      grade: "B",
      finding:
        "Captions in the first person had more saves a view: rho 0.13 within a source on 4,711 English captions, 0.09 on 906 English posts with speech; Vietnamese: 0.01 and 0.00.",
      source: SAVED_POSTS,
    },
    {
      grade: "A",
      finding:
        "Of 80 health articles, those that moved the regions of self-related thought in 41 and 39 readers were shared more (abstract read); sharing, not saving.",
      source:
        "Scholz et al. 2017, PNAS 114(11):2881-2886, https://www.pnas.org/doi/full/10.1073/pnas.1615259114",
    },
  ],
  options: {},
  applies({ post, pack }) {
    if (post === null || post.text === "") return "not-applicable";
    return pack === null || pack.self.length === 0 ? "unknown" : "applicable";
  },
  check({ captionVoice, post, start }) {
    if (captionVoice === null) {
      const range = post?.range ?? start;
      return { score: 0, findings: [{ code: "headline", severity: "info", args: {}, range }] };
    }
    const args = { text: captionVoice.text };
    return { score: 1, findings: [], strength: { code: "own", args, range: captionVoice.range } };
  },
});
