/** Every format that a report can be printed in; each is loaded only where it is asked for. */

import type { Report } from "../result/result.ts";
import type { View } from "./parts.ts";

/** What a report of rules says about one. */
export interface RuleInfo {
  readonly id: string;
  readonly module: string;
  readonly title: string;
  readonly why: string;
  readonly evidence: readonly {
    readonly grade: string;
    readonly finding: string;
    readonly source: string;
  }[];
}

export interface ReportOptions extends View {
  /** Whether machine formats carry the text of the drafts, where the report has it. */
  readonly withSegments: boolean;
  /** Whether people are told only what did not pass. */
  readonly quiet: boolean;
  /** Those whose findings the report may hold. */
  readonly rules: readonly RuleInfo[];
  /** The path of a file as its CI knows it: from the root of the repository on, where that is known. */
  readonly locate: (file: string) => string;
}

/** The result in, text out; in parts where it may be longer than a string can be. */
export type Reporter = (report: Report, options: ReportOptions) => string | Iterable<string>;

export const REPORTERS = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  json: async () => {
    const { json } = await import("./json.ts");
    return (report, { withSegments }) => json(report, withSegments);
  },
  jsonl: async () => (await import("./jsonl.ts")).jsonl,
  sarif: async () => (await import("./sarif.ts")).sarif,
  github: async () => (await import("./github.ts")).github,
  gitlab: async () => (await import("./gitlab.ts")).gitlab,
  junit: async () => (await import("./junit.ts")).junit,
  markdown: async () => (await import("./markdown.ts")).markdown,
  html: async () => {
    const { html } = await import("./html.ts");
    return (report, { locale }) => html(report, locale);
  },
  csv: async () => (await import("./csv.ts")).csv,
} satisfies Record<string, () => Promise<Reporter>>;

/** Formats that show the drafts themselves, so that their text must be kept. */
export const SHOWING: ReadonlySet<string> = new Set(["html"]);

export type FormatName = keyof typeof REPORTERS;

export const FORMAT_NAMES: readonly FormatName[] = Object.keys(REPORTERS).filter(isFormat);

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(REPORTERS, name);
}
