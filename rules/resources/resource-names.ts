import { NAMED_LIST } from "../../src/facts/resources.ts";
import { integer } from "../../src/rule/options.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";
import { placeNamed } from "../../src/rule/located.ts";
import { capBroken, isBroken, promisedCount } from "../../src/rule/promise.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";
import { several } from "../../src/rule/sequence.ts";

export default defineRule({
  id: "resource-names",
  module: "resources",
  title: "Named things to look up",
  why: "Apps, sites, books and places by name are saved because nobody can remember three names until the evening.",
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
        "Actionable and complete content raised bookmarking of 494 Douyin health videos (abstract only); by analogy, no study of resource lists was found.",
      source: "Yu, Zhang, Guo: Why we hoard health short videos",
    },
    {
      grade: "design",
      finding: "Three distinct names make a list worth keeping.",
      source: "No source",
    },
  ],
  options: {
    names: integer(NAMED_LIST, [2, 12], "Distinct names for full marks; our choice, no source."),
  },
  applies: () => "applicable",
  check({ resources, places, announcements, start }, { names: needed }) {
    const names = resources.length;
    const promised = promisedCount(announcements, "resources");
    const listed = capBroken(several(names, needed), promised, names);
    const score = Math.max(listed, placeNamed(places));
    const address = places.addresses[0];
    const place = resources[0]?.range ?? places.mentions[0]?.range ?? start;
    const findings: Finding[] = [];
    const say = (code: string, args: Finding["args"]) =>
      findings.push({ code, severity: "warning", args, range: place });
    if (score < 1 && placeNamed(places) > listed)
      say(address === undefined ? "no-address" : "in-passing", {});
    else if (score < 1 && promised !== null && isBroken(promised, names))
      say("promised", { names, promised });
    else if (score < 1 && names === 0) say("none", { needed });
    else if (score < 1) say("few", { names, needed, name: resources[0]?.name ?? "" });
    return {
      score,
      findings,
      ...(listed >= 0.7 ? { strength: { code: "named", args: { names }, range: place } } : {}),
      ...(listed < 0.7 && address !== undefined
        ? { strength: { code: "located", args: { address: address.text }, range: address.range } }
        : {}),
    };
  },
});
