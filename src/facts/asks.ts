/** What the viewer is asked to do for the post, not with its content. */

import { Families } from "../language/families.ts";
import { has, type Hit, type PhraseClass } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import { announcingRows } from "./announcing.ts";
import type { Ask, AskKind, Facts, Sentence, Word } from "./facts.ts";
import { covered, endsBefore, hitAt, hitsOf, isIn } from "./hits.ts";
import { placeIn } from "./place.ts";

const ASKS: ReadonlyMap<PhraseClass, AskKind> = new Map([
  ["saveAsk", "save"],
  ["shareAsk", "share"],
  ["followAsk", "follow"],
  ["likeAsk", "like"],
  ["commentAsk", "comment"],
  ["buyAsk", "buy"],
]);
const BARE: ReadonlyMap<PhraseClass, AskKind> = new Map([
  ["bareSave", "save"],
  ["bareShare", "share"],
  ["bareFollow", "follow"],
  ["bareLike", "like"],
  ["bareComment", "comment"],
]);
/** Words between "don't" and what it forbids. */
const NEGATION_REACH = 1;
/** Content words a reason needs after its first word. */
const REASON_WORDS = 1;

interface Found {
  readonly kind: AskKind;
  readonly from: number;
  readonly to: number;
}

/** Empty without a pack. Each ask of a sentence once, in order. */
export function asksOf({ readable: sentences, pack }: Pick<Facts, "readable" | "pack">): Ask[] {
  if (pack === null) return [];
  const asks: Ask[] = [];
  sentences.forEach((sentence, i) => {
    if ((sentence.families & Families.asks) === 0) return;
    const found = asksIn(sentence);
    found.forEach((ask, at) => {
      const until = found[at + 1]?.from ?? sentence.tokens.length;
      const next = at === found.length - 1 ? sentences[i + 1] : undefined;
      asks.push(askOf(sentence, ask, until, next));
    });
  });
  return asks;
}

function asksIn(sentence: Sentence): readonly Found[] {
  const { hits, tokens } = sentence;
  const not = hitsOf(hits, "notAsk");
  const urges = hitsOf(hits, "urge");
  const negations = hitsOf(hits, "negation").filter((hit) => !covered(hit, urges));
  const found: Found[] = [];
  for (const hit of hits) {
    const kind = ASKS.get(hit.kind);
    if (kind === undefined || covered(hit, not) || isIn(announcingRows(sentence), hit)) continue;
    if (endsBefore(negations, hit.from, NEGATION_REACH) || isTold(tokens, hit)) continue;
    if (kind === "comment" || !found.some((ask) => hit.from < ask.to))
      found.push({ kind, from: hit.from, to: hit.to });
  }
  for (const ask of [...keywordsIn(sentence), ...rowOf(hits, tokens)]) {
    if (!found.some(({ kind }) => kind === ask.kind)) found.push(ask);
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** "I save this for guests" tells of the speaker. */
function isTold(tokens: readonly Word[], { from }: Hit): boolean {
  return has(tokens[from - 1], Lists.otherSubjects);
}

/** "Like, save and share": two or more of the bare verbs with nothing but an "and" between. */
function rowOf(hits: readonly Hit[], tokens: readonly Word[]): Found[] {
  const bare = hits.flatMap((hit) => {
    const kind = BARE.get(hit.kind);
    return kind === undefined ? [] : [{ kind, from: hit.from, to: hit.to }];
  });
  return bare.filter((ask) =>
    bare.some((other) => {
      const [first, second] = other.from < ask.from ? [other, ask] : [ask, other];
      if (first.kind === second.kind) return false;
      const between = tokens.slice(first.to, second.from);
      const joined = /[,&+/]/.test(tokens[first.to]?.lead ?? "") || between.length === 1;
      return joined && between.length <= 1 && between.every(({ text }) => text.length <= 4);
    }),
  );
}

function askOf(sentence: Sentence, ask: Found, until: number, next: Sentence | undefined): Ask {
  const { hits } = sentence;
  return {
    kind: ask.kind,
    role: sentence.role,
    text: sentence.text,
    reason: reasonIn(sentence, ask, until) ?? reasonAround(sentence, ask, next),
    bait: [...hitsOf(hits, "bait"), ...keywordsIn(sentence)].some(
      ({ from }) => from >= ask.from && from < until,
    ),
    range: placeIn(sentence, ask.from, Math.max(ask.to, until)),
  };
}

function reasonIn({ tokens, hits, text }: Sentence, ask: Found, until: number): string | null {
  const reasons = hitsOf(hits, "reason", "notReason");
  // The ask's own last word may open the reason: "save this for", "save it before".
  for (let at = Math.max(ask.from + 1, ask.to - 1); at < until; at++) {
    const hit = hitAt(reasons, at);
    if (hit === null) continue;
    if (hit.kind === "notReason") {
      at = hit.to - 1;
      continue;
    }
    if (contentWords(tokens.slice(hit.to, until)) < REASON_WORDS) continue;
    return slice(text, tokens, at, until);
  }
  return null;
}

/** "If you fly next month, save this." or "Save this. You'll need it in May." */
function reasonAround(sentence: Sentence, ask: Found, next: Sentence | undefined): string | null {
  const opens = hitAt(hitsOf(sentence.hits, "reason"), 0);
  if (
    opens !== null &&
    opens.to <= ask.from &&
    contentWords(sentence.tokens.slice(opens.to, ask.from)) > 0
  ) {
    return slice(sentence.text, sentence.tokens, 0, ask.from);
  }
  if (next === undefined || next.role !== sentence.role) return null;
  const follows = hitAt(hitsOf(next.hits, "reason", "notReason"), 0);
  // One word ("because", "for") opens any sentence.
  if (follows?.kind !== "reason" || follows.to < 2) return null;
  return contentWords(next.tokens.slice(follows.to)) >= REASON_WORDS ? next.text : null;
}

/** "Comment GUIDE": a word to send, in capitals or quotes. */
function keywordsIn({ tokens, hits }: Sentence): Found[] {
  return hitsOf(hits, "keywordAsk").flatMap(({ from, to }) => {
    const word = tokens[to];
    const capitals = word !== undefined && word.text.length > 1 && /^\p{Lu}+$/u.test(word.text);
    const quoted = word !== undefined && /["“'‘]$/.test(word.lead);
    return capitals || quoted ? [{ kind: "comment", from, to: to + 1 }] : [];
  });
}

function contentWords(tokens: readonly Word[]): number {
  return tokens.filter((word) => word.kind === "word" && !has(word, Lists.functionWords)).length;
}

function slice(text: string, tokens: readonly Word[], from: number, to: number): string {
  const origin = tokens[0]?.start ?? 0;
  return text.slice(
    (tokens[from]?.start ?? origin) - origin,
    (tokens[to - 1]?.end ?? origin) - origin,
  );
}
