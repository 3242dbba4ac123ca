/** One parameter after the other, up or down by a step, as long as anything is gained. */

import type { Weights } from "../../src/score/weights.ts";
import { reached } from "./objective.ts";
import { parametersOf, type Parameter } from "./parameters.ts";
import type { FitCohort } from "./rows.ts";

/** Factors tried on a parameter in each round: coarse first. */
const ROUNDS = [3, 2, 1.5, 1.25, 1.1];
/** A gain below this is noise. */
const LEAST_GAIN = 1e-4;

/**
 * @param start the weights of the evidence: what is not gained by the posts stays as it is there
 * @param strength what the sum of the squared logarithms of how far weights are from those costs
 */
export function search(
  cohorts: readonly FitCohort[],
  start: Weights,
  strength: number,
  log: (line: string) => void = () => {},
): Weights {
  const parameters = parametersOf(start);
  const prior = parameters.map((parameter) => parameter.get(start));
  const value = (weights: Weights): number =>
    reached(cohorts, weights) - strength * distance(parameters, prior, weights);
  let best = start;
  let most = value(best);
  for (const factor of ROUNDS) {
    for (const parameter of parameters) {
      for (const by of [factor, 1 / factor]) {
        const next = moved(parameter, best, by);
        const got = next === null ? -1 : value(next);
        if (next === null || got <= most + LEAST_GAIN) continue;
        [best, most] = [next, got];
        break;
      }
    }
    log(`steps of ${factor}: ${most.toFixed(4)}`);
  }
  return best;
}

function moved(parameter: Parameter, weights: Weights, by: number): Weights | null {
  const { minimum, maximum } = parameter;
  const old = parameter.get(weights);
  const value = Math.min(maximum, Math.max(minimum, old * by));
  return value === old ? null : parameter.set(weights, value);
}

function distance(
  parameters: readonly Parameter[],
  prior: readonly number[],
  weights: Weights,
): number {
  return parameters.reduce(
    (sum, parameter, i) => sum + Math.log(parameter.get(weights) / (prior[i] ?? 1)) ** 2,
    0,
  );
}
