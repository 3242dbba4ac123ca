/** Why a path gave no draft: a code with arguments; the words stand in the catalogue. */
export class FileProblem extends Error {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(code: string, args: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = "FileProblem";
    this.code = code;
    this.args = args;
  }
}
