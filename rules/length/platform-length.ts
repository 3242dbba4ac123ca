import { number } from "../../src/rule/options.ts";
import { PLATFORM_NAMES } from "../../src/rule/platforms.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";

/** Around a limit by this much an estimate from words says nothing. */
const MARGIN = 0.2;
const LONGEST_MS = 600_000;
const SHORTEST_MS = 3_000;

export default defineRule({
  id: "platform-length",
  module: "length",
  title: "Length within the platform's limit",
  why: "Over the limit a video is cut, refused or not recommended; under it, no length is better for saves in itself.",
  evidence: [
    {
      grade: "B",
      finding:
        "Shorts take at most 3 minutes, Reels should not be longer, TikTok takes 10 minutes.",
      source:
        "YouTube Help 15424877; Instagram, March 2025, and TikTok 2022, as quoted by the press (https://searchengineland.com/tiktok-10-minute-video-length-381434)",
    },
    {
      grade: "C",
      finding:
        "1.1 million TikToks: longer than 60 s reached 43 % more than 30-60 s, so short is not rewarded; reach, not saves.",
      source:
        "Buffer 2025, https://netinfluencer.com/tiktok-longer-videos-outperform-short-form-content-study-reveals",
    },
  ],
  options: {
    tiktok: number(600, [0, 3600], "Longest TikTok in seconds; TikTok 2022."),
    instagram: number(180, [0, 3600], "Longest Reel in seconds; Instagram 2025."),
    youtube: number(180, [0, 3600], "Longest Short in seconds; YouTube Help."),
    shortest: number(3, [0, 3600], "Shortest video in seconds; posting services."),
  },
  applies({ duration, draft }) {
    if (duration === null) return "not-applicable";
    const absurd = duration.low > LONGEST_MS || duration.high < SHORTEST_MS;
    return draft.platform !== undefined || absurd ? "applicable" : "not-applicable";
  },
  check({ duration, draft, start, payoffs }, options) {
    if (duration === null) return { score: 1, findings: [] };
    const { platform } = draft;
    const limit = options[platform ?? "tiktok"];
    const estimated = duration.source === "estimated";
    const margin = estimated ? MARGIN : 0;
    const seconds = duration.ms / 1000;
    const low = duration.low / 1000;
    const args = {
      platform: PLATFORM_NAMES[platform ?? "tiktok"],
      seconds: Math.round(seconds),
      low: Math.round(low),
      limit,
    };
    if (duration.high / 1000 < options.shortest * (1 - margin) && payoffs.length === 0) {
      const short = { ...args, limit: options.shortest };
      const severity = estimated ? "warning" : "error";
      return {
        score: 0,
        findings: [{ code: "short", severity, args: short, range: start }],
      };
    }
    if (low > limit * (1 + margin)) {
      const hard = platform === "youtube";
      const severity = hard ? "error" : "warning";
      const score = hard ? 0 : Math.max(0, 1.5 - seconds / limit);
      return { score, findings: [{ code: "long", severity, args, range: start }] };
    }
    const strength = estimated ? { code: "fits-estimated", args } : { code: "fits", args };
    const near: Finding = { code: "near", severity: "info", args, range: start };
    return { score: 1, findings: seconds > limit ? [near] : [], strength };
  },
});
