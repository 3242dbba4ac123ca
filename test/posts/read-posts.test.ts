import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { PostField } from "../../src/posts/columns.ts";
import { PostsError, type Post, type RowProblem } from "../../src/posts/post.ts";
import { readPosts } from "../../src/posts/read-posts.ts";
import { EXPORTS } from "./exports.ts";

type Given = readonly (readonly [PostField, string])[];

/** Handed over in pieces, so that nothing may depend on where a piece ends. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

async function read(
  content: string | Uint8Array,
  { columns = [], size = 7 }: { columns?: Given; size?: number } = {},
): Promise<{ posts: Post[]; problems: RowProblem[] }> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const posts: Post[] = [];
  const problems: RowProblem[] = [];
  const rows = readPosts(pieces(bytes, size), { columns: new Map(columns), texts: true });
  for await (const row of rows) {
    if ("code" in row) problems.push(row);
    else posts.push(row);
  }
  return { posts, problems };
}

const figures = ({ saves, views }: Post): number[] => [saves, views];

describe("an export of posts", () => {
  it("is read from JSON lines, with the line and reason of each row that cannot be", async () => {
    const { posts, problems } = await read(
      [
        '{"id":"a","text":"one","saves":3,"views":100,"author":"x","lang":"en"}',
        "",
        '{"id":"b","text":"two","saves":"1,200","views":"15.3K","lang":"und"}',
        '{"id":"c","text":"three","views":100}',
        '{"id":"d", broken',
        "[1]",
        '{"id":"e","text":"five","saves":"many","views":100}',
        '{"id":"f","text":{"a":1},"saves":1,"views":100}',
      ].join("\n"),
    );
    expect(posts.map(figures)).toEqual([
      [3, 100],
      [1200, 15_300],
    ]);
    expect(posts[0]).toMatchObject({ line: 1, author: "x", language: "en", caption: "one" });
    expect(posts[1]?.language).toBe("und");
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [4, "missing"],
      [5, "not-json"],
      [6, "not-an-object"],
      [7, "not-a-count"],
      [8, "not-a-text"],
    ]);
  });

  it("is read from a JSON array, laid out or not, also inside an object", async () => {
    const records = [
      { text: 'a "quoted" {brace', saves: 1, views: 10, nested: { list: [{ x: 1 }] } },
      { text: "b", saves: 2, views: 20 },
    ];
    for (const value of [records, { data: records }]) {
      for (const indent of [0, 2]) {
        const { posts, problems } = await read(JSON.stringify(value, null, indent));
        expect(problems).toEqual([]);
        expect(posts.map(figures)).toEqual([
          [1, 10],
          [2, 20],
        ]);
      }
    }
  });

  it("is read from a JSON array in one line that is longer than any record", async () => {
    const text = "x".repeat(500);
    const records = Array.from({ length: 3000 }, (_, i) => ({ text, saves: i, views: 10 }));
    for (const value of [records, { data: records }]) {
      const { posts, problems } = await read(JSON.stringify(value), { size: 65_536 });
      expect(problems).toEqual([]);
      expect(posts.map(({ saves }) => saves)).toEqual(records.map(({ saves }) => saves));
    }
  });

  it("loses a record that is too long and no other", async () => {
    const long = JSON.stringify({ text: "x".repeat(2_000_000), saves: 1, views: 1 });
    const short = JSON.stringify({ text: "y", saves: 2, views: 20 });
    for (const content of [`${long}\n${short}\n`, `[${long},${short}]`]) {
      const { posts, problems } = await read(content, { size: 65_536 });
      expect(problems).toEqual([{ line: 1, code: "too-large", args: {} }]);
      expect(posts.map(figures)).toEqual([[2, 20]]);
    }
  });

  it("is read from CSV with cells of several lines, whatever the delimiter and the line ends", async () => {
    for (const mark of [",", ";", "\t"]) {
      for (const end of ["\n", "\r\n"]) {
        const rows = [
          ["Caption", "Saves", "Views"],
          ['"first line\nsecond, ""quoted""; line"', "5", "100"],
          ['a 5" plate', "6", "200"],
        ];
        const text = rows.map((row) => row.join(mark)).join(end);
        const { posts, problems } = await read(text);
        expect(problems).toEqual([]);
        expect(posts.map(figures)).toEqual([
          [5, 100],
          [6, 200],
        ]);
        expect(posts[0]?.caption).toBe('first line\nsecond, "quoted"; line');
        expect(posts.map(({ line }) => line)).toEqual([2, 4]);
      }
    }
  });

  it("loses one row to a quotation mark that is never closed, and says which", async () => {
    const { posts, problems } = await read(
      'text,saves,views\n"open,1,10\nnext,2,20\n"fine, too",3,30\n',
    );
    expect(problems).toEqual([{ line: 2, code: "open-quote", args: {} }]);
    expect(posts.map(figures)).toEqual([
      [2, 20],
      [3, 30],
    ]);
  });

  it("is given up where quotation marks are open everywhere", async () => {
    const text = `text,saves,views\n${'"closed","open,1,10\n'.repeat(60)}`;
    await expect(read(text, { size: 1000 })).rejects.toThrow(PostsError);
  });

  it("is read packed, and in UTF-16 and with a byte-order mark", async () => {
    const text = "text,saves,views\ntrứng chiên,5,100\n";
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    for (const bytes of [gzipSync(text), utf16, gzipSync(utf16), Buffer.from(`\uFEFF${text}`)]) {
      const { posts } = await read(bytes);
      expect(posts[0]).toMatchObject({ caption: "trứng chiên", saves: 5, views: 100 });
    }
  });

  it("finds columns by flags, which win over names", async () => {
    const text = "text,kept,seen,saves\nhi,7,70,1\n";
    const { posts } = await read(text, {
      columns: [
        ["saves", "kept"],
        ["views", "Seen"],
      ],
    });
    expect(posts.map(figures)).toEqual([[7, 70]]);
  });

  it.each([
    ["no-saves", "text,views\na,1\n", []],
    ["no-views", "text,saves\na,1\n", []],
    ["no-texts", "saves,views\n1,1\n", []],
    ["column-not-there", "text,saves,views\na,1,1\n", [["author", "who"]] satisfies Given],
    ["empty", " \n\n", []],
    ["workbook", "PK\u0003\u0004", []],
    ["binary", "\u0089PNG\u0000\u0001\u0002\u0003\u0004, \u0005\n\u0000\u0001", []],
  ] as const)("is refused with %s", async (code, text, columns) => {
    await expect(read(text, { columns })).rejects.toMatchObject({ code });
  });

  it("that is damaged gzip is refused in words", async () => {
    const half = gzipSync("text,saves,views\n".repeat(500)).subarray(0, 40);
    await expect(read(half)).rejects.toMatchObject({ code: "packed" });
  });
});

describe("the export of Meta Business Suite", () => {
  it.each(EXPORTS)("is read as it is in $language", async ({ header, reel, image }) => {
    const row = (type: string): string =>
      `17900000000000001,1784,my.kitchen,My Kitchen,"Rice, twice",34,03/27/2026 06:08,https://www.instagram.com/reel/abc/,${type},,Lifetime,"12.400",9800,120,14,3,20,"1.055"`;
    const { posts, problems } = await read(`\uFEFF${header}\r\n${row(reel)}\r\n${row(image)}\r\n`);
    expect(problems.map(({ code }) => code)).toEqual(["no-video"]);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      id: "17900000000000001",
      author: "my.kitchen",
      caption: "Rice, twice",
      durationMs: 34_000,
      platform: "instagram",
      views: 12_400,
      saves: 1055,
      likes: 120,
      posted: "03/27/2026 06:08",
      link: "https://www.instagram.com/reel/abc/",
    });
  });
});

describe("the export of TikTok Studio", () => {
  const header =
    "Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views";
  const row =
    "March 5,Two ways to fold,https://www.tiktok.com/@me/video/7311111111111111111,March 1,12,3,4,5600";

  it("has no saves, and says how they are added", async () => {
    await expect(read(`${header}\n${row}\n`)).rejects.toMatchObject({ code: "no-saves" });
  });

  it("is read with a column of saves added by hand", async () => {
    const { posts } = await read(`${header},saves\n${row},44\n`);
    expect(posts[0]).toMatchObject({
      caption: "Two ways to fold",
      title: "Two ways to fold",
      views: 5600,
      saves: 44,
      platform: "tiktok",
      posted: "March 1",
    });
  });
});
