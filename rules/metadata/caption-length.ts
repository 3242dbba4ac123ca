import { integer } from "../../src/rule/options.ts";
import { PLATFORM_NAMES } from "../../src/rule/platforms.ts";
import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "caption-length",
  module: "metadata",
  title: "Caption within the platform's limit",
  why: "A caption over the limit is refused or cut, often in the middle of what the viewer was to keep.",
  evidence: [
    {
      grade: "C",
      finding: "Instagram takes 2,200 characters, TikTok as many through its posting interfaces.",
      source: "Documentation of posting services (Ayrshare, Zernio, Upload-Post)",
    },
    {
      grade: "D",
      finding: "TikTok takes 4,000 characters in the app, YouTube 5,000 in a description.",
      source: "Vendors' lists; no official page seen",
    },
  ],
  options: {
    tiktok: integer(4000, [100, 10_000], "Most characters on TikTok; vendors' lists."),
    instagram: integer(2200, [100, 10_000], "Most characters on Instagram; a posting service."),
    youtube: integer(5000, [100, 10_000], "Most characters of a description; vendors' lists."),
  },
  applies: ({ draft, post }) =>
    draft.platform !== undefined && post !== null && post.text !== ""
      ? "applicable"
      : "not-applicable",
  check({ draft, post, start }, limits) {
    const platform = draft.platform ?? "tiktok";
    const limit = limits[platform];
    const characters = post?.characters ?? 0;
    const range = post?.range ?? start;
    const args = { platform: PLATFORM_NAMES[platform], characters, limit };
    if (characters <= limit) {
      return { score: 1, findings: [], strength: { code: "fits", args, range } };
    }
    // Twice the limit is worth nothing.
    const score = Math.max(0, 2 - characters / limit);
    return { score, findings: [{ code: "long", severity: "error", args, range }] };
  },
});
