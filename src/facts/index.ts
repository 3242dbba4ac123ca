/** Everything the rules may know about a draft, each fact computed at its first use. */

import type { Draft } from "../draft/draft.ts";
import type { LanguagePack } from "../language/pack.ts";
import { packAsTyped } from "../language/unmarked.ts";
import type { Facts } from "./facts.ts";
import { announcementsOf } from "./announcements.ts";
import { chatterOf } from "./chatter.ts";
import { claimsOf } from "./claims.ts";
import { hedgesOf } from "./hedges.ts";
import { phrasesOf } from "./phrases.ts";
import { hypeOf } from "./hype.ts";
import { listOf } from "./list.ts";
import { placesOf } from "./places.ts";
import { resourcesOf } from "./resources.ts";
import { takeawaysOf } from "./takeaways.ts";
import { asksOf } from "./asks.ts";
import { cuesOf } from "./cues.ts";
import { durationOf } from "./duration.ts";
import { holdsOf } from "./holds.ts";
import { keyPointsOf } from "./key-points.ts";
import { lazy } from "./lazy.ts";
import { openingOf } from "./opening.ts";
import { overlaysOf } from "./overlays.ts";
import { payoffsOf } from "./payoffs.ts";
import { postOf } from "./post.ts";
import { readableOf } from "./readable.ts";
import { recapOf } from "./recap.ts";
import { quantitiesOf } from "./quantities.ts";
import { sentencesOf, titleOf } from "./sentences.ts";
import { substanceOf } from "./substance.ts";
import { startOf } from "./start.ts";
import { stepsOf } from "./steps.ts";
import { wordsOf } from "./words.ts";

/** @param given null for a language without one: only what needs no words is then known. */
export function createFacts(draft: Draft, given: LanguagePack | null): Facts {
  const pack = given === null ? null : packAsTyped(given, textOf(draft));
  const facts: Facts = {
    draft,
    pack,
    get start() {
      return start();
    },
    get holds() {
      return holds();
    },
    get sentences() {
      return sentences();
    },
    get readable() {
      return readable();
    },
    get words() {
      return words();
    },
    get quantities() {
      return quantities();
    },
    get steps() {
      return steps();
    },
    get announcements() {
      return announcements();
    },
    get list() {
      return list();
    },
    get resources() {
      return resources();
    },
    get places() {
      return places();
    },
    get claims() {
      return claims();
    },
    get takeaways() {
      return takeaways();
    },
    get hype() {
      return hype();
    },
    get selling() {
      return selling();
    },
    get chatter() {
      return chatter();
    },
    get hedges() {
      return hedges();
    },
    get opening() {
      return opening();
    },
    get overlays() {
      return overlays();
    },
    get cues() {
      return cues();
    },
    get substance() {
      return substance();
    },
    get keyPoints() {
      return keyPoints();
    },
    get payoffs() {
      return payoffs();
    },
    get asks() {
      return asks();
    },
    get recap() {
      return recap();
    },
    get duration() {
      return duration();
    },
    get post() {
      return post();
    },
  };
  const start = lazy(() => startOf(draft));
  const holds = lazy(() => holdsOf(draft));
  const sentences = lazy(() => sentencesOf(draft, pack));
  const readable = lazy(() => readableOf(facts.sentences, pack));
  const words = lazy(() => wordsOf(facts));
  const quantities = lazy(() => quantitiesOf(facts.sentences));
  const steps = lazy(() => stepsOf(facts, pack));
  const announcements = lazy(() =>
    announcementsOf(facts.readable, () => titleOf(draft, pack), pack),
  );
  const list = lazy(() => listOf(facts, pack));
  const resources = lazy(() => resourcesOf(facts, pack));
  const places = lazy(() => placesOf(facts.readable, pack));
  const claims = lazy(() => claimsOf(facts.readable, pack));
  const takeaways = lazy(() => takeawaysOf(facts, pack));
  const hype = lazy(() => hypeOf(facts.sentences));
  const selling = lazy(() => phrasesOf(facts.sentences, "selling"));
  const chatter = lazy(() => chatterOf(facts, pack));
  const hedges = lazy(() => hedgesOf(facts.sentences));
  const opening = lazy(() => openingOf(facts));
  const overlays = lazy(() => overlaysOf(draft, facts));
  const cues = lazy(() => cuesOf(draft, pack));
  const substance = lazy(() => substanceOf(facts));
  const keyPoints = lazy(() => keyPointsOf(facts));
  const payoffs = lazy(() => payoffsOf(draft, pack));
  const asks = lazy(() => asksOf(facts));
  const recap = lazy(() => recapOf(facts));
  const duration = lazy(() => durationOf(draft, facts));
  const post = lazy(() => postOf(draft, startOf(draft)));
  return facts;
}

function textOf({ segments }: Draft): string {
  return segments.map(({ text }) => text).join(" ");
}
