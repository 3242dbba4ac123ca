/** Precision, recall, F1 and confusion of one labelled set, counts beside every rate. */

import { REASONS } from "../../src/rule/rule.ts";
import { table } from "../generate/markdown.ts";
import { CLASSES, f1, type LabelFigures, type Rate } from "./labels.ts";

export function labelSection(title: string, figures: LabelFigures): string {
  const { rows, delivered, main, confusion, macroF1, classes, any } = figures;
  return [
    `### ${title}: ${rows} rows`,
    table([
      ["reason", "precision", "recall", "F1", "as main reason: precision", "recall", "F1"],
      ...REASONS.map((reason) => [reason, ...cells(delivered[reason]), ...cells(main[reason])]),
    ]),
    `Main reason: macro-F1 ${macroF1.toFixed(2)} over ${classes} classes. Any reason or none: precision ${share(any.both, any.found)}, recall ${share(any.both, any.there)}, F1 ${f1(any).toFixed(2)}.`,
    "Rows are the label, columns what was found as the main reason.",
    table([
      ["", ...CLASSES],
      ...CLASSES.map((label) => [
        label,
        ...CLASSES.map((guess) => String(confusion[label][guess])),
      ]),
    ]),
  ].join("\n\n");
}

function cells(rate: Rate): string[] {
  return [
    share(rate.both, rate.found),
    share(rate.both, rate.there),
    rate.found + rate.there === 0 ? "-" : f1(rate).toFixed(2),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(0)} % (${part}/${whole})`;
}
