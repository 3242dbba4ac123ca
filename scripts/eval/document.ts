/** docs/validity.md: prose around the figures. Nothing in it is typed by hand. */

import { validityMarkdown } from "../../src/posts/validity-text.ts";
import { count, rho } from "../../src/posts/validity-tables.ts";
import type { CohortValidity, Estimate } from "../../src/posts/validity.ts";
import { REASONS } from "../../src/rule/rule.ts";
import { table } from "../generate/markdown.ts";
import type { CalibrationFigures } from "./calibration.ts";
import { calibrationSection } from "./calibration-section.ts";
import { labelSection } from "./label-section.ts";
import type { LabelFigures } from "./labels.ts";
import { misreadSection, type Misread } from "./misread.ts";
import type { Ranking } from "./ranking.ts";
import type { TalkFigures } from "./talk.ts";

export interface Evaluation {
  readonly stamp: string;
  readonly ranking: Ranking;
  readonly labels: readonly (readonly [string, LabelFigures])[];
  readonly talk: TalkFigures;
  readonly calibration: CalibrationFigures;
  readonly misread: readonly Misread[];
}

export function validityPage({
  stamp,
  ranking,
  labels,
  talk,
  calibration,
  misread,
}: Evaluation): string {
  return `${[
    "# Does the score mean anything?",
    "<!-- Written by `npm run eval`; every figure is measured, none is typed. -->",
    stamp,
    `Scores of drafts are easily made up. This one is held against what people did: ${count(ranking.rows)} public TikTok posts of research collections, with their views and saves. Anyone can do the same with posts of their own: \`saveworthy validate POSTS\`.`,
    "## In short",
    summary(ranking.cohorts),
    "Each cell is a rank correlation (Spearman's rho) of the Score with saves per view: 1 would be the right order, 0 is chance. In brackets the 95 % interval, found by drawing whole authors again 1,000 times. *Within* compares posts with others of the same collection, of the same author, or under the same hashtag, so that neither a lively audience nor a subject can help. The last column is the best of four counts that need no reading: length, hashtags, digits, how-to words.",
    "## What these figures are not",
    NOT,
    "## What the score adds to the forecast",
    added(ranking),
    "## Reasons, against labels read by hand",
    "72 written scripts and 150 transcripts of English speech were read by one person, who noted what each delivers. On a second look the reader changed 2 of 30, and classes are small: counts stand beside every rate. Rows marked `low` by the reader are hard to tell for people too; the last block leaves them out.",
    ...labels.map(([title, figures]) => labelSection(title, figures)),
    "## Ordinary talk",
    talkSection(talk),
    "## Weights of one's own",
    calibrationSection(calibration),
    "## What was misread, by cause",
    misreadSection(misread),
    "## Every cohort in full",
    "`en` and `vi` are English and Vietnamese. A *script* has more than 80 characters of speech; a *caption* is scored by the post's text alone (`vi-caption` holds the captions of posts with speech too).",
    validityMarkdown(
      { cohorts: ranking.cohorts, small: { cohorts: 0, posts: 0 } },
      "en",
      3,
    ).trimEnd(),
  ].join("\n\n")}\n`;
}

const NOT = [
  "- **Not a probability.** A score of 80 does not mean that 80 % save it, or that it is saved more than 80 % of posts.",
  "- **Not for every post.** The sample is skewed to posts that did well (1,000 views or more), to Vietnamese food, and in English speech to finance. Conclusions hold for posts like these and no further.",
  "- **Not the cause.** Posts that are saved more may do so for what the words do not tell: the picture, the face, the moment.",
  "- **Not a test on strangers.** Rules were written and weights chosen while looking at these posts, so that some of what is measured here was learnt here. A fifth of the authors is kept apart, and nobody has seen their posts.",
].join("\n");

function summary(cohorts: readonly CohortValidity[]): string {
  const header = [
    "cohort",
    "posts",
    "authors",
    "rho",
    "within source",
    "within author",
    "within topic",
    "AUC",
    "best count",
  ];
  return table([
    header,
    ...cohorts.map((cohort) => {
      const [score] = cohort.predictors;
      const counts = cohort.predictors
        .filter(({ id }) => id !== "score" && id !== "forecast")
        .map(({ pooled }) => pooled.rho ?? -1);
      return [
        `\`${cohort.id}\``,
        count(cohort.posts),
        count(cohort.authors),
        withInterval(score?.pooled),
        withInterval(score?.withinSource),
        withInterval(score?.withinAuthor),
        rho(score?.withinTopic?.rho),
        score?.auc?.toFixed(2) ?? "-",
        rho(Math.max(...counts)),
      ];
    }),
  ]);
}

function withInterval(estimate: Estimate | null | undefined): string {
  if (estimate?.rho === null || estimate === null || estimate === undefined) return "-";
  return `${rho(estimate.rho)} (${rho(estimate.low)} to ${rho(estimate.high)})`;
}

function added({ forecast, cohorts }: Ranking): string {
  if (!forecast) {
    return "The forecast that ships was fitted on these posts: its figures, on authors that it had not seen, stand in its model card. Without them at hand, nothing is said here.";
  }
  const rows = cohorts.flatMap(({ id, scoreGivenForecast }) =>
    scoreGivenForecast === null ? [] : [[`\`${id}\``, withInterval(scoreGivenForecast)]],
  );
  return `Partial rho of the Score given the Forecast, each post's forecast from a model that had not seen its author.\n\n${table([["cohort", "partial rho"], ...rows])}`;
}

function talkSection({ rows, found, main, none, stuffed, shuffled }: TalkFigures): string {
  const share = (part: number): string => `${((100 * part) / rows).toFixed(1)} % (${count(part)})`;
  const [most = 0] = stuffed.toSorted((a, b) => b - a);
  return [
    `${count(rows)} English transcripts as spoken, mostly news and chat, without counts. Most deliver nothing to save, so a rule that often speaks here is wrong.`,
    table([
      ["reason", "found", "the main one"],
      ...REASONS.map((reason) => [reason, share(found[reason]), share(main[reason])]),
      ["none", "", share(none)],
    ]),
    `Words without content must buy nothing. Appending one of ${stuffed.length} bags of trigger words ("save this step by step tutorial checklist ...") raised the score by more than one point in at most ${share(most)} of the texts; shuffling the words of a text in ${share(shuffled)}.`,
  ].join("\n\n");
}
