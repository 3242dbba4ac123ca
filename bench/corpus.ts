/** Many drafts out of few: the same ones on every run and machine. */
import { readFileSync, readdirSync } from "node:fs";

/** Size at which a file ends, in characters; real scripts have about as much. */
const SIZE = 1500;

/**
 * `count` Markdown texts of about 1.5 KB, each a draft of the folder followed by lines of others,
 * so that no two are equal and nothing can be answered from a memory of the last.
 */
export function corpus(folder: string, count: number): string[] {
  const drafts = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => readFileSync(`${folder}/${name}`, "utf8").trimEnd())
    .filter((text) => text !== "");
  return Array.from({ length: count }, (_, i) => {
    const step = 1 + Math.floor(i / drafts.length);
    let text = `# Draft ${i + 1}\n`;
    for (let j = i; text.length < SIZE; j += step)
      text += `\n${withoutFrontMatter(drafts[j % drafts.length] ?? "")}\n`;
    const end = text.indexOf("\n", SIZE);
    return end === -1 ? text : text.slice(0, end + 1);
  });
}

function withoutFrontMatter(text: string): string {
  const end = text.startsWith("---\n") ? text.indexOf("\n---\n") : -1;
  return end === -1 ? text : text.slice(end + "\n---\n".length);
}
