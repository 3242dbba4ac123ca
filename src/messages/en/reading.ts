/** What was noticed while reading a file, and what went wrong before it could be scored. */
export const reading = {
  "read.empty": "The file is empty: there is nothing to score.",
  "read.nothing-scored":
    "No script was found in this file: {notes} {notes|note|notes}, nothing said, shown or posted.",
  "read.mostly-notes":
    "{share} % of the words were read as notes, which are not scored: `saveworthy parse` shows which.",
  "read.encoding-doubtful":
    "Read as {encoding}, which may be wrong: save the file as UTF-8 to be sure.",
  "read.nul": "Empty characters (NUL) stand in the text.",
  "read.front-matter": "The front matter is not valid YAML: only part of it was read.",
  "read.no-cues": "No cues were found: is the file in the format it was read as?",
  "read.too-many-cues": "Only the first {limit} cues are read.",
  "read.not-speech":
    "This is a {kind} track: nobody says it, so it is kept as notes and not scored.",
  "read.salvaged-no-end":
    "{count} {count|cue has|cues have} no end: taken to last to the next one.",
  "read.salvaged-negative": "{count} {count|cue begins|cues begin} before 0: taken to begin there.",
  "read.salvaged-reversed":
    "{count} {count|cue ends|cues end} before {count|it begins|they begin}.",
  "read.salvaged-separator":
    "{count} {count|time has|times have} the wrong mark before the milliseconds.",
  "read.salvaged-fraction": "{count} {count|time has|times have} no three digits of milliseconds.",
  "read.salvaged-arrow": "{count} {count|cue has|cues have} a bent arrow between its times.",
  "read.salvaged-arrow-in-text": "{count} {count|cue has|cues have} an arrow in the text.",
  "read.salvaged-blank-line": "{count} {count|cue has|cues have} a blank line in the text.",
  "read.salvaged-time": "{count} {count|time|times} could not be read as written.",
  "read.cue-lost": "{count} {count|line|lines} could not be read as a cue.",
  "read.spec-dropped": "{count} {count|block|blocks} dropped, as the standard has it.",
  "read.xml-truncated": "The XML breaks off: read up to there.",
  "read.xml-deep": "The XML nests too deep: read up to there.",
  "read.json-damaged": "The JSON is damaged: what stands before it was read.",
  "read.text-outside-cue": "{count} {count|text stands|texts stand} outside any cue.",
  "read.lrc-untimed": "{count} {count|line has|lines have} no time: kept as notes.",
  "read.frame-rate": "The file does not say its frame rate: {rate} a second was taken.",
  "read.unit-guessed": "The times look like milliseconds, so they were read as such.",
  "read.no-titles": "The timeline holds no titles or captions: there is nothing to score.",
  "read.nested-clips": "Clips are nested too deep: the innermost were not read.",
  "read.write-empty": "Nothing in it is said or shown: there is no cue to write.",
  "read.write-estimated":
    "{count} {count|cue has|cues have} estimated times, at the speed of speech.",
  "read.write-left-out":
    "{count} {count|text is|texts are} neither said nor shown and left out: SRT cannot hold them.",
  "read.no-columns":
    "No column has a name that is known: say in the config what they hold (`columns`).",
  "read.no-records":
    "No record has a key that is known: say in the config what they hold (`columns`).",
  "read.too-many-records": "Only the first {limit} rows are read; {skipped} are left out.",
  "read.outside-records":
    "{count} {count|text stands|texts stand} outside the posts and {count|was|were} left out.",
  "read.records-damaged":
    "The JSON is damaged in {count} {count|place|places}: what could be read of it was read.",
  "read.platforms": "More than one platform is named ({platform}, {others}): judged as {platform}.",
  "read.few-words": "Only {words} {words|word|words} to go by: the score says little.",
  "read.no-language": "Too little to tell the language by: scored only on what needs no words.",
  "read.no-pack": "No word list for {language}: scored only on what needs no words.",
  "read.not-measured":
    "The word list for {language} is not measured against real saves: take the score as an estimate.",
  "read.suppression-unused":
    "This suppression changes nothing: {rules} {count|reports|report} nothing here.",
  "read.rule-failed": "The rule {rule} failed ({failure}); the score is incomplete.",
} as const;
