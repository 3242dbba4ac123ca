/** `saveworthy init`: a commented config, to be changed. */

import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { CONFIG_NAMES } from "../config/find.ts";
import { fromSystem } from "../files/open.ts";
import { TEMPLATE } from "./config-template.ts";
import { UsageError } from "./errors.ts";
import { EXIT } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** @throws UsageError where there is a config already, or none can be written */
export async function init(io: Io): Promise<number> {
  const [name] = CONFIG_NAMES;
  const there = CONFIG_NAMES.find((known) => existsSync(resolve(io.cwd, known)));
  if (there !== undefined) throw new UsageError(`${there} is there already; it was left as it is.`);
  try {
    writeFileSync(resolve(io.cwd, name), TEMPLATE, { flag: "wx" });
  } catch (error) {
    throw new UsageError(
      `${name} cannot be written (${fromSystem(error).args["reason"] ?? "no such folder"}).`,
    );
  }
  await io.stdout.write(
    `Wrote ${name}. Every line in it is a default or an example; uncomment what you want.\n`,
  );
  return EXIT.ok;
}
