/** Words of the forecast. Where posts landed, never what will happen. */

export const forecast = {
  "forecast.title": "Forecast",
  "forecast.off": "No forecast was asked for.",
  "forecast.no-language": "No forecast: there are no posts in this language to compare with.",
  "forecast.too-few-words": "No forecast: too few words to compare.",
  "forecast.landed":
    "Posts with words like these landed above {percentile} % of {posts} real {language} posts {kind}, by saves per view; 80 of 100 of them between {low} and {high}. {evidence}",
  "forecast.kind.script": "with speech",
  "forecast.kind.caption": "by their captions",
  "forecast.evidence.strong": "Evidence: strong.",
  "forecast.evidence.moderate": "Evidence: moderate.",
  "forecast.evidence.weak": "Evidence: weak, so take it as a hint.",
  "forecast.for": "Up: {terms}",
  "forecast.against": "Down: {terms}",
} as const;
