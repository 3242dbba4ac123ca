/** Records for a stream, as many as are asked for and the same in every run: short, varied, some refused. */

import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { PLATFORMS } from "../../src/draft/draft.ts";
import { seeded, type Random } from "../../src/posts/metrics/random.ts";

const TOPICS = ["sourdough", "a carry-on bag", "sleep", "budgeting", "tomatoes", "interviews"];
const OPENINGS = [
  "Three mistakes with TOPIC that cost you N dollars.",
  "I tried TOPIC for N days. Here is what worked.",
  "How to start with TOPIC in N minutes:",
  "Nobody tells you this about TOPIC.",
  "N things about TOPIC, explained.",
];
const SENTENCES = [
  "First, write down what you have.",
  "Step 2: wait N minutes, then check again.",
  "Use the free app Notion or plain paper.",
  "According to a 2021 study, N % gave up in a week.",
  "Never buy the big one first.",
  "Mix N g of salt with warm water.",
  "That means you save N minutes every day.",
  "Put the heavy things at the bottom.",
  "Anyway, that was my week 😅",
  "Ask for the price, then say nothing.",
];
const CAPTIONS = [
  "Save this for your next try #TOPIC",
  "Part N",
  'Read "this" twice\\ once a year\u2028#tips',
  "Más ideas aquí: TOPIC",
];

/**
 * Writes `count` lines of 200 to 300 characters; every 997th has nothing to score, so that a stream of
 * them ends with exit code 2.
 */
export async function writeRecords(file: string, count: number): Promise<void> {
  await pipeline(Readable.from(records(count)), createWriteStream(file));
}

function* records(count: number): Generator<string> {
  const random = seeded(11);
  for (let i = 0; i < count; i++) yield `${JSON.stringify(record(i, random))}\n`;
}

function record(i: number, random: Random): Record<string, string | number> {
  const id = `post-${i}`;
  if (i % 997 === 996) return { id };
  const topic = one(TOPICS, random);
  const filled = (text: string): string =>
    text
      .replaceAll("TOPIC", topic)
      .replaceAll(/\bN\b/g, () => String(1 + Math.floor(random() * 90)));
  const spoken = [
    one(OPENINGS, random),
    ...Array.from({ length: 4 }, () => one(SENTENCES, random)),
  ];
  return {
    id,
    text: filled(one(CAPTIONS, random)),
    transcript: spoken.map(filled).join(" "),
    ...(random() < 0.3 && { overlay: filled("N tips\nTOPIC") }),
    ...(random() < 0.5 && { duration_s: 15 + Math.floor(random() * 60) }),
    ...(random() < 0.5 && { platform: one(PLATFORMS, random) }),
  };
}

function one<T>(of: readonly T[], random: Random): T {
  const chosen = of[Math.floor(random() * of.length)];
  if (chosen === undefined) throw new RangeError("nothing to choose from");
  return chosen;
}
