import { speechMs, speechRateOf } from "../../src/facts/duration.ts";
import { number } from "../../src/rule/options.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";
import { BBC_READING } from "../../src/rule/sources.ts";

/** Lengths are declared in round numbers. */
const SLACK = 1.1;
const SHORTEST_SECONDS = 5 / 6;

export default defineRule({
  id: "reading-fit",
  module: "length",
  title: "Words that fit the length",
  why: "Speech that is rushed and text that is gone too soon cannot be followed, however good they are.",
  evidence: [
    {
      grade: "A",
      finding:
        "Faster, livelier speech was more engaging in 862 teaching videos: only what cannot be said in time is marked.",
      source: "Guo, Kim & Rubin 2014, http://blog.edx.org/how-mooc-video-production-affects",
    },
    BBC_READING,
  ],
  options: {
    pace: number(
      1,
      [0.5, 2],
      "Fastest speech, as a multiple of what 19 of 20 real posts of the language stay under.",
    ),
    secondsPerWord: number(0.3, [0.1, 1], "Least seconds to read a word; BBC Subtitle Guidelines."),
  },
  // An estimate is made of the same words: it fits by itself.
  applies: ({ duration, words, overlays, cues }) =>
    duration === null ||
    duration.source === "estimated" ||
    cues.length > 0 ||
    words.spoken + overlays.length === 0
      ? "not-applicable"
      : "applicable",
  check({ duration, words, overlays, start, pack }, { pace, secondsPerWord }) {
    if (duration === null) return { score: 1, findings: [] };
    const seconds = duration.high / 1000;
    const time = seconds * SLACK;
    const rate = Math.round(speechRateOf(pack).fast * pace);
    const said = speechMs(words.spoken, rate) / 1000;
    const shown = overlays.map((text) => Math.max(SHORTEST_SECONDS, text.words * secondsPerWord));
    const read = shown.reduce((sum, one) => sum + one, 0);
    // Half of the time that is needed is worth nothing: nobody speaks or reads twice as fast.
    const score = Math.max(0, Math.min(1, (time / Math.max(said, read) - 0.5) * 2));
    const args = {
      seconds: Math.round(seconds),
      words: words.spoken,
      rate,
      texts: overlays.length,
    };
    const findings: Finding[] = [];
    if (said > time) {
      const needed = { ...args, needed: Math.ceil(said) };
      findings.push({ code: "speech", severity: "warning", args: needed, range: start });
    }
    if (read > time) {
      const needed = { ...args, needed: Math.ceil(read) };
      const range = overlays[0]?.range ?? start;
      findings.push({ code: "overlays", severity: "warning", args: needed, range });
    }
    const strength = { code: "fits", args: { ...args, needed: Math.round(Math.max(said, read)) } };
    return { score, findings, ...(findings.length === 0 ? { strength } : {}) };
  },
});
