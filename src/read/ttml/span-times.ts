/**
 * When each element of a TTML tree is on. A child's times count from its parent's beginning, unless
 * the file says or shows that they are absolute (Apple's lyrics, and many programs in error).
 */

export interface Times {
  readonly begin: number | undefined;
  readonly end: number | undefined;
  readonly dur: number | undefined;
}

export interface Span {
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
}

interface Node extends Times {
  readonly parent: number;
}

const NO_TIME: Span = {};

/** Rounding in the file may carry a child this far over its parent's end. */
const SLACK_MS = 100;

export class SpanTimes {
  /** Set where the file says so; found out by `resolve` otherwise. */
  absolute = false;
  readonly #nodes: Node[] = [];
  readonly #open: number[] = [];

  open(times: Times): void {
    const { begin, end, dur } = times;
    this.#nodes.push({ begin, end, dur, parent: this.current });
    this.#open.push(this.#nodes.length - 1);
  }

  close(): void {
    this.#open.pop();
  }

  /** Index of the innermost open element; -1 outside all. */
  get current(): number {
    return this.#open.at(-1) ?? -1;
  }

  /** @returns for each element in order of opening */
  resolve(): Span[] {
    const relative = this.#compute(false);
    const absolute = this.absolute || this.#overflows(relative);
    const spans = absolute ? this.#compute(true) : relative;
    return this.#withChildren(spans);
  }

  #compute(absolute: boolean): Span[] {
    const spans: Span[] = [];
    for (const { begin, end, dur, parent } of this.#nodes) {
      const outer = spans[parent] ?? NO_TIME;
      const origin = absolute ? 0 : (outer.startMs ?? 0);
      const startMs = begin === undefined ? outer.startMs : origin + begin;
      const byEnd = end === undefined ? Infinity : origin + end;
      const byDur = dur === undefined ? Infinity : (startMs ?? 0) + dur;
      const ends = Math.min(byEnd, byDur);
      spans.push({ startMs, endMs: ends === Infinity ? outer.endMs : ends });
    }
    return spans;
  }

  /** Whether a child, counted from its parent's beginning, would outlast the parent's own end. */
  #overflows(spans: readonly Span[]): boolean {
    return this.#nodes.some(({ begin, end, dur, parent }, i) => {
      const outer = this.#nodes[parent];
      if (begin === undefined || outer === undefined || (outer.end ?? outer.dur) === undefined)
        return false;
      const last = (end ?? dur) === undefined ? spans[i]?.startMs : spans[i]?.endMs;
      return (last ?? 0) > (spans[parent]?.endMs ?? Number.POSITIVE_INFINITY) + SLACK_MS;
    });
  }

  /** A paragraph without times of its own is on while its spans are. */
  #withChildren(spans: readonly Span[]): Span[] {
    const found = [...spans];
    const inner = new Map<number, { startMs: number; endMs: number | undefined }>();
    for (let i = this.#nodes.length - 1; i >= 0; i--) {
      const { begin, end, dur, parent = -1 } = this.#nodes[i] ?? {};
      const { startMs, endMs } = spans[i] ?? {};
      const own = begin === undefined ? inner.get(i) : undefined;
      const ends = end === undefined && dur === undefined ? (own?.endMs ?? endMs) : endMs;
      if (own !== undefined) found[i] = { startMs: own.startMs, endMs: ends };
      const first = begin === undefined ? own?.startMs : startMs;
      if (first === undefined) continue;
      const before = inner.get(parent);
      inner.set(parent, {
        startMs: Math.min(first, before?.startMs ?? first),
        endMs: ends === undefined ? before?.endMs : Math.max(ends, before?.endMs ?? ends),
      });
    }
    return found;
  }
}
