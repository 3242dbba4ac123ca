import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetsIn, parseJson, type JsonNode } from "../../src/read/json.ts";

function valueOf(node: JsonNode): unknown {
  if (node.kind === "array") return node.items.map(valueOf);
  if (node.kind !== "object") return node.value;
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, valueOf(entry)]));
}

function strings(node: JsonNode): Extract<JsonNode, { kind: "string" }>[] {
  if (node.kind === "string") return [node];
  if (node.kind === "array") return node.items.flatMap(strings);
  return node.kind === "object" ? [...node.entries.values()].flatMap(strings) : [];
}

const json = fc
  .jsonValue()
  .map((value): unknown => JSON.parse(JSON.stringify(value).replaceAll("\\u0000", "?")));

describe("parseJson", () => {
  it("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(json, fc.nat(3), (value, indent) => {
        const { roots, damage } = parseJson(JSON.stringify(value, null, indent));
        expect(roots.map(valueOf)).toEqual([value]);
        expect(damage).toEqual([]);
      }),
    );
  });

  it("knows where every character of a string stands", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (values) => {
        const text = JSON.stringify(values).replaceAll("\\u0000", "?");
        for (const node of parseJson(text).roots.flatMap(strings)) {
          const at = offsetsIn(text, node);
          expect([at(0), at(node.value.length)]).toEqual([node.start, node.end]);
          for (let i = 0; i < node.value.length; i++) {
            expect(JSON.parse(`"${text.slice(at(i), at(i + 1))}"`)).toBe(node.value[i]);
          }
        }
      }),
    );
  });

  it("reads a value a line, and goes on after a line that is damaged", () => {
    const { roots, damage } = parseJson('{"a":1}\n{"a": oops}\n{"a":3}\n');
    expect(roots.map(valueOf)).toEqual([{ a: 1 }, {}, { a: 3 }]);
    expect(damage).toEqual([14]);
  });

  it.each([
    ["cut in a string", '{"hook":"Soak the be', { hook: "Soak the be" }],
    ["cut after a key", '{"hook":"Soak","body"', { hook: "Soak" }],
    ["not closed", '[{"hook":"Soak"},{"hook":"Boil"', [{ hook: "Soak" }, { hook: "Boil" }]],
    ["NaN, as Python writes it", '{"start": NaN}', { start: null }],
    ["a key from a prototype", '{"__proto__":"x"}', JSON.parse('{"__proto__":"x"}')],
  ])("takes what is there: %s", (_, text, expected: unknown) => {
    expect(parseJson(text).roots.map(valueOf)).toEqual([expected]);
  });

  it("is not troubled by depth, by quotation marks or by backslashes", () => {
    const depth = 200_000;
    expect(parseJson("[".repeat(depth)).damage).toEqual([depth]);
    expect(parseJson("[".repeat(depth) + "]".repeat(depth)).damage).toEqual([]);
    expect(parseJson(`["${"\\".repeat(400_000)}"]`).damage).toEqual([]);
    expect(parseJson('"'.repeat(200_001)).roots).toHaveLength(100_001);
  });

  it.each(["[HOOK] Stop soaking beans", "{a plan}", "[0-3s] Beans", "}", ",", "[[A note]]"])(
    "finds no value in prose: %s",
    (text) => {
      expect(parseJson(text).damage.length).toBeGreaterThan(0);
      expect(parseJson(text).roots.flatMap(strings)).toEqual([]);
    },
  );
});
