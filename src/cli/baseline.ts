/** `--baseline FILE` and `--update-baseline`: its reading, its writing, and what they say on stderr. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { writeAtomic } from "../files/atomic-write.ts";
import { fromSystem } from "../files/open.ts";
import { realPath, slashed } from "../files/paths.ts";
import type { Baseline } from "../gates/baseline.ts";
import type { Gates } from "../gates/gates.ts";
import { judge, type Court } from "../gates/judge.ts";
import type { Change } from "../gates/update.ts";
import { message, type Locale } from "../messages/index.ts";
import type { Report } from "../result/result.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { writeLines } from "./problems.ts";

export interface BaselineFlags {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** Entries that are listed; the file itself has them all. */
const MOST = 20;

/**
 * Reads it before anything is scored.
 * @throws UsageError where there is none to hold against, or nobody can read it
 */
export async function openBaseline(
  { baseline: name, updateBaseline: update = false }: BaselineFlags,
  scoringVersion: string,
  cwd: string,
): Promise<BaselineFile> {
  if (name === undefined) throw new UsageError("--update-baseline needs --baseline FILE.");
  const path = resolve(cwd, name);
  if (!existsSync(path)) {
    if (update) return new BaselineFile(name, path, update);
    throw new UsageError(`--baseline ${name}: there is no such file; --update-baseline makes it.`);
  }
  const baseline = await read(path, name);
  // Scores of two models compare like metres and feet.
  if (baseline.scoringVersion !== scoringVersion && !update) {
    throw new UsageError(
      `--baseline ${name} holds scores of version ${baseline.scoringVersion}, these are of ${scoringVersion}: look at what changes, then add --update-baseline.`,
    );
  }
  return new BaselineFile(name, path, update, baseline);
}

export class BaselineFile {
  readonly #name: string;
  readonly #path: string;
  readonly #update: boolean;
  readonly #baseline: Baseline | undefined;

  /** @param baseline undefined where there is none yet */
  constructor(name: string, path: string, update: boolean, baseline?: Baseline) {
    this.#name = name;
    this.#path = path;
    this.#update = update;
    this.#baseline = baseline;
  }

  /** Judges, and says what is no longer needed; with `--update-baseline` writes it, and says what is new. */
  async judge(
    report: Report,
    gatesFor: (file: string) => Gates,
    locale: Locale,
    io: Io,
  ): Promise<Report> {
    const folder = realPath(dirname(this.#path));
    const cwd = realPath(io.cwd);
    const nameOf = (file: string): string => slashed(relative(folder, resolve(cwd, file)));
    const { since, emptyBaseline } = await import("../gates/update.ts");
    const baseline = this.#baseline ?? emptyBaseline(report.tool.scoringVersion);
    const court = { gatesFor, locale, nameOf, baseline };
    const exists = (file: string): boolean =>
      statSync(resolve(folder, file), { throwIfNoEntry: false })?.isFile() === true;
    const { changes, next } = since(report, court, exists);
    if (this.#update) return this.#write(report, { ...court, baseline: next }, changes, io);
    await this.#sayUnneeded(changes, locale, io);
    return judge(report, court);
  }

  async #write(
    report: Report,
    court: Court & { readonly baseline: Baseline },
    changes: readonly Change[],
    io: Io,
  ): Promise<Report> {
    const { formatBaseline } = await import("../gates/baseline.ts");
    try {
      writeAtomic(this.#path, formatBaseline(court.baseline));
    } catch (error) {
      const reason = fromSystem(error).args["reason"] ?? "no such folder";
      throw new UsageError(`${this.#name} cannot be written (${reason}).`);
    }
    const file = this.#name;
    const count = (kind: Change["kind"]): number =>
      changes.filter((change) => change.kind === kind).length;
    const numbers = { file, added: count("added"), gone: count("gone") };
    if (this.#baseline === undefined) {
      const created = { file, n: numbers.added, drafts: report.results.length };
      await writeLines([message("baseline.created", created, court.locale)], io);
    } else {
      // All of them: nothing new may slip in unseen.
      const lines = changes.map((one) => `  ${one.kind === "added" ? "+" : "-"} ${lineOf(one)}`);
      await writeLines([message("baseline.updated", numbers, court.locale), ...lines], io);
    }
    return judge(report, court);
  }

  async #sayUnneeded(changes: readonly Change[], locale: Locale, io: Io): Promise<void> {
    const gone = changes.filter(({ kind }) => kind === "gone");
    if (gone.length === 0) return;
    const lines = gone.slice(0, MOST).map((one) => `  - ${lineOf(one)}`);
    const more = gone.length - lines.length;
    const head = message("baseline.unneeded", { file: this.#name, n: gone.length }, locale);
    const tail = more > 0 ? [`  ${message("baseline.more", { n: more }, locale)}`] : [];
    await writeLines([head, ...lines, ...tail], io);
  }
}

function lineOf({ file, message: text }: Change): string {
  return `${file}: ${text}`;
}

async function read(path: string, name: string): Promise<Baseline> {
  const { parseBaseline } = await import("../gates/baseline.ts");
  try {
    return parseBaseline(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--baseline ${name} cannot be read (${reason}).`);
  }
}
