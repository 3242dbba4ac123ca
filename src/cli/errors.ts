/** A command that cannot be carried out as it was given: exit code 2, nothing scored. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
