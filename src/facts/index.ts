/** Everything the rules may know about a draft, each fact computed at its first use. */

import type { Draft } from "../draft/draft.ts";
import type { LanguagePack } from "../language/pack.ts";
import { packAsTyped } from "../language/unmarked.ts";
import type { Facts, Sentence } from "./facts.ts";
import { announcementsOf } from "./announcements.ts";
import { chatterOf } from "./chatter.ts";
import { claimsOf } from "./claims.ts";
import { hedgesOf } from "./hedges.ts";
import { phrasesOf } from "./phrases.ts";
import { hypeOf } from "./hype.ts";
import { impressionsOf } from "./impressions.ts";
import { listOf } from "./list.ts";
import { placesOf } from "./places.ts";
import { NAMED_LIST, resourcesOf } from "./resources.ts";
import { takeawaysOf } from "./takeaways.ts";
import { asksOf } from "./asks.ts";
import { cuesOf } from "./cues.ts";
import { durationOf } from "./duration.ts";
import { captionPromiseOf } from "./caption-promise.ts";
import { captionTiesOf } from "./caption-ties.ts";
import { captionVoiceOf } from "./caption-voice.ts";
import { guidingOf, RARE } from "./guiding.ts";
import { holdsOf } from "./holds.ts";
import { keyPointsOf } from "./key-points.ts";
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
import { tellingOf } from "./telling.ts";
import { wordsOf } from "./words.ts";

/** @param given null for a language without one: only what needs no words is then known. */
export function createFacts(draft: Draft, given: LanguagePack | null): Facts {
  return new DraftFacts(draft, given === null ? null : packAsTyped(given, () => textOf(draft)));
}

/** A field is undefined until it is asked for. */
class DraftFacts implements Facts {
  readonly draft: Draft;
  readonly pack: LanguagePack | null;
  #start: Facts["start"] | undefined;
  #holds: Facts["holds"] | undefined;
  #sentences: Facts["sentences"] | undefined;
  #readable: Facts["readable"] | undefined;
  #words: Facts["words"] | undefined;
  #quantities: Facts["quantities"] | undefined;
  #steps: Facts["steps"] | undefined;
  #announcements: Facts["announcements"] | undefined;
  #list: Facts["list"] | undefined;
  #resources: Facts["resources"] | undefined;
  #places: Facts["places"] | undefined;
  #telling: Facts["telling"] | undefined;
  #claims: Facts["claims"] | undefined;
  #takeaways: Facts["takeaways"] | undefined;
  #hype: Facts["hype"] | undefined;
  #selling: Facts["selling"] | undefined;
  #dated: Facts["dated"] | undefined;
  #written: Facts["written"] | undefined;
  #signposts: Facts["signposts"] | undefined;
  #purposes: Facts["purposes"] | undefined;
  #methods: Facts["methods"] | undefined;
  #advice: Facts["advice"] | undefined;
  #verdicts: Facts["verdicts"] | undefined;
  #impressions: Facts["impressions"] | undefined;
  #captionPromise: Facts["captionPromise"] | undefined;
  #captionTies: Facts["captionTies"] | undefined;
  #captionVoice: Facts["captionVoice"] | undefined;
  #chatter: Facts["chatter"] | undefined;
  #hedges: Facts["hedges"] | undefined;
  #opening: Facts["opening"] | undefined;
  #overlays: Facts["overlays"] | undefined;
  #cues: Facts["cues"] | undefined;
  #substance: Facts["substance"] | undefined;
  #keyPoints: Facts["keyPoints"] | undefined;
  #payoffs: Facts["payoffs"] | undefined;
  #asks: Facts["asks"] | undefined;
  #recap: Facts["recap"] | undefined;
  #duration: Facts["duration"] | undefined;
  #post: Facts["post"] | undefined;

  constructor(draft: Draft, pack: LanguagePack | null) {
    this.draft = draft;
    this.pack = pack;
  }

