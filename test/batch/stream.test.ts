import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { scoreStream } from "../../src/batch/stream.ts";
import { resolver } from "../../src/config/resolve.ts";

const resolved = await resolver(undefined, {}, "/");

const Answer = z.object({
  id: z.union([z.string(), z.number(), z.null()]),
  score: z.number().optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
});

async function answers(
  chunks: readonly (string | Uint8Array)[],
): Promise<z.infer<typeof Answer>[]> {
  let text = "";
  await scoreStream(each(chunks), resolved, async (part) => {
    await Promise.resolve();
    text += part;
    return true;
  });
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map(parse);
}

function parse(line: string): z.infer<typeof Answer> {
  return Answer.parse(JSON.parse(line));
}

describe("records", () => {
  test("are answered one by one, in order, blank lines left out", async () => {
    const found = await answers([
      '{"id":1,"transcript":"Boil 200 ml of water."}\n\n  \r\n{"id":"b","text":"x"}\r\n{"id":3,"text":"#x"}',
    ]);
    expect(found.map(({ id }) => id)).toEqual([1, "b", 3]);
    expect(found.every(({ score }) => typeof score === "number")).toBe(true);
  });

  test("that are bad are answered too, with their id where it is known", async () => {
    const found = await answers([
      '{"id":1\n"text"\nnull\n{"text":"x"}\n{"id":{}}\n{"id":"a","overlay":[]}\n{"id":"b","duration_s":-1}\n{"id":"c","lang":"English!"}\n{"id":"d","script":"x","transcript":"y"}\n{"id":"e","text":null}\n',
    ]);
    expect(found.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, "bad-json"],
      [null, "bad-record"],
      [null, "bad-record"],
      [null, "bad-record"],
      [null, "bad-record"],
      ["a", "bad-record"],
      ["b", "bad-record"],
      ["c", "bad-record"],
      ["d", "bad-record"],
      ["e", "bad-record"],
    ]);
  });

  test("with an id that JSON numbers cannot hold ask for a text", async () => {
    const [found] = await answers(['{"id":7345678901234567890,"text":"x"}\n']);
    expect(found?.id).toBeNull();
    expect(found?.error?.message).toContain("too large for a number");
  });

  test("with empty fields are read as without them", async () => {
    const [found] = await answers(['{"id":1,"text":"x","lang":"","platform":"","duration_s":0}\n']);
    expect(found?.error).toBeUndefined();
  });

  test("with a key nobody knows, or nothing to score, say so instead of scoring 0", async () => {
    const found = await answers([
      '{"id":7,"txt":"Boil water."}\n{"id":8,"text":"x","views":1}\n{"id":9,"lang":"en"}\n',
    ]);
    expect(found.map(({ id, error }) => [id, error?.message])).toEqual([
      [7, 'txt: unknown key. Did you mean "text"?'],
      [
        8,
        "views: unknown key. Known are id, text, script, transcript, overlay, duration_s, lang, platform.",
      ],
      [9, "nothing to score: give one of text, script, transcript, overlay"],
    ]);
  });

  test("without an id are called by their line in the input", async () => {
    const found = await answers(['{"id":1,"text":"x"}\n\n[]\n{"te', 'xt":"x"}\n{']);
    expect(found.map(({ error }) => error?.message)).toEqual([
      undefined,
      "line 3: expected an object",
      "line 4: id: expected a string or a number",
      "line 5: the line is not JSON",
    ]);
  });

  test("over 10 MB are refused without being kept", async () => {
    const chunk = "a".repeat(4 * 1024 * 1024);
    const found = await answers([
      '{"id":1,"text":"',
      chunk,
      chunk,
      chunk,
      '"}\n{"id":2,"text":"x"}\n',
    ]);
    expect(found.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, "too-large"],
      [2, undefined],
    ]);
  });

  test("are the same however they are cut into chunks", async () => {
    const text = '{"id":"đá 🔥","text":"Save this 🔥"}\n{"id":2,"overlay":"500 ml\\n8 min"}\n';
    const whole = await answers([text]);
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 8 }),
        async (cuts) => {
          const at = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
          const chunks = at.slice(1).map((end, i) => bytes.slice(at[i], end));
          expect(await answers(chunks)).toEqual(whole);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("flow", () => {
  test("nothing is read before what came before is written", async () => {
    const order: string[] = [];
    async function* input(): AsyncGenerator<string> {
      for (const id of [1, 2, 3]) {
        await Promise.resolve();
        order.push(`read ${id}`);
        yield `{"id":${id},"text":"x"}\n`;
      }
    }
    await scoreStream(input(), resolved, async (text) => {
      await new Promise((done) => setTimeout(done, 5));
      if (text !== "") order.push(`wrote ${parse(text).id}`);
      return true;
    });
    expect(order).toEqual(["read 1", "wrote 1", "read 2", "wrote 2", "read 3", "wrote 3"]);
  });

  test("ends when nobody reads any more", async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        await Promise.resolve();
        yield `{"id":${++read},"text":"x"}\n`;
      }
    }
    await scoreStream(endless(), resolved, async () => Promise.resolve(read < 3));
    expect(read).toBe(3);
  });
});

describe("with threads", () => {
  const records = Array.from({ length: 60 }, (_, i) =>
    i % 20 === 7 ? "no record\n" : `{"id":${i},"text":"Rinse ${i} cups. Soak them."}\n`,
  );

  async function written(chunks: readonly string[], jobs: number, slow = 0): Promise<string> {
    let text = "";
    const { refused } = await scoreStream(
      each(chunks),
      resolved,
      async (part) => {
        await new Promise((done) => setTimeout(done, slow));
        text += part;
        return true;
      },
      jobs,
    );
    expect(refused).toBeGreaterThan(0);
    return text;
  }

  test("the answers are the same, in the same order, none lost to a slow reader", async () => {
    const one = await written(records, 1);
    expect(await written(records, 3)).toBe(one);
    expect(await written(records, 2, 5)).toBe(one);
    expect(await written([records.join("")], 2)).toBe(one);
    expect(one.split("\n")).toHaveLength(61);
  });

  test("an answer does not wait for the next record", async () => {
    let answered = (): void => undefined;
    const first = new Promise<void>((resolve) => (answered = resolve));
    async function* dialogue(): AsyncGenerator<string> {
      yield records[0] ?? "";
      await first;
      yield records[1] ?? "";
    }
    let text = "";
    const write = async (part: string): Promise<boolean> => {
      text += part;
      answered();
      return Promise.resolve(true);
    };
    await scoreStream(dialogue(), resolved, write, 2);
    expect(text.split("\n")).toHaveLength(3);
  });

  test("it ends when nobody reads any more, though the next record never comes", async () => {
    async function* silent(): AsyncGenerator<string> {
      yield records[0] ?? "";
      await new Promise(() => undefined);
    }
    const ended = scoreStream(silent(), resolved, async () => Promise.resolve(false), 2);
    expect(await ended).toMatchObject({ refused: 0 });
  });
});

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  for (const item of list) {
    await Promise.resolve();
    yield item;
  }
}
