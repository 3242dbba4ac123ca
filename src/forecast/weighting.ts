/** What a term of a text counts, before it has a weight. */

/** Rare terms count more than the logarithm alone would have it. `docs/forecast-experiments.md` */
const RARITY = 1.75;

/** @param count how often the term occurs in the text, from 1 */
export function weightOf(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count);
}

/** @param having of `all` texts, those with the term */
export function rarityOf(having: number, all: number): number {
  return (Math.log((1 + all) / (1 + having)) + 1) ** RARITY;
}
