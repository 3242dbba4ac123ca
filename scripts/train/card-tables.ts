/** Tables of the model card. */

import type { Figure } from "./figures.ts";
import type { ModelRecord } from "./records.ts";

export function figureTable(models: readonly ModelRecord[]): string {
  return table(
    ["model", "evidence", "rho", "within source", "within author", "AUC"],
    models.map(({ id, evidence, figures: { rho, withinSource, withinAuthor, auc } }) => [
      id,
      evidence,
      figure(rho),
      figure(withinSource),
      figure(withinAuthor),
      auc.toFixed(2),
    ]),
  );
}

export function sourceTable(models: readonly ModelRecord[]): string {
  return table(
    ["model", "source", "posts", "rho"],
    models.flatMap(({ id, figures }) =>
      figures.sources.map(({ source, posts, rho }) => [id, source, whole(posts), rho.toFixed(2)]),
    ),
  );
}

export function fileTable(models: readonly ModelRecord[]): string {
  return table(
    ["file", "KB", "terms", "SHA-256"],
    models.map(({ id, bytes, terms, sha256 }) => [
      `\`${id}.bin\``,
      kilobytes(bytes),
      terms.length === 0 ? "0" : terms.map(whole).join(" + "),
      `\`${sha256}\``,
    ]),
  );
}

function figure({ value, interval: [low, high] }: Figure): string {
  return `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}

export function whole(value: number): string {
  return value.toLocaleString("en");
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

export function kilobytes(bytes: number): string {
  return whole(Math.round(bytes / 1000));
}
