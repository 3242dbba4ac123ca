/** Whether to paint, and with what. The colour library is loaded only to paint. */

import { PLAIN, type Style } from "../report/style.ts";
import type { Io } from "./io.ts";
import type { Sink } from "./sink.ts";

/** @param flag false after `--no-color` */
export async function styleFor(sink: Sink, env: Io["env"], flag: boolean): Promise<Style> {
  if (!isColoured(sink, env, flag)) return PLAIN;
  const { Chalk } = await import("chalk");
  // 16 colours: those the user's theme has made readable.
  const { bold, dim, red, yellow, green, cyan } = new Chalk({ level: 1 });
  return { bold, dim, red, yellow, green, cyan };
}

/** The flag, then NO_COLOR, then FORCE_COLOR, then whether anybody looks. */
function isColoured(sink: Sink, env: Io["env"], flag: boolean): boolean {
  if (!flag || isSet(env["NO_COLOR"])) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return sink.isTTY && env["TERM"] !== "dumb";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
