/** Words of `explain`, `rules` and `parse`. */
export const explain = {
  "explain.reason": "reason to save, up to {points} points",
  "explain.craft": "craft, up to {points} points",
  "explain.scored": "{share} % of {module} ({kind})",
  "explain.informational": "{module}: reported, not scored",
  "explain.off": "{module}: switched off by the config",
  "share.informational": "info",
  "share.off": "off",
  "explain.why": "Why",
  "explain.says": "What it can say",
  "explain.evidence": "Evidence",
  "explain.options": "Options",
  "explain.option": "default {default}, {minimum} to {maximum}",
  "explain.rules": "Rules",
  "explain.grades":
    "Evidence: A peer-reviewed, B platform or standard, C vendor's report with a sample, D folklore, design = our own choice.",
  "explain.alternatives":
    "Reasons are alternatives: one at full marks is enough, so a rule of another reason costs nothing.",
  "explain.config": "The config in use is {file}.",
  "explain.no-config": "No config is in use.",
  "explain.tutorial":
    'Full marks for three or more actions that a viewer can follow in order, with an amount, a setting or a tool. A story about the past and "follow me" are no steps.',
  "explain.checklist":
    "Full marks for a finite list of items of one form, as many as were promised.",
  "explain.resources":
    "Full marks for three or more named things that can be found, each with what it is for.",
  "explain.insight":
    "Full marks for something specific: a number, a source or a cause, and then what follows from it. Hype does not count.",
  "explain.visuals":
    "Full marks for a planned picture to look at again: a result, a before and after, a detail. Unknown where the file has no visual notes, and then it neither counts nor costs.",
  "explain.overlays":
    "Full marks for on-screen text that stays long enough to be read, fits its lines, and covers the key points.",
  "explain.opening": "Full marks for a promise, said or shown, within the first three seconds.",
  "explain.recap":
    "Full marks for one recap or end card, and one request with a reason. Begging for likes and comments costs.",
  "explain.length":
    "Full marks for a length that the platform takes and that leaves time to read. Short is not rewarded for itself.",
  "explain.metadata":
    "Full marks for a caption and hashtags within the platform's limits, with the topic in the first line.",
  "explain.forecast":
    "Where posts with words like these landed among real posts of the same language and kind (with speech, or by their captions alone), by saves per view. A text model, fitted on posts of which saves and views are known, knows only terms that at least 20 different authors use, and looks besides at lengths, counts and what the draft delivers. It is no part of the score, which comes from rules alone.",
  "explain.forecast-interval":
    "The percentile comes with an interval that held 80 of 100 posts whose authors the model had not seen. Few known words make it wider; with next to no words, or a language without evidence, there is no forecast. Terms named with it are those of the draft that moved it most: what such posts have in common, not what makes people save.",
  "explain.forecast-never":
    "It is no probability and no promise: words are a part of what decides, and the posts it was fitted on are public TikTok posts of some subjects and years (docs/model-card.md). --no-forecast leaves it out and loads nothing.",
  "explain.forecast-strong": "strong: Vietnamese scripts",
  "explain.forecast-moderate": "moderate: Vietnamese captions, English scripts",
  "explain.forecast-weak":
    "weak: English captions; texts in no language that was recognised, by what needs no words",
  "explain.forecast-none": "none: every other language",
} as const;
