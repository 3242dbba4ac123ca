import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanOf, recover, type Creators } from "../../scripts/calibration/simulate.ts";
import { solve } from "../../src/posts/calibrate/cholesky.ts";
import { datesOf } from "../../src/posts/calibrate/dates.ts";
import { ownPosts } from "../../src/posts/calibrate/own-posts.ts";
import { joinScripts, scriptsOf } from "../../src/posts/calibrate/scripts.ts";
import { seeded } from "../../src/posts/metrics/random.ts";
import type { Post } from "../../src/posts/post.ts";
import { RowLog } from "../../src/posts/row-log.ts";
import { moduleWeights, withModuleWeights } from "../../src/score/module-weights.ts";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";
import { MODULES } from "../../src/rule/rule.ts";

function post(given: Partial<Post>): Post {
  return {
    line: 2,
    id: null,
    author: null,
    source: null,
    language: null,
    platform: null,
    title: "",
    caption: "",
    spoken: "",
    overlay: "",
    durationMs: null,
    views: 100,
    saves: 1,
    likes: null,
    posted: null,
    link: null,
    ...given,
  };
}

describe("creators whose weights are known", () => {
  const many = (given: Creators, count: number): ReturnType<typeof recover>[] => {
    const random = seeded(7);
    return Array.from({ length: count }, () => recover(given, random));
  };

  it("have them found in their order at 200 posts, and their posts ranked better", () => {
    const found = many({ spread: 0.7, rho: 0.5, posts: 200 }, 40);
    expect(meanOf(found, ({ order }) => order)).toBeGreaterThan(0.78);
    expect(meanOf(found, ({ gained }) => gained)).toBeGreaterThan(0.03);
  });

  it.each([
    { spread: 0, rho: 0.25, posts: 200 },
    { spread: 0, rho: 0.25, posts: 45 },
    { spread: 0.7, rho: 0.25, posts: 45 },
    { spread: 0, rho: 0.5, posts: 15 },
  ])("lose next to nothing where their posts say little: %o", (given) => {
    expect(meanOf(many(given, 40), ({ gained }) => gained)).toBeGreaterThan(-0.02);
  });
});

describe("weights by module", () => {
  it("put back as they are change nothing", () => {
    const same = withModuleWeights(DEFAULT_WEIGHTS, moduleWeights(DEFAULT_WEIGHTS));
    expect(same.content).toBeCloseTo(DEFAULT_WEIGHTS.content, 9);
    for (const id of ["tutorial", "insight"] as const)
      expect(same.reasons[id].exponent).toBeCloseTo(DEFAULT_WEIGHTS.reasons[id].exponent, 9);
    const [a, b] = [same.crafts, DEFAULT_WEIGHTS.crafts];
    expect(a.opening.weight / a.recap.weight).toBeCloseTo(b.opening.weight / b.recap.weight, 9);
  });

  it("come out as they went in, as long as the curves reach", () => {
    const near = fc.constantFrom(...MODULES);
    fc.assert(
      fc.property(near, fc.double({ min: 0.7, max: 1.3, noNaN: true }), (id, factor) => {
        const before = moduleWeights(DEFAULT_WEIGHTS);
        const wanted = { ...before, [id]: before[id] * factor };
        const whole = MODULES.reduce((sum, one) => sum + wanted[one], 0);
        const after = moduleWeights(withModuleWeights(DEFAULT_WEIGHTS, wanted));
        for (const one of MODULES) expect(after[one]).toBeCloseTo(wanted[one] / whole, 6);
      }),
    );
  });
});

describe("equations of a symmetric matrix", () => {
  it("are solved, and the matrix's determinant is theirs", () => {
    const matrix = Float64Array.from([4, 0, 0, 2, 5, 0, 1, 3, 6]);
    const { solution, logDeterminant } = solve(matrix, Float64Array.from([11, 21, 25]));
    for (const [i, expected] of [1, 2, 3].entries()) expect(solution[i]).toBeCloseTo(expected, 9);
    expect(Math.exp(logDeterminant)).toBeCloseTo(67, 9);
  });
});

