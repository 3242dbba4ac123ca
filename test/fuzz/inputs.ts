/** An endless row of broken files, made from every fixture. */

import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { FORMATS } from "../../src/read/index.ts";
import { mutate, pick, randomFrom, type Random } from "./mutate.ts";

export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Read as this, whatever it is; in a part of the inputs. */
  readonly format?: string;
}

/** Samples of the formats; whole drafts, of which there are more and all alike, now and then. */
const FOLDERS = ["fixtures/formats", "fixtures/drafts"] as const;
const DRAFT_SHARE = 0.25;
/** Unpacking costs as much as thirty texts; once in so many inputs is often enough. */
const PACKED_EVERY = 40;

interface Sample {
  readonly path: string;
  readonly bytes: Uint8Array;
}

function samples(folder: string): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.\w+$/.test(path))
    .toSorted()
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

function some<T>(list: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error("no fixtures: run this in the project's folder");
  return [first, ...rest];
}

/** Breaks a file inside an archive that is whole. */
function mutatePart(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const broken = Math.floor(random() * parts.length);
  const mutated = parts.map(([name, part], i) =>
    i === broken ? ([name, mutate(part, other, random)] as const) : ([name, part] as const),
  );
  return zipSync(Object.fromEntries(mutated));
}

export function* inputs(seed: number): Generator<Input> {
  const [all, drafts] = [samples(FOLDERS[0]), some(samples(FOLDERS[1]))];
  const packed = some(all.filter(({ path }) => /\.(?:docx|xlsx)$/.test(path)));
  const texts = some(all.filter(({ path }) => !/\.(?:docx|xlsx)$/.test(path)));
  const formats = some(FORMATS.map(({ id }) => id));
  for (let i = 0; ; i++) {
    const random = randomFrom(seed + i);
    const plain = random() < DRAFT_SHARE ? drafts : texts;
    const sample = pick(random, i % PACKED_EVERY === 0 ? packed : plain);
    const other = pick(random, texts);
    const extension = extname(random() < 0.7 ? sample.path : other.path);
    const forced = random() < 0.2;
    yield {
      name: `seed-${seed + i}${random() < 0.9 ? extension : ""}`,
      bytes:
        packed.includes(sample) && random() < 0.6
          ? mutatePart(sample.bytes, other.bytes, random)
          : mutate(sample.bytes, other.bytes, random),
      ...(forced && { format: pick(random, formats) }),
    };
  }
}
