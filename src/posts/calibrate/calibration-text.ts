/** What `calibrate` found, for a terminal. */

import { message, type Locale, type MessageArgs } from "../../messages/index.ts";
import type { Style } from "../../report/style.ts";
import { padEnd, wrap } from "../../report/width.ts";
import { MODULES } from "../../rule/rule.ts";
import type { ProfileRho } from "../../score/profile.ts";
import { count, rho } from "../validity-tables.ts";
import type { Calibration } from "./calibrate.ts";

const ROOM = 76;
const MAX_LINES = 8;
const NAME = 12;
const FIGURE = 10;

export interface CalibrationFacts {
  /** Posts whose script was found. */
  readonly scripts: number;
  readonly undated: number;
  /** The profile, as it was named. */
  readonly file: string;
}

export function calibrationText(
  { profile, shipped, directional, unchanged }: Calibration,
  { scripts, undated, file }: CalibrationFacts,
  locale: Locale,
  style: Style,
): string {
  const say = (code: string, args: MessageArgs = {}): string =>
    message(`calibrate.${code}`, args, locale);
  const range = ({ rho: value, low, high }: ProfileRho): string =>
    say("range", { rho: rho(value), low: rho(low), high: rho(high) });
  const cell = (text: string): string => text.padStart(FIGURE);
  const share = (value: number): string => cell(`${(100 * value).toFixed(1)} %`);
  const notes = [
    ...(directional ? [say("directional", { posts: profile.posts })] : []),
    ...(unchanged ? [say("unchanged")] : []),
    ...(undated > 0 ? [say("undated", { n: undated })] : []),
  ];
  const lines = [
    style.bold(say("title", { posts: count(profile.posts), scripts: count(scripts) })),
    "",
    padEnd(say("before"), 2 * NAME + 4) + range(profile.before),
    padEnd(say("after"), 2 * NAME + 4) + range(profile.after),
    "",
    style.dim(padEnd(say("module"), NAME) + cell(say("shipped")) + cell(say("own"))),
    ...MODULES.map((id) => padEnd(id, NAME) + share(shipped[id]) + share(profile.modules[id])),
    "",
    ...notes.flatMap((note) => wrap(note, ROOM, MAX_LINES)),
    ...wrap(say("what"), ROOM, MAX_LINES).map(style.dim),
    "",
    say("written", { file }),
  ];
  return `${lines.map((line) => (line === "" ? "" : `  ${line}`)).join("\n")}\n`;
}
