/** What a label means. It is asked when scripts are told apart and again when they are read. */

import type { Meaning } from "./labels.ts";
import { exactMeaning, isKnown, isOption, labelWords, strongMeaning } from "./roles.ts";
import { parseTime, type Time } from "./times.ts";

/** Each answer is found once, when it is first asked for. */
export class Meant {
  readonly #label: string;
  #words: readonly string[] | undefined;
  #name: string | undefined;
  #exact: Meaning | "none" | undefined;
  #strong: Meaning | "none" | undefined;
  #option: boolean | undefined;
  #time: Time | "none" | undefined;

  constructor(label: string) {
    this.#label = label;
  }

  /** As `labelWords` gives them. */
  get words(): readonly string[] {
    return (this.#words ??= labelWords(this.#label));
  }

  /** Its words in one. */
  get name(): string {
    return (this.#name ??= this.words.join(" "));
  }

  get exact(): Meaning | undefined {
    this.#exact ??= exactMeaning(this.#label, this.words) ?? "none";
    return this.#exact === "none" ? undefined : this.#exact;
  }

  get strong(): Meaning | undefined {
    this.#strong ??= strongMeaning(this.#label, this.words) ?? "none";
    return this.#strong === "none" ? undefined : this.#strong;
  }

  get option(): boolean {
    return (this.#option ??= isOption(this.#label, this.words));
  }

  get time(): Time | undefined {
    this.#time ??= parseTime(this.#label).time ?? "none";
    return this.#time === "none" ? undefined : this.#time;
  }
}

/** Of the labels that are spelt as one that we know, which are most: as many as there are in the list. */
const known = new Map<string, Meant>();

export function meantBy(label: string): Meant {
  const spelling = label.toLowerCase();
  const found = known.get(spelling);
  if (found !== undefined) return found;
  if (!isKnown(spelling)) return new Meant(label);
  const made = new Meant(spelling);
  known.set(spelling, made);
  return made;
}
