import { topicWords } from "../../src/facts/topic.ts";
import { integer } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";

/** A caption is compared with this much of the draft. */
const BODY_CHARACTERS = 20_000;

export default defineRule({
  id: "topic-line",
  module: "metadata",
  title: "Subject in the caption's first line",
  why: "The first line is what stays visible and what search reads; somebody looking for a saved video reads only that.",
  evidence: [
    {
      grade: "C",
      finding:
        "About 125 characters of a caption are visible before it is cut (100-150 on TikTok).",
      source: "Documentation of a posting service (Ayrshare); vendors' pages",
    },
    {
      grade: "B",
      finding: "TikTok pays for search value; no source ties the words of a caption to saves.",
      source:
        "TikTok newsroom 2024, https://newsroom.tiktok.com/en-us/introducing-the-new-creator-rewards-program",
    },
  ],
  options: {
    characters: integer(
      125,
      [40, 500],
      "Characters of a caption seen before it is cut; a posting service's documentation.",
    ),
    words: integer(2, [1, 10], "Words of the subject in them for full marks; our own choice."),
  },
  applies: ({ holds }) => (holds.caption ? "applicable" : "not-applicable"),
  check(facts, { characters, words: needed }) {
    const { post, start, pack, draft, sentences, announcements } = facts;
    if (post === null || post.text === "") {
      return {
        score: 0,
        findings: [{ code: "missing", severity: "warning", args: {}, range: start }],
      };
    }
    const head = post.text.slice(0, characters);
    const others = sentences.filter(({ role }) => role !== "caption").map(({ text }) => text);
    const body = [draft.title, ...others, post.text.slice(characters), ...post.hashtags].join("\n");
    const subject = new Set(topicWords(body.slice(0, BODY_CHARACTERS), pack));
    const named = [...new Set(topicWords(head, pack))].filter((word) => subject.has(word));
    const from = post.range.start.offset;
    const promises = announcements.some(
      ({ range }) => range.start.offset >= from && range.start.offset < from + characters,
    );
    const score = promises ? 1 : Math.min(1, named.length / needed);
    const args = { text: post.firstLine, characters };
    return {
      score,
      findings: score < 1 ? [{ code: "vague", severity: "warning", args, range: post.range }] : [],
      ...(score >= 0.7 ? { strength: { code: "named", args, range: post.range } } : {}),
    };
  },
});
