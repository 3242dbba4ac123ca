/** Where posts with words like these landed. One model a language and kind, loaded when it is needed. */

import type { Draft } from "../draft/draft.ts";
import type { Facts } from "../facts/facts.ts";
import type { DraftResult } from "../result/result.ts";
import { wordsByRole, type WordsByRole } from "./blocks.ts";
import { denseValues } from "./dense.ts";
import { place, slopeAt } from "./interval.ts";
import type { Model } from "./model.ts";
import { movedBy } from "./moved.ts";
import { predict } from "./predict.ts";
import { loadModel } from "./shipped.ts";
import { textsOf } from "./texts.ts";

export type Forecast = NonNullable<DraftResult["forecast"]>;

/** Why there is none; a message of `forecast.CODE`. */
export type ForecastReason = "no-language" | "too-few-words";

export type Forecaster = (facts: Facts) => Forecast | ForecastReason;

/** Words of a text that say next to nothing. [evaluation.md: at most 15 % of captions without] */
const FEWEST_WORDS = 3;

/**
 * Forecasts with the shipped models; each is loaded when the first draft needs it.
 * @throws Error where the file of a model is damaged
 */
export const forecast: Forecaster = (facts) => forecastWith(facts, loadModel);

/** @param find gives the model of a language and kind, null where there is none */
function forecastWith(
  facts: Facts,
  find: (language: string, kind: Model["kind"]) => Model | null,
): Forecast | ForecastReason {
  const { kind, texts } = textsOf(facts.draft);
  const model = find(primary(facts.draft), kind);
  if (model === null) return "no-language";
  const words = wordsByRole(texts);
  if (sayNothing(words)) return "too-few-words";
  const dense = denseValues(model.dense, { facts, texts, words });
  const prediction = predict(model, words, dense);
  const { value, known } = prediction;
  return {
    ...place(value, known, model.scale),
    evidence: model.evidence,
    cohort: model.cohort,
    terms: movedBy(prediction, words, texts, slopeAt(value, model.scale)),
  };
}

/** Whether the words are too few to be compared with others. */
export function sayNothing({ spoken, overlay, caption }: WordsByRole): boolean {
  return spoken.hashes.length + overlay.hashes.length + caption.hashes.length < FEWEST_WORDS;
}

function primary({ language }: Draft): string {
  return language.toLowerCase().split("-")[0] ?? language;
}
