/** Text of a version, of which every part says which version it is of. */

export const PARTS = 200;
const FILLER = "x".repeat(2000);

export function contentOf(version: number): string[] {
  const lines = Array.from({ length: PARTS }, (_, i) => `"${version} ${i} ${FILLER}"`);
  return lines.map((line, i) => `${i === 0 ? "[" : ","}${line}${i === PARTS - 1 ? "]" : ""}`);
}

/** Whether it is all of one version and nothing else. */
export function isWhole(text: string): boolean {
  const version = Number(/^\["(\d{1,9}) /.exec(text)?.[1]);
  return Number.isInteger(version) && text === contentOf(version).join("");
}
