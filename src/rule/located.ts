/** One place told so that it can be found again is worth as much as a list of names. */

import type { Places } from "../facts/facts.ts";
import { beyondChance } from "./amount.ts";

/** Sentences about a place, beyond what any talk holds, and prices there from which on it is told in full; measured on posts. */
const SENTENCES = 3;
const PRICES = 2;
/** A place without its address can at best be asked for; an address without talk of a place is any house. */
const ADDRESS = 0.5;
const TOLD = { sentences: 0.6, prices: 0.4 };

/** 0..1: whether the viewer could go there. */
export function placeNamed(places: Places): number {
  const share = sentenceShare(places);
  return (share > 0 && places.addresses.length > 0 ? ADDRESS : 0) + (1 - ADDRESS) * share;
}

function sentenceShare({ mentions, byChance }: Places): number {
  return beyondChance(mentions.length, byChance, SENTENCES);
}

/** 0..1: whether they know what for, and what it costs. */
export function placeTold(places: Places): number {
  const share = sentenceShare(places);
  if (share === 0) return 0;
  return share * TOLD.sentences + (Math.min(places.prices.length, PRICES) / PRICES) * TOLD.prices;
}
