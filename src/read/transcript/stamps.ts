/** Lines that say when something was said, and by whom. */

export interface Stamp {
  readonly startMs: number;
  readonly speaker?: string;
  /** Offset in the line of what is said in it; its length where nothing is. */
  readonly text: number;
}

const CLOCK = "(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:\\.\\d{1,3})?";
/** `Ann Lee  0:03`, `Ann Lee (0:03)`, `Ann Lee [00:00:03]`. */
const NAMED = new RegExp(`^(\\S[^\\t]{0,39}?)(?: {2,9}|\\t| ?(?=[(\\[]))[(\\[]?${CLOCK}[)\\]]?:?$`);
/** `0:03`, `[0:03] text`, `0:03 - text`; pasted from YouTube also `0:033 secondstext`. */
const STAMPED = new RegExp(
  `^[(\\[]?${CLOCK}(?!\\d* ?[-–—] ?\\d)[)\\]]?(?:(?:\\d{1,2} (?:hour|minute|second)s?(?:, )?){1,3}|(?:[ \\t]*[-–—:])?[ \\t]+|$)`,
);
/** `SPEAKER_01:`, `Speaker 2:`. */
const SPEAKER = /^(speaker[ _]?\w{1,3}):[ \t]+/i;
const MAX_LINE = 1000;

/** @returns undefined where the line has no time in front, or behind a name */
export function parseStamp(line: string): Stamp | undefined {
  const head = line.slice(0, MAX_LINE).trimEnd();
  const stamped = STAMPED.exec(head);
  if (stamped !== null) {
    const [{ length }, ...clock] = stamped;
    const speaker = SPEAKER.exec(head.slice(length));
    return {
      startMs: msOf(clock),
      text: length + (speaker?.[0].length ?? 0),
      ...(speaker?.[1] !== undefined && { speaker: speaker[1] }),
    };
  }
  const [, name, ...clock] = NAMED.exec(head.length === line.trimEnd().length ? head : "") ?? [];
  if (name === undefined) return undefined;
  return { startMs: msOf(clock), speaker: name.trim(), text: line.length };
}

/** Accessible text beside a time: "1 minute, 3 seconds". */
export function isSpokenTime(line: string): boolean {
  return /^(?:\d{1,2} (?:hour|minute|second)s?(?:, )?){1,3}$/.test(line);
}

function msOf([hours, minutes, seconds]: readonly (string | undefined)[]): number {
  return ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/** A few stamps may stand in any script; in a transcript they rule. */
const MIN_STAMPS = 3;
const MIN_SHARE = 0.3;
/** Where text follows in the same line, a script looks alike: each of its lines must be stamped. */
const MIN_SHARE_INLINE = 0.9;

/** Whether a time comes with the name of who speaks. */
export function hasSpeakers(head: readonly string[]): boolean {
  return head.some((line) => parseStamp(line.trim())?.speaker !== undefined);
}

/** @param head lines of the start that are not blank */
export function isTranscript(head: readonly string[]): boolean {
  const stamps = head.map((line) => parseStamp(line.trim()));
  const found = stamps.filter((stamp) => stamp !== undefined);
  const ordered = found.every(({ startMs }, i) => startMs >= (found[i - 1]?.startMs ?? 0));
  if (!ordered || found.length === 0) return false;
  const alone = stamps.filter((stamp, i) => stamp?.text === head[i]?.trim().length).length;
  const named = found.filter(({ speaker }) => speaker !== undefined).length;
  if (alone === found.length && named === alone) return named >= 2 || stamps[0] !== undefined;
  if (alone === found.length) return alone >= MIN_STAMPS && alone >= MIN_SHARE * head.length;
  const labelled = head.some((line) =>
    /["“”[\]|#*]|^\S+ \w+:\s/.test(line.replace(/^\[[\d:.]+\]/, "")),
  );
  return found.length >= MIN_STAMPS && found.length >= MIN_SHARE_INLINE * head.length && !labelled;
}
