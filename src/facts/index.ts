/** Everything the rules may know about a draft, each fact computed at its first use. */

import type { Draft } from "../draft/draft.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Facts } from "./facts.ts";
import { cuesOf } from "./cues.ts";
import { durationOf } from "./duration.ts";
import { holdsOf } from "./holds.ts";
import { lazy } from "./lazy.ts";
import { overlaysOf } from "./overlays.ts";
import { postOf } from "./post.ts";
import { sentencesOf } from "./sentences.ts";
import { startOf } from "./start.ts";
import { wordsOf } from "./words.ts";

/** @param pack null for a language without one: only what needs no words is then known. */
export function createFacts(draft: Draft, pack: LanguagePack | null): Facts {
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
    get claims() {
      return claims();
    },
    get takeaways() {
      return takeaways();
    },
    get hype() {
      return hype();
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
  const words = lazy(() => wordsOf(facts));
  const quantities = lazy((): Facts["quantities"] => []);
  const steps = lazy((): Facts["steps"] => ({ actions: [], inOrder: false, narration: 0 }));
  const announcements = lazy((): Facts["announcements"] => []);
  const list = lazy((): Facts["list"] => ({
    announcement: null,
    items: [],
    parallel: 0,
    kept: null,
  }));
  const resources = lazy((): Facts["resources"] => []);
  const claims = lazy((): Facts["claims"] => []);
  const takeaways = lazy((): Facts["takeaways"] => []);
  const hype = lazy((): Facts["hype"] => []);
  const hedges = lazy((): Facts["hedges"] => []);
  const opening = lazy((): Facts["opening"] => null);
  const overlays = lazy(() => overlaysOf(draft, facts));
  const cues = lazy(() => cuesOf(draft));
  const keyPoints = lazy((): Facts["keyPoints"] => []);
  const payoffs = lazy((): Facts["payoffs"] => []);
  const asks = lazy((): Facts["asks"] => []);
  const recap = lazy((): Facts["recap"] => null);
  const duration = lazy(() => durationOf(draft, facts));
  const post = lazy(() => postOf(draft, startOf(draft)));
  return facts;
}
