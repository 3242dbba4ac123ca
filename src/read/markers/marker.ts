/** One marker of an edit, and the time codes it is written in. */

export interface TimeCode {
  readonly seconds: number;
  /** Frames over; 0 where the time is decimal. */
  readonly frames: number;
}

export interface Marker {
  readonly text: string;
  /** Offsets of the text in the file. */
  readonly start: number;
  readonly end: number;
  readonly at: TimeCode | undefined;
  readonly length?: TimeCode | undefined;
}

const DECIMAL = /^(?:(\d{1,4}):)?(?:(\d{1,4}):)?(\d{1,6}(?:[.,]\d{1,6})?)$/;
const FRAMES = /^(\d{1,4}):(\d{1,2}):(\d{1,2})[:;](\d{1,3})$/;

/** `1:34.813` and `01:00:05:12`; `;` marks drop-frame codes, which keep to the clock. */
export function parseTimeCode(text: string): TimeCode | undefined {
  const code = FRAMES.exec(text);
  if (code !== null) {
    const [hours = 0, minutes = 0, seconds = 0, frames = 0] = code.slice(1).map(Number);
    return { seconds: (hours * 60 + minutes) * 60 + seconds, frames };
  }
  const decimal = DECIMAL.exec(text);
  if (decimal === null) return undefined;
  const [, first, second, seconds = ""] = decimal;
  const minutes = second === undefined ? Number(first ?? 0) : Number(first) * 60 + Number(second);
  return { seconds: minutes * 60 + Number(seconds.replace(",", ".")), frames: 0 };
}

/**
 * Marker lists do not say their frame rate: the least usual one that has so many frames. Wrong, it
 * moves a marker by less than half a second.
 */
export function frameRateOf(markers: readonly Marker[]): { frameRate: number; assumed: boolean } {
  let most = 0;
  for (const { at } of markers) most = Math.max(most, at?.frames ?? 0);
  return { frameRate: [30, 60, 120].find((rate) => rate > most) ?? 1000, assumed: most > 0 };
}
