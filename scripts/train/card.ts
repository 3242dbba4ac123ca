/** `docs/model-card.md`: what the forecast was fitted on, what it is worth, what it is not for. */

import {
  figureTable,
  fileTable,
  kilobytes,
  percent,
  sourceTable,
  table,
  whole,
} from "./card-tables.ts";
import type { ModelRecord } from "./records.ts";

/** Written from the figures of the last training, never by hand. */
export function card(models: readonly ModelRecord[]): string {
  const floor = Math.min(...models.map((model) => model.floor));
  const bytes = models.reduce((sum, model) => sum + model.bytes, 0);
  const parts = [
    "# Model card of the forecast",
    "<!-- Written by `npm run train` from docs/model-figures.json: do not edit. -->",
    "The forecast says where posts with words like those of a draft landed among real posts, by saves per view: a percentile with an interval that held 80 of 100 posts. It is no probability of being saved, no number of saves, and no promise. It is apart from the score, which comes from rules alone.",
    "## What it was fitted on",
    "Public research collections of TikTok posts: captions, transcripts where there were any, recognised on-screen text, and counts of views and saves. All posts have at least 1,000 views. What is learned is `log((saves + 1) / (views + 100))`, brought to ranks. The model holds hashes of terms with a weight each, no text, no ids, no handles.",
    cohortTable(models),
    `Only terms that at least ${floor} different authors use are in it, so that it tells nothing of a single person; a test counts them again. \`und\` are posts in no language that was recognised, mostly hashtags: that model uses lengths and counts alone, no words.`,
    "## What it is worth",
    "Out of fold: five folds of whole authors, each predicted by a model that has seen none of its authors; the terms of a fold are those with the floor's share of authors in the other four. Intervals of 95 % by drawing authors again. Within source: the mean rho inside sources of at least 40 posts. Within author: inside authors of at least 8 posts, weighted by posts. AUC: picking out the top quarter; 0.5 says nothing.",
    figureTable(models),
    "### Intervals",
    "Share of posts that landed inside their interval of 80 %, each fold with a scale that the others alone have decided, and in each third of the predictions; then the mean width in percentile points (knowing nothing: 80). Posts without a forecast count as 50, from 10 to 90.",
    intervalTable(models),
    "### By source",
    "A food and lifestyle, B trending feeds, C hit memes and sports, D travel, E UK retail, F fitness, G finance and trading talk, H to J start-ups, brands, garages. Sources of at least 40 posts.",
    sourceTable(models),
    "## What it is for",
    "- Comparing drafts of one language and kind with each other, and with what is usual.\n- Seeing which words of a draft go with posts that were saved more or less.",
    "## What it is not for",
    "- Saying how many saves a post will get, or whether one person will save it: that is private, and words are a small part of it.\n- Judging people, or posts on other platforms than TikTok: nothing here was measured there.\n- Other languages, long videos, advertisements, and subjects that the sources do not have.",
    "## Weaknesses in plain words",
    weaknesses(models),
    "## How it works",
    "Terms are phrases of one to three words (two in English) and runs of 3 to 5 characters within words, with weights of their own for speech and caption (English) or for the first 40 words of speech (Vietnamese), scaled by log counts and rarity, each block of a text brought to length 1. Their weights come from ridge regression with a free level for speech and caption (for sources where the evidence is weak), so that a source's level is not learned as its words. What lengths, counts and facts are worth in English scripts, of which there are few, starts from what they are worth within single Vietnamese authors. Boosted trees over what the text is about (in Vietnamese, a few dimensions of its terms), lengths, counts and facts of the draft are added with a fixed share; the model of Vietnamese scripts is words alone, as these added nothing. Percentiles and intervals come from the predictions out of fold; an interval is the shortest range with its share of posts, wider where few terms are known. What else was tried: [forecast-experiments.md](forecast-experiments.md).",
    "## Files",
    fileTable(models),
    `Together ${kilobytes(bytes)} KB of at most 4,000.`,
    "## How to remove it",
    "`--no-forecast` loads nothing. To ship without it, delete `dist/models`: every draft then has no forecast, with the reason that there are no posts to compare with; scores stay as they are. To fit it again, on other posts too: `npm run train -- POSTS`.",
  ];
  return `${parts.join("\n\n")}\n`;
}

function cohortTable(models: readonly ModelRecord[]): string {
  return table(
    [
      "model",
      "posts measured",
      "their authors",
      "posts learned from",
      "months (half before)",
      "posts by the top tenth of authors",
    ],
    models.map(({ id, figures, learned, months, topAuthors }) => [
      id,
      whole(figures.posts),
      whole(figures.authors),
      whole(learned),
      months.first === "" ? "-" : `${months.first} to ${months.last} (${months.median})`,
      percent(topAuthors),
    ]),
  );
}

function intervalTable(models: readonly ModelRecord[]): string {
  return table(
    ["model", "inside", "low third", "middle third", "high third", "width", "without forecast"],
    models.map(({ id, figures: { inside, width, mute } }) => [
      id,
      ...inside.map(percent),
      width.toFixed(1),
      percent(mute),
    ]),
  );
}

function weaknesses(models: readonly ModelRecord[]): string {
  const weak = models.filter(({ evidence }) => evidence === "weak").map(({ id }) => id);
  const own = models.map(({ id, figures }) => `${id} ${figures.withinAuthor.value.toFixed(2)}`);
  return [
    "- The sample is skewed to trending posts and to Vietnamese food; English speech is mostly finance. For other subjects the words are strange to it and the interval is all that helps.",
    "- More than half of what posts differ in lies between authors: followers, faces, pictures, music, luck. None of it is in a draft.",
    `- Within one author it ranks far worse than across authors (rho ${own.join(", ")}): expect little from it for small changes of one draft.`,
    `- Evidence is weak for ${weak.join(" and ")}.`,
    "- It learned which subjects were saved in these months. Fashions pass; nothing newer is in it.",
    "- Words go with saves, they need not cause them: writing them into a draft that is about something else makes the forecast worse than useless.",
    "- Where transcripts were recognised by machine, their mistakes are learned too.",
  ].join("\n");
}
