/** Measures brought to one scale, so that weights can be compared with those of terms. */

export interface Standard {
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  /** What a measure counts beside a block of terms. */
  readonly scale: number;
}

/** Spreads from the mean; what lies further out says no more. */
const FURTHEST = 3;

/** What is not there counts as the mean. */
export function measuresOf({ means, spreads, scale }: Standard, dense: Float32Array): Float32Array {
  return dense.map((value, i) => {
    const spread = spreads[i] ?? 0;
    if (Number.isNaN(value) || spread === 0) return 0;
    const away = (value - (means[i] ?? 0)) / spread;
    return scale * Math.max(-FURTHEST, Math.min(FURTHEST, away));
  });
}
