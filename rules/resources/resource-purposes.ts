import { integer } from "../../src/rule/options.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";
import { placeTold } from "../../src/rule/located.ts";
import { capBroken, promisedCount } from "../../src/rule/promise.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";
import { several } from "../../src/rule/sequence.ts";

export default defineRule({
  id: "resource-purposes",
  module: "resources",
  title: "What each named thing is for",
  why: "A name without its use means nothing a week later; with it, the list can be searched when it is needed.",
  evidence: [
    {
      grade: "B",
      finding:
        "12,226 Vietnamese posts with speech: where a place is told so that it can be found, more than twice the median of saves a view; rho 0.20, within one author 0.08.",
      source: SAVED_POSTS,
    },
    {
      grade: "A",
      finding:
        "Completeness and actionable guidance raised bookmarking of 494 Douyin health videos (abstract only); by analogy.",
      source: "Yu, Zhang, Guo: Why we hoard health short videos",
    },
    { grade: "design", finding: "Every one of three names needs its use.", source: "No source" },
  ],
  options: {
    names: integer(3, [2, 12], "Names with their use for full marks; our choice, no source."),
  },
  applies: () => "applicable",
  check({ resources, places, announcements, start }, { names: needed }) {
    const explained = resources.filter(({ purpose }) => purpose !== null).length;
    const promised = promisedCount(announcements, "resources");
    const listed = capBroken(several(explained, needed), promised, resources.length);
    const score = Math.max(listed, placeTold(places));
    const bare = resources.find(({ purpose }) => purpose === null);
    const place = bare?.range ?? resources[0]?.range ?? places.mentions[0]?.range ?? start;
    const findings: Finding[] = [];
    const say = (code: string, args: Finding["args"]) =>
      findings.push({ code, severity: "warning", args, range: place });
    if (score < 1 && placeTold(places) > listed) say("little-told", {});
    else if (score < 1 && resources.length === 0) say("no-names", {});
    else if (score < 1 && bare !== undefined)
      say("unexplained", { name: bare.name, explained, needed });
    else if (score < 1) say("few", { explained, needed });
    return {
      score,
      findings,
      ...(listed >= 0.7
        ? { strength: { code: "explained", args: { explained }, range: place } }
        : {}),
    };
  },
});