describe("the dates of posts", () => {
  const dates = (...posted: string[]): (string | null)[] =>
    datesOf(posted.map((date) => ({ posted: date, link: null, id: null }))).map((date) =>
      date === null ? null : new Date(date).toISOString().slice(0, 16),
    );

  it.each([
    ["2024-03-09", "2024-03-09T00:00"],
    ["2024-03-09T18:30:00Z", "2024-03-09T18:30"],
    ["03/09/2024 06:08", "2024-03-09T06:08"],
    ["9.3.2024", "2024-03-09T00:00"],
    ["Mar 9, 2024", "2024-03-09T00:00"],
    ["1709942400", "2024-03-09T00:00"],
    ["March 9", null],
    ["2024-03", null],
    ["", null],
  ])("are read: %s", (text, expected) => expect(dates(text)).toEqual([expected]));

  it("have the day first where any says so", () => {
    expect(dates("03/04/2024", "27/04/2024")).toEqual(["2024-04-03T00:00", "2024-04-27T00:00"]);
  });

  it("without a year are taken from the id of a TikTok video", () => {
    const at = Date.UTC(2024, 2, 9, 12);
    const id = String((BigInt(at / 1000) << 32n) + 12_345n);
    const link = `https://www.tiktok.com/@me/video/${id}`;
    expect(datesOf([{ posted: "March 9", link, id: null }])).toEqual([at]);
    expect(datesOf([{ posted: null, link: null, id }])).toEqual([at]);
  });
});

describe("a creator's posts", () => {
  async function* rows(...posts: Post[]): AsyncGenerator<Post> {
    for (const one of posts) {
      await Promise.resolve();
      yield one;
    }
  }

  it("count once, and not before they are two days old; what is left out is listed", async () => {
    const log = new RowLog("en");
    const { posts, undated } = await ownPosts(
      rows(
        post({ line: 2, id: "a", views: 100, posted: "2024-03-01" }),
        post({ line: 3, id: "b", posted: "2024-03-09" }),
        post({ line: 4, id: "a", views: 200, posted: "2024-03-01" }),
        post({ line: 5, id: "c", posted: "2024-03-08" }),
        post({ line: 6, id: "d", posted: "soon" }),
      ),
      log,
      undefined,
    );
    expect(posts.map(({ line }) => line)).toEqual([4, 6]);
    expect(undated).toBe(1);
    expect(log.counts()).toMatchObject({ read: 5, used: 2 });
    expect(log.counts().listed.map(({ line, code }) => [line, code])).toEqual([
      [2, "duplicate"],
      [3, "young"],
      [5, "young"],
    ]);
  });
});

describe("scripts", () => {
  const script = async (file: string, text: string): ReturnType<typeof scriptsOf> =>
    scriptsOf(file, { text, encoding: "utf-8", warnings: [] });

  it("are joined by id, link and title, each to one post", async () => {
    const posts = [
      post({ line: 2, id: "17900000000000001", caption: "Fold it twice #sewing" }),
      post({ line: 3, link: "https://www.instagram.com/reel/C4xyzAB12/", caption: "Rice" }),
      post({ line: 4, caption: "How to fold a fitted sheet 🧺 #home\nmore below" }),
    ];
    const scripts = [
      ...(await script("drafts/17900000000000001.md", "**Hook:** Fold it.")),
      ...(await script(
        "b.md",
        "---\nlink: https://www.instagram.com/reel/C4xyzAB12/\n---\n\n**VO:** Wash it.",
      )),
      ...(await script("c.md", "# How to fold a fitted sheet\n\n**VO:** Find the corners.")),
      ...(await script("d.md", "# Nobody posted this\n\n**VO:** Hello.")),
    ];
    const { joined, left } = joinScripts(posts, scripts);
    expect(posts.map((one) => joined.get(one)?.source.file)).toEqual([
      "drafts/17900000000000001.md",
      "b.md",
      "c.md",
    ]);
    expect(left.map(({ file }) => file)).toEqual(["d.md"]);
    const [first] = posts;
    const draft = first === undefined ? undefined : joined.get(first);
    expect(draft?.caption).toBe("Fold it twice #sewing");
    expect(draft?.hashtags).toEqual(["sewing"]);
  });
});
