/** The models that come with the package, each read once, at its first use. */

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { readModel, type Model } from "./model.ts";
import type { Kind } from "./texts.ts";

/** Beside this module in the source, beside the folder of chunks in the bundle. */
const FOLDER = new URL(
  import.meta.url.includes("/chunks/") ? "../models/" : "./models/",
  import.meta.url,
);

/** Languages with a model; `und` is what is written in no language that was recognised. */
const MODELLED = ["vi", "en", "und"] as const;

const loaded = new Map<string, Model | null>();

/**
 * @returns null for a language without evidence, and where the files were taken out of the package
 * @throws Error where a file is damaged
 */
export function loadModel(language: string, kind: Kind): Model | null {
  const found = MODELLED.find((one) => one === language);
  if (found === undefined) return null;
  const name = `${found}-${kind}`;
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const file = new URL(`${name}.bin`, FOLDER);
  const model = existsSync(file) ? readModel(readFileSync(file)) : null;
  loaded.set(name, model);
  return model;
}

/** Of the content of all models, for who keeps what they gave: it changes as soon as one of them does. */
export function modelsDigest(): string {
  const hash = createHash("sha256");
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).toSorted() : [];
  for (const name of names) hash.update(name).update(readFileSync(new URL(name, FOLDER)));
  return hash.digest("hex");
}
