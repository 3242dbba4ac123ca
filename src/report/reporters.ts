/** Every format that a report can be printed in; each is loaded only where it is asked for. */

import type { Reporter } from "./options.ts";

export const REPORTERS = {
  pretty: async () => (await import("./pretty.ts")).prettyParts,
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
