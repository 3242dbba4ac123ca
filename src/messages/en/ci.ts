/** Words of gates, of the baseline, and of the reports that CI systems read. */
export const ci = {
  "gate.min-score": "The score is at least what was asked for.",
  "gate.min-forecast": "The forecast is at least what was asked for.",
  "gate.min-module": "A module is at least what was asked for.",
  "gate.max-findings": "There are no more findings than were asked for.",
  "gate.fail-on": "There is no finding as grave as was asked for.",
  "gate.baseline": "Nothing is new or worse than in the baseline.",
  "gate.failed-min-score": "Score {actual}, {short} short of {limit} (min-score).",
  "gate.failed-min-forecast": "Forecast {actual}, {short} short of {limit} (min-forecast).",
  "gate.unjudged-min-forecast":
    "There is no forecast to hold against {limit} (min-forecast). {reason}",
  "gate.failed-min-module": "{name} {actual}, {short} short of {limit} (min-module).",
  "gate.unjudged-min-module":
    "{name} could not be told, so it cannot be held against {limit} (min-module).",
  "gate.not-applicable-min-module": "{name} does not apply here (min-module).",
  "gate.failed-max-findings": "{actual} {actual|finding|findings}, {limit} allowed (max-findings).",
  "gate.failed-fail-on": "{actual} {actual|finding|findings} (fail-on {grade}): {list}.",
  "gate.failed-baseline":
    "{actual} {actual|finding|findings} that the baseline does not have: {list}.",
  "gate.failed-baseline-score": "Score {actual}, {limit} in the baseline.",
  "baseline.no-file": "The file is gone.",
  "baseline.created": "{file}: {drafts} {drafts|draft|drafts}, {n} {n|problem|problems}.",
  "baseline.updated": "{file}: {added} added, {gone} no longer needed.",
  "baseline.unneeded":
    "{file}: {n} {n|entry is|entries are} no longer needed; --update-baseline removes them:",
  "baseline.more": "and {n} more",
  "changed.none": "No draft changed since {ref}.",
  "changed.some": "{n} of {all} {all|draft file|draft files} changed since {ref}.",
  "github.errors": "{n} {n|error|errors}",
  "github.warnings": "{n} {n|warning|warnings}",
  "github.notices": "{n} {n|notice|notices}",
  "github.hidden":
    "{list} more are not shown here: GitHub shows {most} of each kind. The job summary and --format sarif hold all.",
} as const;
