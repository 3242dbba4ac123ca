/** `saveworthy parse FILE`: what was read, before anything is judged. */

import { fileError, openDrafts } from "../batch/open-drafts.ts";
import { segmentResults, warningResult } from "../batch/reading-result.ts";
import { packFor } from "../language/index.ts";
import type { Draft } from "../draft/draft.ts";
import { SCHEMA_VERSION, type WarningResult } from "../result/result.ts";
import { safeJson } from "../report/json.ts";
import { parseTable } from "../report/parse-table.ts";
import { safeText } from "../report/safe-text.ts";
import { writeDrafts, WRITERS } from "../write/index.ts";
import { lossesOf } from "../write/losses.ts";
import { styleFor } from "./colour.ts";
import { EXIT } from "./exit-code.ts";
import { inputFormatOf, oneOf, settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { opener, stdinName } from "./open.ts";
import { writeProblems } from "./problems.ts";

export interface ParseFlags extends CommonFlags {
  readonly json?: boolean;
  readonly stdinFilename?: string;
  /** Write the drafts in this format instead. */
  readonly to?: string;
  readonly spec?: boolean;
}

export async function parse(path: string, flags: ParseFlags, io: Io): Promise<number> {
  const inputFormat = inputFormatOf(flags);
  const to = flags.json === true ? "json" : oneOf("to", flags.to, WRITERS);
  const piped = stdinName([path], flags.stdinFilename);
  const file = piped ?? path;
  const { locale, settingsFor } = await settingsOf(flags, io);
  let drafts: Draft[];
  try {
    const opening = {
      open: opener(piped, io),
      ...(inputFormat !== undefined && { inputFormat }),
      ...(flags.spec === true && { spec: true }),
    };
    drafts = await openDrafts(file, settingsFor(file), opening);
  } catch (error) {
    await writeProblems([fileError(file, error, locale)], io);
    return EXIT.failed;
  }
  const unknown = flags.lang !== undefined && packFor(flags.lang) === null;
  const warnings = [
    ...drafts.flatMap((draft) => draft.warnings),
    ...(unknown ? [{ code: "no-pack", args: { language: flags.lang } }] : []),
  ].map((one) => warningResult(one, locale));
  if (to === "json") await io.stdout.write(`${safeJson(parsed(file, drafts, warnings), 2)}\n`);
  else if (to === undefined) {
    const style = await styleFor(io.stdout, io.env, flags.color !== false);
    const columns = io.stdout.columns ?? 80;
    await io.stdout.write(parseTable(drafts, warnings, { locale, columns, style }));
  } else {
    await io.stdout.write(await writeDrafts(drafts, to));
    const notes = [...drafts.flatMap((draft) => draft.warnings), ...lossesOf(drafts, to)];
    for (const note of notes)
      await io.stderr.write(`! ${safeText(warningResult(note, locale).message)}\n`);
  }
  return flags.strict === true && warnings.length > 0 ? EXIT.failed : EXIT.ok;
}

/** The JSON of `parse`; absent values are null, so that every key is always there. */
function parsed(
  file: string,
  drafts: readonly Draft[],
  warnings: readonly WarningResult[],
): object {
  return {
    schemaVersion: SCHEMA_VERSION,
    file,
    format: drafts[0]?.source.format ?? null,
    encoding: drafts[0]?.source.encoding ?? null,
    drafts: drafts.map((draft) => ({
      title: draft.title,
      unit: draft.unit,
      platform: draft.platform ?? null,
      language: draft.language,
      declaredDurationMs: draft.declaredDurationMs ?? null,
      segments: segmentResults(draft),
      caption: draft.caption ?? null,
      hashtags: draft.hashtags,
    })),
    warnings,
  };
}
