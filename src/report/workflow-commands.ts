/** The lines that GitHub Actions obeys wherever a step prints them. */

import { safeText } from "./safe-text.ts";

/** @param properties in order; those without a value are left out */
export function workflowCommand(
  command: "error" | "warning" | "notice",
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${command} ${given.join(",")}::${escapeData(text)}`;
}

/** The percent sign first, or it would escape the escapes. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A path may hold what a terminal obeys, and a log is read on one. */
function escapeProperty(text: string): string {
  return safeText(escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C"));
}

/**
 * Words of a draft in what is printed for people: `::set-output` at the start of a line and `##[…]`
 * anywhere in it would be obeyed.
 */
export function defuse(text: string): string {
  return text.replaceAll(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
