/** Why a record of a stream was not scored. */
export const stream = {
  "record.refused":
    "{n} of {of} {of|record|records} could not be scored; {n|its answer says|their answers say} why.",
  "record.at": "line {line}: {message}",
  "record.not-json": "the line is not JSON",
  "record.not-an-object": "expected an object",
  "record.id": "id: expected a string or a number",
  "record.id-too-large": "id: too large for a number; give it as a string",
  "record.two-scripts": "script and transcript are the same thing: give one",
  "record.unknown-key": "{key}: unknown key. Known are {known}.",
  "record.mistyped-key": '{key}: unknown key. Did you mean "{known}"?',
  "record.no-text": "nothing to score: give one of {known}",
  "record.not-a-string": "{key}: expected a string",
  "record.platform": "platform: expected one of {known}",
  "record.lang": "lang: expected a language tag such as en",
  "record.duration": "duration_s: expected seconds, up to a day",
  "record.too-large": "the record is over 10 MB",
  "record.worker-died": "scoring it ended a worker ({reason})",
} as const;
