/** What was wrong in a file: one warning a kind, with its first line and how often it occurred. */

import type { ReadWarning } from "../../draft/draft.ts";

export class DamageLog {
  readonly #seen = new Map<string, { warning: ReadWarning; count: number }>();

  /** A cue that the format's standard would drop or misread, and that was kept. */
  salvaged(reason: string, line: number): void {
    this.warn(`salvaged-${reason}`, line);
  }

  /** @param line 1-based; the first one of a kind is kept */
  warn(code: string, line: number, args: Readonly<Record<string, string | number>> = {}): void {
    const seen = this.#seen.get(code);
    if (seen === undefined) this.#seen.set(code, { warning: { code, args, line }, count: 1 });
    else seen.count++;
  }

  warnings(): ReadWarning[] {
    return [...this.#seen.values()].map(({ warning, count }) => ({
      ...warning,
      args: { ...warning.args, count },
    }));
  }
}
