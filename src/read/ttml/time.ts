/** TTML's time expressions: https://www.w3.org/TR/ttml2/#timing-value-time-expression. */

export interface Clock {
  /** Frames a second, the multiplier applied. */
  readonly frameRate: number;
  readonly tickRate: number;
}

/** From the attributes of the outermost element. */
export function clockOf(attributes: ReadonlyMap<string, string>): Clock {
  const [numerator = 1, denominator = 1] = (attributes.get("frameratemultiplier") ?? "1 1")
    .split(/[ :]/)
    .map(Number);
  const declared = Number(attributes.get("framerate"));
  const rate = (declared > 0 ? declared : 30) * (numerator / denominator || 1);
  const ticks = Number(attributes.get("tickrate"));
  return { frameRate: rate, tickRate: ticks > 0 ? ticks : declared > 0 ? rate : 1 };
}

const CLOCK = /^(?:(\d{1,6}):)?(\d{1,4}):(\d{1,2})(?:\.(\d{1,9})|:(\d{1,3})(?:\.\d{1,3})?)?$/;
const OFFSET = /^(\d{1,12}(?:\.\d{1,9})?)(h|m|s|ms|f|t)?$/;

/**
 * `00:00:01.500`, `00:00:01:12` (frames), `1.5s`, `36f`, and Apple's `1:01.5` and `1.5` (seconds).
 * @returns milliseconds, or undefined for what is no time
 */
export function parseTtmlTime(text: string | undefined, clock: Clock): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim();
  const parts = CLOCK.exec(value);
  if (parts !== null) {
    const [, hours = "0", minutes, seconds, fraction = "0", frames = "0"] = parts;
    const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return (whole + Number(`0.${fraction}`) + Number(frames) / clock.frameRate) * 1000;
  }
  const offset = OFFSET.exec(value);
  if (offset === null) return undefined;
  const [, amount, unit = "s"] = offset;
  const ms = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 }[unit];
  return Number(amount) * (ms ?? 1000 / (unit === "f" ? clock.frameRate : clock.tickRate));
}
