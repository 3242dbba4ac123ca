/** From a path to its drafts, and from what went wrong to an error of the result. */

import type { FileSettings } from "../config/resolve.ts";
import type { Draft } from "../draft/draft.ts";
import type { Decoded } from "../files/decoded.ts";
import { FileProblem } from "../files/problem.ts";
import { message, type Locale } from "../messages/index.ts";
import { readDrafts, ReadError, type ReadOptions } from "../read/index.ts";
import type { FileError } from "../result/result.ts";
import { withReadingWarnings } from "./reading-warnings.ts";

export interface Opening {
  readonly open: (file: string) => Decoded | Promise<Decoded>;
  /** Id of a format, instead of finding it. */
  readonly inputFormat?: string;
  /** By the format's standard to the letter, without salvage. */
  readonly spec?: boolean;
}

/** @throws FileProblem or ReadError where the file gives no draft */
export async function openDrafts(
  file: string,
  { platform, defaultPlatform, language, defaultLanguage, columns }: Omit<FileSettings, "settings">,
  { open, inputFormat, spec }: Opening,
): Promise<Draft[]> {
  const drafts = await readDecoded(await open(file), {
    file,
    ...(inputFormat !== undefined && { format: inputFormat }),
    ...(spec !== undefined && { spec }),
    ...(platform !== undefined && { platform }),
    ...(language !== undefined && { language }),
    ...(defaultLanguage !== undefined && { defaultLanguage }),
    ...(columns !== undefined && { columns }),
  });
  if (defaultPlatform === undefined) return drafts;
  return drafts.map((draft) => ({ ...draft, platform: draft.platform ?? defaultPlatform }));
}

/**
 * The one way from bytes to drafts, whether they come from a file, a pipe or a program.
 * @throws ReadError for an unknown `format`, or content that no reader knows
 */
export async function readDecoded(
  { text, encoding, format, warnings }: Decoded,
  options: Omit<ReadOptions, "encoding">,
): Promise<Draft[]> {
  const drafts = await readDrafts(text, {
    encoding,
    ...(format !== undefined && { format }),
    ...options,
  });
  const read = withReadingWarnings(drafts);
  if (warnings.length === 0) return read;
  // What was found while decoding is about the file: said once.
  return read.map((draft, i) =>
    i === 0 ? { ...draft, warnings: [...warnings, ...draft.warnings] } : draft,
  );
}

/** @throws what is no problem of the file but a mistake of ours */
export function fileError(file: string, error: unknown, locale: Locale): FileError {
  if (!(error instanceof FileProblem || error instanceof ReadError)) throw error;
  const { code, args } = error;
  return { file, code, message: message(`error.${code}`, args, locale) };
}
