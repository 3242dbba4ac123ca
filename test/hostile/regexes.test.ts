import { describe, expect, test } from "vitest";
import { LINEAR } from "./linear.ts";
import { built, literals, type Found } from "./regexes.ts";

// The checker's own JavaScript, not the binaries for some platforms that come with it.
process.env["RECHECK_BACKEND"] = "pure";
const { checkSync } = await import("recheck");

/** Milliseconds for the checker; the answer is the same or none, whatever the machine. */
const TIMEOUT = 10_000;
/** A group that may repeat 500 times blows up as one that may repeat 6 times, and is proved faster. */
const MOST = 6;

function verdict({ source, flags }: Found): string {
  const small = source.replaceAll(
    /\{(\d+)(,?)(\d*)\}/g,
    (_, from: string, comma: string, to: string) =>
      `{${Math.min(Number(from), MOST)}${comma}${to === "" ? "" : Math.min(Number(to), MOST)}}`,
  );
  const found = checkSync(small, flags, { timeout: TIMEOUT, randomSeed: 1 });
  return found.status === "vulnerable"
    ? `${found.status} ${found.complexity.summary}`
    : found.status;
}

const name = ({ source, flags }: Found): string => `/${source}/${flags}`;
const all = new Map([...literals(), ...(await built())].map((found) => [name(found), found]));
/** A proof for each that the checker cannot give one for. */
const reasons = new Map(Object.entries(LINEAR));

describe("no regular expression is slower than linear", () => {
  test("the checker finds those that are", () => {
    for (const source of ["^(a+)+$", "\\s+$", "a.*b.*c"]) {
      expect(verdict({ source, flags: "", file: "" })).toMatch(/^vulnerable/);
    }
  });

  test("all of the source and the rules, those that packs build too", { timeout: 600_000 }, () => {
    expect(all.size).toBeGreaterThan(400);
    const bad = [...all.values()]
      .filter((found) => !reasons.has(name(found)))
      .map((found) => `${found.file} ${name(found)} ${verdict(found)}`)
      .filter((line) => !line.endsWith(" safe"));
    expect(bad).toEqual([]);
  });

  test("what is taken on a reason is still there", () => {
    expect([...reasons.keys()].filter((key) => !all.has(key))).toEqual([]);
  });
});
