/** The posts that are compared with each other: of one language, with speech or without. */

import { RULES } from "../../rules/index.ts";
import { MODULES } from "../rule/rule.ts";
import { BASELINES } from "./baselines.ts";
import { saveRate, type Post } from "./post.ts";
import type { Kind, ScoredPost } from "./score-post.ts";
import type { PredictorId } from "./validity.ts";

/** A column of figures, one a post; NaN where there is none. */
export type Column = number[];

/** What posts are ranked by, to be compared with their saves. */
export interface Values {
  readonly id: PredictorId;
  readonly values: Column;
}

/** Numbers alone, so that a million posts fit: no text, no id. */
export interface Cohort {
  readonly id: string;
  readonly language: string;
  readonly kind: Kind;
  /** `saveRate`. */
  readonly target: Column;
  readonly score: Column;
  readonly forecast: Column;
  readonly baselines: readonly Column[];
  readonly modules: readonly Column[];
  readonly rules: readonly Column[];
  /** Index of the author and of the source; -1 where the row names none. */
  readonly authors: Column;
  readonly sources: Column;
  /** Indexes of the hashtags of each post. */
  readonly tags: (readonly number[])[];
}

/** Different hashtags that are told apart; a topic that is not among the first of them is none. */
const MAX_TAGS = 200_000;

export class Cohorts {
  readonly #cohorts = new Map<string, Cohort>();
  readonly #authors = new Map<string, number>();
  readonly #sources = new Map<string, number>();
  readonly #tags = new Map<string, number>();

  add(post: Post, scored: ScoredPost): void {
    const id = `${scored.language}-${scored.kind}`;
    let cohort = this.#cohorts.get(id);
    if (cohort === undefined) {
      cohort = emptyCohort(id, scored);
      this.#cohorts.set(id, cohort);
    }
    cohort.target.push(saveRate(post));
    cohort.score.push(scored.score);
    cohort.forecast.push(scored.forecast ?? Number.NaN);
    push(cohort.baselines, scored.baselines);
    push(cohort.modules, scored.modules);
    push(cohort.rules, scored.rules);
    cohort.authors.push(indexOf(this.#authors, post.author));
    cohort.sources.push(indexOf(this.#sources, post.source));
    const known = scored.hashtags.filter(
      (tag) => this.#tags.size < MAX_TAGS || this.#tags.has(tag),
    );
    cohort.tags.push(known.map((tag) => indexOf(this.#tags, tag)));
  }

  /** The largest first; those of the same size by their names. */
  all(): Cohort[] {
    return [...this.#cohorts.values()].sort(
      (a, b) => b.target.length - a.target.length || (a.id < b.id ? -1 : 1),
    );
  }

  sourceNames(): string[] {
    return [...this.#sources.keys()];
  }
}

function emptyCohort(id: string, { language, kind }: ScoredPost): Cohort {
  return {
    id,
    language,
    kind,
    target: [],
    score: [],
    forecast: [],
    baselines: BASELINES.map(() => []),
    modules: MODULES.map(() => []),
    rules: RULES.map(() => []),
    authors: [],
    sources: [],
    tags: [],
  };
}

function push(columns: readonly Column[], values: readonly (number | null)[]): void {
  for (const [i, column] of columns.entries()) column.push(values[i] ?? Number.NaN);
}

function indexOf(known: Map<string, number>, name: string | null): number {
  if (name === null) return -1;
  const found = known.get(name);
  if (found !== undefined) return found;
  known.set(name, known.size);
  return known.size - 1;
}
