import { withoutTags } from "../../src/facts/post.ts";
import { integer } from "../../src/rule/options.ts";
import { PLATFORM_NAMES } from "../../src/rule/platforms.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";

export default defineRule({
  id: "hashtag-count",
  module: "metadata",
  title: "Hashtags within the platform's limit",
  why: "Tags over the limit are dropped or switch all of them off, and generic ones tell neither viewer nor search what the video is about.",
  evidence: [
    {
      grade: "B",
      finding:
        "Instagram takes 5 hashtags since December 2025; fewer, targeted ones work better, generic ones may hurt.",
      source:
        "@creators, as quoted by https://www.socialsamosa.com/news-2/instagram-hashtags-five-per-post-10923075",
    },
    {
      grade: "D",
      finding: "TikTok takes 5 (seen by users, no statement); YouTube ignores all of more than 15.",
      source: "https://www.netinfluencer.com/?p=37510; vendors' lists",
    },
  ],
  options: {
    tiktok: integer(5, [1, 100], "Most hashtags on TikTok; seen by users in 2025."),
    instagram: integer(5, [1, 100], "Most hashtags on Instagram; Instagram 2025."),
    youtube: integer(15, [1, 100], "Most hashtags on YouTube; vendors' lists."),
  },
  applies: ({ draft, post }) =>
    draft.platform !== undefined && post !== null && post.hashtags.length > 0
      ? "applicable"
      : "not-applicable",
  check({ draft, post, start }, limits) {
    const platform = draft.platform ?? "tiktok";
    const limit = limits[platform];
    const hashtags = post?.hashtags ?? [];
    const args = { platform: PLATFORM_NAMES[platform], count: hashtags.length, limit };
    const range = post?.range ?? start;
    if (hashtags.length <= limit)
      return { score: 1, findings: [], strength: { code: "fits", args, range } };
    const generic = new Set(post?.genericHashtags);
    // Generic ones go first, then the last.
    const ranked = [...hashtags.filter((tag) => !generic.has(tag)), ...generic];
    const dropped = new Set(ranked.slice(limit));
    const drop = hashtags.filter((tag) => dropped.has(tag));
    const list = drop.map((tag) => `#${tag}`).join(" ");
    const finding: Finding = {
      code: "many",
      severity: "warning",
      args: { ...args, drop: list },
      range,
    };
    const fix = withoutTags(draft, drop);
    return {
      score: Math.max(0, 2 - hashtags.length / limit),
      findings: [fix === null ? finding : { ...finding, fix }],
    };
  },
});
