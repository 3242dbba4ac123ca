/** One place told so that it can be found again is worth as much as a list of names. */

import type { Places } from "../facts/facts.ts";

/** Sentences about a place and prices there from which on it is told in full. Design; the curve is flat beyond on posts. */
const SENTENCES = 3;
const PRICES = 2;
/** A place without its address can at best be asked for; an address without talk of a place is any house. */
const WITHOUT_ADDRESS = 0.5;
const TOLD = { sentences: 0.6, prices: 0.4 };

/** 0..1: whether the viewer could go there. */
export function placeNamed({ addresses, mentions }: Places): number {
  if (addresses.length > 0 && mentions.length > 0) return 1;
  return (Math.min(mentions.length, SENTENCES) / SENTENCES) * WITHOUT_ADDRESS;
}

/** 0..1: whether they know what for, and what it costs. */
export function placeTold({ mentions, prices }: Places): number {
  const sentences = Math.min(mentions.length, SENTENCES) / SENTENCES;
  return sentences * TOLD.sentences + (Math.min(prices.length, PRICES) / PRICES) * TOLD.prices;
}
