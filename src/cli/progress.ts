/** A spinner for long work; on a terminal only, never in a pipe or in CI. */

import type { Io } from "./io.ts";

export interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

/** Files from which a run is long from the start. */
const MANY = 100;
/** Milliseconds after which any run is long. */
const LONG_MS = 1000;

/** @param total undefined where it is not known before the end */
export function startProgress(
  total: number | undefined,
  { stderr, env }: Pick<Io, "stderr" | "env">,
  quiet = false,
): Progress {
  const ci = env["CI"] !== undefined && env["CI"] !== "" && env["CI"] !== "false";
  if (quiet || !stderr.isTTY || ci) return { update: () => undefined, stop: () => undefined };
  let done = 0;
  let stopped = false;
  let spinner: { text: string; stop(): unknown } | undefined;
  const text = (): string => `Scoring ${done}${total === undefined ? "" : `/${total}`}`;
  const show = async (): Promise<void> => {
    const { default: ora } = await import("ora");
    if (!stopped) spinner = ora({ text: text(), discardStdin: false }).start();
  };
  const timer = setTimeout(() => void show(), total === undefined || total > MANY ? 0 : LONG_MS);
  return {
    update: (count) => {
      done = count;
      if (spinner !== undefined) spinner.text = text();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      spinner?.stop();
    },
  };
}
