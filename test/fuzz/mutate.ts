/** Broken files made of whole ones: the same for the same seed, so that a finding can be repeated. */

/** A number in 0..1 from each call (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[Math.floor(random() * list.length)] ?? list[0];
}

/** What readers look for, so that some of it comes where nobody expects it. */
const TOKENS: readonly [string, ...string[]] = [
  "-->",
  "00:00:01,000 --> 99:99:99,999",
  "\n\n",
  "\r",
  "\0",
  "\u2028",
  "\uFEFF",
  "```",
  "---\n",
  "> > > ",
  "| a | b |\n|---|---|\n",
  "[[",
  "/*",
  "<!--",
  "<p begin='1s'>",
  "</",
  "&#x110000;",
  "&amp;lt;",
  "{",
  "[",
  '"',
  "\\u",
  "\\",
  "#",
  "::",
  "**",
  "HOOK:",
  "[0-3s]",
  "1e999",
  "-1",
  "__proto__",
  "é",
  "𝄞",
  "ا",
];

/** @param other a file to take a piece from */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  const rounds = 1 + Math.floor(random() * 4);
  for (let i = 0; i < rounds; i++) mutated = pick(random, MUTATIONS)(mutated, other, random);
  return mutated.subarray(0, MAX_BYTES);
}

/** Big enough to hold a whole fixture many times, small enough for tens of thousands of inputs. */
const MAX_BYTES = 6 * 1024;

type Mutation = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [flip, cut, splice, repeat, insert, drop];

function flip(bytes: Uint8Array, _other: Uint8Array, random: Random): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  const count = 1 + Math.floor(random() * 8);
  for (let i = 0; i < count; i++) {
    const at = Math.floor(random() * flipped.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return flipped;
}

function cut(bytes: Uint8Array, _other: Uint8Array, random: Random): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  return random() < 0.7 ? bytes.subarray(0, at) : bytes.subarray(at);
}

function drop(bytes: Uint8Array, _other: Uint8Array, random: Random): Uint8Array {
  const [from, to] = span(bytes, random);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function splice(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const [from, to] = span(other, random);
  return Buffer.concat([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)]);
}

function repeat(bytes: Uint8Array, _other: Uint8Array, random: Random): Uint8Array {
  const [from, to] = span(bytes, random);
  const times = pick(random, [2, 3, 20, 200]);
  const piece = bytes.subarray(from, Math.min(to, from + MAX_BYTES / times));
  const pieces = Array.from({ length: times }, () => piece);
  return Buffer.concat([bytes.subarray(0, from), ...pieces, bytes.subarray(to)]);
}

function insert(bytes: Uint8Array, _other: Uint8Array, random: Random): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const token = Buffer.from(pick(random, TOKENS).repeat(pick(random, [1, 1, 1, 2, 50])));
  return Buffer.concat([bytes.subarray(0, at), token, bytes.subarray(at)]);
}

function span(bytes: Uint8Array, random: Random): [number, number] {
  const from = Math.floor(random() * bytes.length);
  return [from, from + Math.floor(random() ** 2 * (bytes.length - from)) + 1];
}
