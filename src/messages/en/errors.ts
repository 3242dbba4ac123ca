/** Why a file was not scored. */
export const errors = {
  "error.no-match": "No file matches this pattern.",
  "error.not-found": "There is no such file or folder.",
  "error.unreadable": "The file cannot be read ({reason}).",
  "error.no-drafts": "There is no file in it that can be read as a draft.",
  "error.all-ignored": "The config or an ignore file leaves out all files that were named.",
  "error.too-large": "The file is over {limit} MB, more than any draft: it was not read.",
  "error.binary": "The file is binary, not text.",
  "error.pdf":
    "PDF is not read, because its columns run together. Export the script as .docx, .md or .txt.",
  "error.old-office": "The file is in Office's old format. Save it as .docx, .xlsx or .csv.",
  "error.zip-too-large": "The file would unpack to more than {limit} MB: it was not unpacked.",
  "error.sheet-too-large":
    "A sheet reaches to row {rows} and column {columns}, further than any calendar: it was not read.",
  "error.zip-damaged": "The file is damaged: it cannot be unpacked.",
  "error.unknown-format": "Unknown input format {format}; known are {known}.",
  "error.worker-died": "Scoring it ended a worker ({reason}); it was tried on its own too.",
  "error.unrecognised": "The file is neither a script nor captions in a format that can be read.",
} as const;
