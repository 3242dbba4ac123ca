import type { Overlay } from "../../src/facts/facts.ts";
import { number } from "../../src/rule/options.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";
import { BBC_READING, NETFLIX_READING } from "../../src/rule/sources.ts";

/** Characters a second at which subtitles were left unread (Kruger et al. 2021). */
const UNREADABLE_SPEED = 28;
/** A caption track that misses so little is fine, and its finding only for information. */
const NEARLY_ALL = 0.95;

const tenths = (seconds: number) => Math.round(seconds * 10) / 10;

export default defineRule({
  id: "overlay-reading-time",
  module: "overlays",
  title: "Time to read on-screen text",
  why: "Text that is gone before it is read helps nobody, and a viewer who has to pause three times moves on.",
  evidence: [
    {
      grade: "A",
      finding:
        "From 12 over 20 to 28 characters a second comprehension fell, and fast subtitles went unread.",
      source: "Kruger, Wisniewska & Liao 2021, Applied Psycholinguistics",
    },
    BBC_READING,
    NETFLIX_READING,
  ],
  options: {
    secondsPerWord: number(0.3, [0.1, 40], "Least seconds a word; BBC Subtitle Guidelines."),
    charactersPerSecond: number(
      20,
      [0.1, 40],
      "Most characters a second; Netflix, English, adults.",
    ),
    shortestSeconds: number(0.83, [0.1, 40], "Shortest seconds a text stays; Netflix, 5/6 s."),
  },
  applies: ({ overlays, cues }) =>
    [...overlays, ...cues].some(({ durationMs }) => durationMs !== null)
      ? "applicable"
      : "not-applicable",
  check({ overlays, cues }, { secondsPerWord, charactersPerSecond, shortestSeconds }) {
    // Cues are as short as the speech they follow, and one finding stands for all of them.
    const isTrack = cues.length > 0;
    const needs = ({ words, characters, secondsPerWord: own }: Overlay) =>
      Math.max(
        isTrack ? 0 : shortestSeconds,
        own === null ? 0 : Math.max(words * secondsPerWord, characters / charactersPerSecond),
      );
    const judged = [...overlays, ...cues].flatMap((text) => {
      if (text.durationMs === null) return [];
      const seconds =
        text.secondsPerWord === null ? text.durationMs / 1000 : text.secondsPerWord * text.words;
      const needed = needs(text);
      return [{ text, seconds, needed, ease: seconds >= needed ? 1 : seconds / needed }];
    });
    const hard = judged.filter(({ ease }) => ease < 1).toSorted((a, b) => a.ease - b.ease);
    const of = judged.length;
    const score = judged.reduce((sum, { ease }) => sum + ease, 0) / Math.max(1, of);
    const counts = { hard: hard.length, of, readable: of - hard.length };
    const findings = hard.slice(0, isTrack ? 1 : undefined).map((one): Finding => {
      const { text, words, range, charactersPerSecond: speed } = one.text;
      const times = { seconds: tenths(one.seconds), needed: tenths(one.needed) };
      const args = { ...counts, ...times, text, words };
      const mild = score >= NEARLY_ALL ? "info" : "warning";
      if (isTrack) return { code: "fast-cues", severity: mild, args, range };
      const unreadable = (speed ?? 0) > UNREADABLE_SPEED;
      const severity = unreadable ? "error" : "warning";
      return { code: "fast", severity, args, range, each: true };
    });
    const strength = { code: "readable", args: counts };
    return { score, findings, ...(score >= 0.7 ? { strength } : {}) };
  },
});
