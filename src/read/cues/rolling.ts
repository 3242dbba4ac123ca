/**
 * Automatic captions roll: each cue repeats the line before it and adds one. Read as they stand
 * they count every word two or three times.
 */

export interface CueText {
  readonly startMs: number;
  readonly endMs?: number | undefined;
  /** Plain, without blank lines. */
  readonly lines: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Share of cues that begin with the line the one before ended on; real talk stays under 0.05. */
const ROLLING_SHARE = 0.3;
/** The cue that only holds a line while the next one scrolls in is this short. */
const ECHO_MS = 50;
/** Cues further apart than this are not one roll. */
const ROLLING_GAP_MS = 100;

export function unroll<C extends CueText>(cues: readonly C[]): C[] {
  const rolls = cues.filter((cue, i) => continues(cues[i - 1], cue)).length;
  if (rolls < 3 || rolls < ROLLING_SHARE * cues.length) return [...cues];
  const kept: C[] = [];
  for (const [i, cue] of cues.entries()) {
    const before = cues[i - 1];
    const shown =
      before !== undefined && near(before, cue)
        ? new Set(before.lines.map((line) => line.text))
        : new Set();
    const lines = cue.lines.filter((line) => !shown.has(line.text));
    if (lines.length > 0) kept.push({ ...cue, lines });
  }
  return kept;
}

function continues(before: CueText | undefined, cue: CueText): boolean {
  if (before === undefined || !near(before, cue)) return false;
  const last = before.lines.at(-1)?.text;
  if (last === undefined || last !== cue.lines[0]?.text) return false;
  // A chant repeats itself too, but brings no new line.
  const echo = cue.endMs !== undefined && cue.endMs - cue.startMs <= ECHO_MS;
  return echo || cue.lines.length > 1;
}

function near(before: CueText, cue: CueText): boolean {
  return Math.abs(cue.startMs - (before.endMs ?? cue.startMs)) <= ROLLING_GAP_MS;
}
