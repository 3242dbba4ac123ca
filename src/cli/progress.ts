/** How far a long run is, how fast, and how long it will take; on a terminal only, never in a pipe or in CI. */

import { message, type Locale } from "../messages/index.ts";
import type { Io } from "./io.ts";

export interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

/** Files from which a run is long from the start. */
const MANY = 100;
/** Milliseconds after which any run is long. */
const LONG_MS = 1000;
/** Milliseconds that the rate is measured over: what comes from a cache must not speak for the rest. */
const WINDOW_MS = 10_000;
/** Milliseconds of a run before which its rate says nothing. */
const EARLY_MS = 2000;

/** @param total undefined where it is not known before the end */
export function startProgress(
  total: number | undefined,
  io: Pick<Io, "stderr" | "env">,
  quiet = false,
  locale: Locale = "en",
): Progress {
  const { CI: ci = "" } = io.env;
  if (quiet || (ci !== "" && ci !== "false"))
    return { update: () => undefined, stop: () => undefined };
  let done = 0;
  let stopped = false;
  let spinner: { text: string; stop(): unknown } | undefined;
  const rate = new Rate();
  const text = (): string => progressText(done, total, rate.at(done, performance.now()), locale);
  const show = async (): Promise<void> => {
    // Asked this late because a short run has no other need of the stream, which takes a while to make.
    if (!io.stderr.isTTY) return;
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

/** How many a second, over the last seconds. */
export class Rate {
  readonly #seen: { readonly at: number; readonly done: number }[] = [];

  /**
   * @param now ms, of a clock that only goes forward
   * @returns undefined where it is too early to say
   */
  at(done: number, now: number): number | undefined {
    const last = this.#seen.at(-1);
    // Four a second tell as much as all.
    if (last === undefined || now - last.at > 250) this.#seen.push({ at: now, done });
    while ((this.#seen[1]?.at ?? Infinity) <= now - WINDOW_MS) this.#seen.shift();
    const first = this.#seen[0];
    if (first === undefined || now - first.at < EARLY_MS || done === first.done) return undefined;
    return ((done - first.done) * 1000) / (now - first.at);
  }
}

/** `Scoring 1200/5000 · 400 files/s · 10 s left`. @param rate files a second */
export function progressText(
  done: number,
  total: number | undefined,
  rate: number | undefined,
  locale: Locale,
): string {
  const parts = [
    total === undefined
      ? message("batch.progress", { done }, locale)
      : message("batch.progress-of", { done, total }, locale),
  ];
  if (rate !== undefined) {
    const shown = rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate);
    parts.push(message("batch.rate", { rate: shown }, locale));
    if (total !== undefined) {
      parts.push(message("batch.left", { time: timeText((total - done) / rate) }, locale));
    }
  }
  return parts.join(" · ");
}

/** `45 s`, `3:05`, `2:03:05`. */
function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const two = (value: number): string => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = two(whole % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}