  get start(): Facts["start"] {
    return (this.#start ??= startOf(this.draft));
  }

  get holds(): Facts["holds"] {
    return (this.#holds ??= holdsOf(this.draft));
  }

  get sentences(): Facts["sentences"] {
    return (this.#sentences ??= sentencesOf(this.draft, this.pack));
  }

  get readable(): Facts["readable"] {
    return (this.#readable ??= readableOf(this.sentences, this.pack));
  }

  get words(): Facts["words"] {
    return (this.#words ??= wordsOf(this));
  }

  get quantities(): Facts["quantities"] {
    return (this.#quantities ??= quantitiesOf(this.sentences));
  }

  get steps(): Facts["steps"] {
    return (this.#steps ??= stepsOf(this, this.pack));
  }

  get announcements(): Facts["announcements"] {
    return (this.#announcements ??= announcementsOf(
      this.readable,
      () => titleOf(this.draft, this.pack),
      this.pack,
    ));
  }

  get list(): Facts["list"] {
    return (this.#list ??= listOf(this, this.pack));
  }

  get resources(): Facts["resources"] {
    return (this.#resources ??= resourcesOf(this, this.pack));
  }

  get places(): Facts["places"] {
    return (this.#places ??= placesOf(this.readable, this.pack));
  }

  get telling(): Facts["telling"] {
    return (this.#telling ??= tellingOf(this.readable));
  }

  get claims(): Facts["claims"] {
    return (this.#claims ??= claimsOf(this, this.pack));
  }

  get takeaways(): Facts["takeaways"] {
    return (this.#takeaways ??= takeawaysOf(this, this.pack));
  }

  get hype(): Facts["hype"] {
    return (this.#hype ??= hypeOf(this.sentences));
  }

  get selling(): Facts["selling"] {
    return (this.#selling ??= phrasesOf(this.sentences, "selling"));
  }

  get dated(): Facts["dated"] {
    return (this.#dated ??= phrasesOf(spokenOf(this.sentences), "dated"));
  }

  get written(): Facts["written"] {
    return (this.#written ??= phrasesOf(spokenOf(this.readable), "written"));
  }

  get signposts(): Facts["signposts"] {
    return (this.#signposts ??= guidingOf(this, [
      "sequence",
      "nextItem",
      "lastItem",
      "numberedItem",
    ]));
  }

  get purposes(): Facts["purposes"] {
    return (this.#purposes ??= guidingOf(this, ["purpose"]));
  }

  get methods(): Facts["methods"] {
    return (this.#methods ??= guidingOf(this, ["method"], RARE));
  }

  get advice(): Facts["advice"] {
    return (this.#advice ??= guidingOf(this, ["advice"], RARE));
  }

  get verdicts(): Facts["verdicts"] {
    return (this.#verdicts ??= guidingOf(this, ["verdict"], RARE));
  }

  get impressions(): Facts["impressions"] {
    return (this.#impressions ??= impressionsOf(this));
  }

  get captionPromise(): Facts["captionPromise"] {
    return (this.#captionPromise ??= captionPromiseOf(this.readable));
  }

  get captionTies(): Facts["captionTies"] {
    return (this.#captionTies ??= captionTiesOf(
      this.sentences,
      this.captionPromise.length > 0 || this.resources.length >= NAMED_LIST,
      this.pack,
    ));
  }

  get captionVoice(): Facts["captionVoice"] {
    if (this.#captionVoice === undefined)
      this.#captionVoice = captionVoiceOf(this.sentences, this.pack);
    return this.#captionVoice;
  }

  get chatter(): Facts["chatter"] {
    return (this.#chatter ??= chatterOf(this, this.pack));
  }

  get hedges(): Facts["hedges"] {
    return (this.#hedges ??= hedgesOf(this.sentences));
  }

  get opening(): Facts["opening"] {
    if (this.#opening === undefined) this.#opening = openingOf(this);
    return this.#opening;
  }

  get overlays(): Facts["overlays"] {
    return (this.#overlays ??= overlaysOf(this.draft, this));
  }

  get cues(): Facts["cues"] {
    return (this.#cues ??= cuesOf(this.draft, this.pack));
  }

  get substance(): Facts["substance"] {
    return (this.#substance ??= substanceOf(this));
  }

  get keyPoints(): Facts["keyPoints"] {
    return (this.#keyPoints ??= keyPointsOf(this));
  }

  get payoffs(): Facts["payoffs"] {
    return (this.#payoffs ??= payoffsOf(this.draft, this.pack));
  }

  get asks(): Facts["asks"] {
    return (this.#asks ??= asksOf(this));
  }

  get recap(): Facts["recap"] {
    if (this.#recap === undefined) this.#recap = recapOf(this);
    return this.#recap;
  }

  get duration(): Facts["duration"] {
    if (this.#duration === undefined) this.#duration = durationOf(this.draft, this);
    return this.#duration;
  }

  get post(): Facts["post"] {
    if (this.#post === undefined) this.#post = postOf(this.draft, startOf(this.draft));
    return this.#post;
  }
}

function spokenOf(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter(({ role }) => role === "spoken");
}

function textOf({ segments }: Draft): string {
  return segments.map(({ text }) => text).join(" ");
}
