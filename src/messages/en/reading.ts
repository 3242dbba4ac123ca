/** What was noticed while reading a file, and what went wrong before it could be scored. */
export const reading = {
  "read.empty": "The file is empty: there is nothing to score.",
  "read.encoding-doubtful":
    "Read as {encoding}, which may be wrong: save the file as UTF-8 to be sure.",
  "read.nul": "Empty characters (NUL) stand in the text.",
  "read.few-words": "Only {words} {words|word|words} to go by: the score says little.",
  "read.no-pack": "No word list for {language}: scored only on what needs no words.",
  "read.suppression-unused":
    "This suppression changes nothing: {rules} {count|reports|report} nothing here.",
  "read.rule-failed": "The rule {rule} failed ({failure}); the score is incomplete.",
  "result.no-forecast": "No forecast in this version.",
} as const;
