/** The models that come with the package, each read once, at its first use. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readModel, type Model } from "./model.ts";
import type { Kind } from "./texts.ts";

/** Beside this module in the source, beside the folder of chunks in the bundle. */
export const MODELS_FOLDER = fileURLToPath(
  new URL(import.meta.url.includes("/chunks/") ? "../models/" : "./models/", import.meta.url),
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
  const file = join(MODELS_FOLDER, `${name}.bin`);
  const model = existsSync(file) ? readModel(readFileSync(file)) : null;
  loaded.set(name, model);
  return model;
}
