/** Apart from the models themselves: a draft is forecast without node's cryptography, which is slow to load. */

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { MODELS_FOLDER } from "./shipped.ts";

/** Of the content of all models, for who keeps what they gave: it changes as soon as one of them does. */
export function modelsDigest(): string {
  const hash = createHash("sha256");
  const names = existsSync(MODELS_FOLDER) ? readdirSync(MODELS_FOLDER).toSorted() : [];
  for (const name of names) hash.update(name).update(readFileSync(join(MODELS_FOLDER, name)));
  return hash.digest("hex");
}
