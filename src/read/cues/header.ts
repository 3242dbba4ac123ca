/** The head of a WebVTT file: `Kind: captions`, `Language: en`. */

/** @param at the lines of the file, by index; outside it the empty string */
export function headerLines(at: (index: number) => string, count: number): string[] {
  if (!at(0).startsWith("WEBVTT")) return [];
  const header: string[] = [];
  for (let i = 1; i < count && at(i).trim() !== "" && !at(i).includes("-->"); i++)
    header.push(at(i));
  return header;
}

export function headerValue(header: readonly string[], name: string): string | undefined {
  const line = header.find((entry) => entry.toLowerCase().startsWith(`${name}:`));
  const value = line?.slice(name.length + 1).trim();
  return value === undefined || value === "" ? undefined : value;
}
