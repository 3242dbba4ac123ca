/** `saveworthy validate POSTS`: how the score and the forecast rank real saves. */

import { safeJson } from "../report/json.ts";
import { validate as measure } from "../posts/validate.ts";
import { validityMarkdown, validityText } from "../posts/validity-text.ts";
import type { Validity } from "../posts/validity.ts";
import { jobsOf } from "./batch-flags.ts";
import { styleFor } from "./colour.ts";
import { EXIT } from "./exit-code.ts";
import { oneOf, settingsOf } from "./flags.ts";
import type { Io } from "./io.ts";
import { saveMemory } from "./memory.ts";
import { columnsOf, openPosts, reportRows, withPosts, type PostsFlags } from "./posts.ts";
import { startProgress } from "./progress.ts";

const FORMATS = ["pretty", "json", "markdown"] as const;

export interface ValidateFlags extends PostsFlags {
  readonly format?: string;
  readonly jobs?: string;
}

export async function validate(path: string, flags: ValidateFlags, io: Io): Promise<number> {
  const format = oneOf("format", flags.format, FORMATS) ?? "pretty";
  const jobs = jobsOf(flags.jobs);
  const settings = await settingsOf(flags, io);
  const { locale } = settings;
  return withPosts(path, locale, io, async () => {
    await saveMemory(Infinity);
    const progress = startProgress(undefined, io, false, locale);
    const posts = openPosts(path, { columns: columnsOf(flags), texts: true }, io);
    let validity: Validity;
    try {
      validity = await measure(posts, { settings, jobs, progress: progress.update });
    } finally {
      progress.stop();
    }
    await reportRows(validity.rows, locale, io);
    if (validity.rows.used === 0) return EXIT.failed;
    await io.stdout.write(await printed(validity, format, flags, locale, io));
    const bad = validity.rows.read > validity.rows.used;
    return flags.strict === true && bad ? EXIT.failed : EXIT.ok;
  });
}

async function printed(
  validity: Validity,
  format: (typeof FORMATS)[number],
  { color }: ValidateFlags,
  locale: Parameters<typeof validityMarkdown>[1],
  io: Io,
): Promise<string> {
  if (format === "json") return `${safeJson(validity, 2)}\n`;
  if (format === "markdown") return validityMarkdown(validity, locale);
  const style = await styleFor(io.stdout, io.env, color !== false);
  return validityText(validity, { locale, columns: io.stdout.columns ?? 80, style });
}
