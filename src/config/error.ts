/** A config that cannot be used: nothing is scored. */
export class ConfigError extends Error {
  /** One line each: place and what is wrong there. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "ConfigError";
    this.problems = problems;
  }
}
