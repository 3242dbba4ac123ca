/** What a worker thread does with lines of a stream. */

import { resolver, type ResolverSource } from "../config/resolve.ts";
import { answerAll, type Answered, type Lines } from "./answer.ts";

export async function lineTask({
  config,
  flags,
  cwd,
}: ResolverSource): Promise<(lines: Lines) => Answered> {
  const { base } = await resolver(config, flags, cwd);
  return (lines) => answerAll(lines, base);
}
