/** Reasons are alternatives: a draft needs one, and what the others lack is no fault of it. */

import type { DraftResult, ModuleResult } from "./result.ts";

/** The reason with most in it; undefined where none has anything. */
export function fullestReason(modules: readonly ModuleResult[]): string | undefined {
  let best: ModuleResult | undefined;
  for (const module of modules) {
    if (module.kind === "reason" && (module.score ?? 0) > (best?.score ?? 0)) best = module;
  }
  return best?.id;
}

/** Rules of the reasons that the draft does not go for; none where it goes for no reason yet. */
export function otherReasonRules({
  modules,
  rules,
}: Pick<DraftResult, "modules" | "rules">): ReadonlySet<string> {
  const fullest = fullestReason(modules);
  if (fullest === undefined) return new Set();
  const others = new Set<string>(
    modules.filter(({ kind, id }) => kind === "reason" && id !== fullest).map(({ id }) => id),
  );
  return new Set(rules.filter(({ module }) => others.has(module)).map(({ id }) => id));
}
