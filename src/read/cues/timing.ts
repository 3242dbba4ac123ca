/** The line that opens a cue: `00:00:01,000 --> 00:00:02,000`, in every spelling seen in the wild. */

/** SubRip, WebVTT, and YouTube's `0:00:01.000,0:00:02.000`. */
export type Dialect = "srt" | "vtt" | "sbv";

export interface Timing {
  readonly startMs: number;
  /** Absent where the file gives none. */
  readonly endMs?: number;
  /** What differs from the format's standard, if anything. */
  readonly damage: readonly Damage[];
}

export type Damage = "negative" | "no-end" | "reversed" | "separator" | "fraction" | "arrow";

const TIME = "(-?)(?:(\\d{1,6}):)?(\\d{1,4}):(\\d{1,2})(?:([.,:])(\\d{1,9}))?";
const LINE = new RegExp(`^[ \\t]*${TIME}[ \\t]*(-{1,3}>)(?:[ \\t]*${TIME})?(?:[ \\t].*)?$`);
const SBV_LINE = new RegExp(`^[ \\t]*${TIME}[ \\t]*(,)[ \\t]*${TIME}[ \\t]*$`);

/**
 * @param line one line, without its ending
 * @returns undefined where the line opens no cue
 */
export function parseTiming(line: string, dialect: Dialect): Timing | undefined {
  const sbv = dialect === "sbv";
  if (!line.includes(sbv ? "," : "->") || !line.includes(":") || line.length > 1000)
    return undefined;
  const match = (sbv ? SBV_LINE : LINE).exec(line);
  if (match === null) return undefined;
  const damage = new Set<Damage>();
  const time = (at: number): number | undefined => {
    const [minus, hours, minutes, seconds, separator, fraction] = match.slice(at, at + 6);
    if (minutes === undefined) return undefined;
    if (separator !== undefined && separator !== (dialect === "srt" ? "," : "."))
      damage.add("separator");
    if (fraction?.length !== 3) damage.add("fraction");
    const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
    const ms = whole * 1000 + Number((fraction ?? "").padEnd(3, "0").slice(0, 3));
    if (minus === "") return ms;
    damage.add("negative");
    return 0;
  };
  const startMs = time(1);
  if (startMs === undefined) return undefined;
  if (!sbv && match[7] !== "-->") damage.add("arrow");
  const endMs = time(8);
  if (endMs === undefined) {
    // "A 1:30 -> plan" is prose: without an end, nothing may follow the arrow.
    if (!line.trimEnd().endsWith(">")) return undefined;
    return { startMs, damage: [...damage, "no-end"] };
  }
  if (endMs < startMs) damage.add("reversed");
  return { startMs, endMs, damage: [...damage] };
}
