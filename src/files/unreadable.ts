const MESSAGES = {
  binary: "The file is not text.",
  "too-large": "The file is over 10 MB.",
  pdf: "PDF is not read: export the script as .docx, .md or .txt.",
  "old-office": "The file is in Office's old format: save it as .docx or .xlsx.",
  "zip-too-large": "The file would unpack to too much.",
  "sheet-too-large": "A sheet reaches further than any calendar.",
  "zip-damaged": "The file is damaged: it cannot be unpacked.",
} as const;

/** Bytes that give no text: a code with arguments; the words for users stand in the catalogue. */
export class UnreadableError extends Error {
  readonly code: keyof typeof MESSAGES;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(code: UnreadableError["code"], args: Readonly<Record<string, string | number>> = {}) {
    super(MESSAGES[code]);
    this.name = "UnreadableError";
    this.code = code;
    this.args = args;
  }
}
