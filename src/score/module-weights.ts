/**
 * The weights as one figure a module, and back: what a creator's own profile holds.
 *
 * A reason at full marks is always enough (design section 4), so that what it weighs is how fast its
 * curve rises: the area below it. What a craft weighs is its share of the score.
 */

import { CRAFTS, MODULES, REASONS, type ModuleId, type Reason } from "../rule/rule.ts";
import type { ReasonWeights, Weights } from "./weights.ts";

/** Weight of each module, >= 0; they sum to 1. */
export type ModuleWeights = Readonly<Record<ModuleId, number>>;

/** Curves stay curves: neither a step at the start nor one at the end. */
const MIN_EXPONENT = 0.25;
const MAX_EXPONENT = 8;

export function moduleWeights(weights: Weights): ModuleWeights {
  const crafts = CRAFTS.reduce((sum, id) => sum + weights.crafts[id].weight, 0);
  const raw = new Map<ModuleId, number>();
  for (const id of REASONS) raw.set(id, weights.content * area(weights.reasons[id]));
  for (const id of CRAFTS) {
    const share = crafts > 0 ? weights.crafts[id].weight / crafts : 0;
    raw.set(id, weights.craft * share);
  }
  return normalised(raw);
}

/**
 * `base` with its modules weighing what `own` says: `withModuleWeights(base, moduleWeights(base))`
 * is `base`, up to rounding. A reason that weighs nothing keeps the latest curve there is.
 */
export function withModuleWeights(base: Weights, own: ModuleWeights): Weights {
  const before = moduleWeights(base);
  const sum = (ids: readonly ModuleId[], of: ModuleWeights): number =>
    ids.reduce((total, id) => total + of[id], 0);
  const reasons = ratio(sum(REASONS, own), sum(REASONS, before));
  const crafts = ratio(sum(CRAFTS, own), sum(CRAFTS, before));
  const content = base.content * reasons;
  const craft = base.craft * crafts;
  const whole = content + craft;
  const reason = (id: Reason): ReasonWeights => {
    // Against the other reasons: how they weigh against craft is said by `content`.
    const faster = ratio(own[id], before[id]) / (reasons === 0 ? 1 : reasons);
    return { ...base.reasons[id], exponent: exponentOf(base.reasons[id], faster) };
  };
  return {
    ...base,
    content: whole > 0 ? content / whole : base.content,
    craft: whole > 0 ? craft / whole : base.craft,
    reasons: {
      tutorial: reason("tutorial"),
      checklist: reason("checklist"),
      resources: reason("resources"),
      insight: reason("insight"),
      visuals: reason("visuals"),
    },
    crafts: {
      overlays: { ...base.crafts.overlays, weight: own.overlays },
      opening: { ...base.crafts.opening, weight: own.opening },
      recap: { ...base.crafts.recap, weight: own.recap },
      length: { ...base.crafts.length, weight: own.length },
      metadata: { ...base.crafts.metadata, weight: own.metadata },
    },
  };
}

/** The mean of the curve over all module scores from `from` to 1. */
function area({ exponent }: ReasonWeights): number {
  return 1 / (1 + exponent);
}

function exponentOf(base: ReasonWeights, faster: number): number {
  const wanted = area(base) * faster;
  const exponent = wanted > 0 ? 1 / wanted - 1 : MAX_EXPONENT;
  return Math.min(MAX_EXPONENT, Math.max(MIN_EXPONENT, exponent));
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 1;
}

export function normalised(raw: ReadonlyMap<ModuleId, number>): ModuleWeights {
  const whole = MODULES.reduce((sum, id) => sum + (raw.get(id) ?? 0), 0);
  const share = (id: ModuleId): number => (whole > 0 ? (raw.get(id) ?? 0) / whole : 0);
  return {
    tutorial: share("tutorial"),
    checklist: share("checklist"),
    resources: share("resources"),
    insight: share("insight"),
    visuals: share("visuals"),
    overlays: share("overlays"),
    opening: share("opening"),
    recap: share("recap"),
    length: share("length"),
    metadata: share("metadata"),
  };
}
