/** Everything the rules may know about a draft, each fact computed at its first use. */

import type { Draft } from "../draft/draft.ts";
import { Families } from "../language/families.ts";
import type { LanguagePack } from "../language/pack.ts";
import { packAsTyped } from "../language/unmarked.ts";
import type { Facts } from "./facts.ts";
import { announcementsOf } from "./announcements.ts";
import { announcersOf } from "./announcing.ts";
import { speechWordsOf } from "./by-chance.ts";
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
import { shownOf } from "./shown.ts";
import { payoffsOf } from "./payoffs.ts";
import { postOf } from "./post.ts";
import { jumbledOf, readableOf } from "./readable.ts";
import { recapOf } from "./recap.ts";
import { quantitiesOf } from "./quantities.ts";
import { sentencesOf, titleOf } from "./sentences.ts";
import { substanceOf } from "./substance.ts";
import { startOf } from "./start.ts";
import { stepsOf } from "./steps.ts";
import { tellingOf } from "./telling.ts";
import { topicsOf } from "./topics.ts";
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
  #jumbled: Facts["jumbled"] | undefined;
  #announcers: Facts["announcers"] | undefined;
  #topics: Facts["topics"] | undefined;
  #words: Facts["words"] | undefined;
  #speechWords: Facts["speechWords"] | undefined;
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
  #shown: Facts["shown"] | undefined;
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

  get jumbled(): Facts["jumbled"] {
    return (this.#jumbled ??= jumbledOf(this));
  }

  get announcers(): Facts["announcers"] {
    return (this.#announcers ??= announcersOf(this.sentences, this.announcements));
  }

  get topics(): Facts["topics"] {
    return (this.#topics ??= topicsOf(this.sentences));
  }

  get words(): Facts["words"] {
    return (this.#words ??= wordsOf(this));
  }

  get speechWords(): Facts["speechWords"] {
    return (this.#speechWords ??= speechWordsOf(this.readable));
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
    return (this.#places ??= placesOf(this, this.pack));
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
    return (this.#dated ??= phrasesOf(this.sentences, "dated", "spoken"));
  }

  get written(): Facts["written"] {
    return (this.#written ??= phrasesOf(this.readable, "written", "spoken"));
  }

  get signposts(): Facts["signposts"] {
    return (this.#signposts ??= guidingOf(this, Families.items));
  }

  get purposes(): Facts["purposes"] {
    return (this.#purposes ??= guidingOf(this, Families.purpose));
  }

  get methods(): Facts["methods"] {
    return (this.#methods ??= guidingOf(this, Families.method, RARE));
  }

  get advice(): Facts["advice"] {
    return (this.#advice ??= guidingOf(this, Families.advice, RARE));
  }

  get verdicts(): Facts["verdicts"] {
    return (this.#verdicts ??= guidingOf(this, Families.verdict, RARE));
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

  get shown(): Facts["shown"] {
    return (this.#shown ??= shownOf(this.draft, this.sentences));
  }

  get overlays(): Facts["overlays"] {
    return (this.#overlays ??= overlaysOf(this));
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
    return (this.#payoffs ??= payoffsOf(this, this.pack));
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

function textOf({ segments }: Draft): string {
  return segments.map(({ text }) => text).join(" ");
}
