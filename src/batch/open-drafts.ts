/** From a path to its drafts, and from what went wrong to an error of the result. */

import type { FileSettings } from "../config/resolve.ts";
import type { Draft } from "../draft/draft.ts";
import type { Decoded } from "../files/decode.ts";
import { FileProblem } from "../files/problem.ts";
import { message, type Locale } from "../messages/index.ts";
import { readDrafts, ReadError } from "../read/index.ts";
import type { FileError } from "../result/result.ts";

export interface Opening {
  readonly open: (file: string) => Decoded | Promise<Decoded>;
  /** Id of a format, instead of finding it. */
  readonly inputFormat?: string;
}

/** @throws FileProblem or ReadError where the file gives no draft */
export async function openDrafts(
  file: string,
  { platform, defaultPlatform, language }: Omit<FileSettings, "settings">,
  { open, inputFormat }: Opening,
): Promise<Draft[]> {
  const { text, encoding, warnings } = await open(file);
  const drafts = await readDrafts(text, {
    file,
    encoding,
    ...(inputFormat !== undefined && { format: inputFormat }),
    ...(platform !== undefined && { platform }),
    ...(language !== undefined && { language }),
  });
  return drafts.map((draft, i) => ({
    ...draft,
    ...(defaultPlatform !== undefined && { platform: draft.platform ?? defaultPlatform }),
    // What was found while decoding is about the file: said once.
    warnings: i === 0 ? [...warnings, ...draft.warnings] : draft.warnings,
  }));
}

/** @throws what is no problem of the file but a mistake of ours */
export function fileError(file: string, error: unknown, locale: Locale): FileError {
  if (!(error instanceof FileProblem || error instanceof ReadError)) throw error;
  const { code, args } = error;
  return { file, code, message: message(`error.${code}`, args, locale) };
}
