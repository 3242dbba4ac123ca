import type { ReadWarning } from "../draft/draft.ts";

/** A file as text, whatever its bytes were. */
export interface Decoded {
  /** Without a byte-order mark. Of a packed format, what was made of it, a line a paragraph or row. */
  readonly text: string;
  /** `utf-8`, `utf-16le`, `windows-1252` and so on, by the names of the WHATWG standard. */
  readonly encoding: string;
  /** Id of the format, where the bytes tell it: `docx` or `xlsx`. */
  readonly format?: string;
  readonly warnings: readonly ReadWarning[];
}
