import { number } from "../../src/rule/options.ts";
import { defineRule, type Severity } from "../../src/rule/rule.ts";
import { FIRST_SECONDS, WATCH_TIME } from "../../src/rule/sources.ts";

/** Counted in words, a time may be this much shorter: 150 words a minute, or 180. */
const FAST = 1.2;
const severity: Severity = "warning";

export default defineRule({
  id: "opening-promise",
  module: "opening",
  title: "Promise in the first seconds",
  why: "Nobody saves what they scrolled past: the subject, the outcome or the number has to be there before the thumb moves.",
  evidence: [
    FIRST_SECONDS,
    {
      grade: "B",
      finding: "Instagram reports the share of viewers who skip in the first 3 seconds.",
      source: "Instagram, as reported by Social Media Today, 24 August 2025",
    },
    WATCH_TIME,
  ],
  options: {
    seconds: number(3, [1, 20], "Seconds by which the promise is made; TikTok and Instagram."),
    lateSeconds: number(
      9,
      [1, 60],
      "Seconds at which it is worth nothing, falling evenly from 3 on: half at the 6 seconds of TikTok; our own choice.",
    ),
  },
  applies({ holds, pack, opening }) {
    if (!holds.speech) return "not-applicable";
    return pack === null && opening !== null && opening.promise === null ? "unknown" : "applicable";
  },
  check({ opening, start }, { seconds: limit, lateSeconds }) {
    if (opening === null) {
      return { score: 0, findings: [{ code: "silent", severity, args: {}, range: start }] };
    }
    const { promise, promiseMs, timed } = opening;
    if (promise === null || promiseMs === null) {
      const args = { text: opening.spoken || opening.shown, seconds: limit };
      return { score: 0, findings: [{ code: "missing", severity, args, range: opening.range }] };
    }
    const at = promiseMs / 1000 / (timed ? 1 : FAST);
    const args = { text: promise.text, at: Math.round(at * 10) / 10, seconds: limit };
    if (at <= limit) {
      return { score: 1, findings: [], strength: { code: "prompt", args, range: promise.range } };
    }
    const score = Math.max(0, 1 - (at - limit) / Math.max(0.1, lateSeconds - limit));
    return { score, findings: [{ code: "late", severity, args, range: promise.range }] };
  },
});
