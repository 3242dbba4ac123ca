/** Words of gates, of the baseline, and of the reports that CI systems read. */
export const ci = {
  "gate.min-score": "The score is at least what was asked for.",
  "gate.min-forecast": "The forecast is at least what was asked for.",
  "gate.min-module": "A module is at least what was asked for.",
  "gate.max-findings": "There are no more findings than were asked for.",
  "gate.fail-on": "There is no finding as grave as was asked for.",
  "gate.baseline": "Nothing is new or worse than in the baseline.",
  "github.errors": "{n} {n|error|errors}",
  "github.warnings": "{n} {n|warning|warnings}",
  "github.notices": "{n} {n|notice|notices}",
  "github.hidden":
    "{list} more are not shown here: GitHub shows {most} of each kind. The job summary and --format sarif hold all.",
} as const;
