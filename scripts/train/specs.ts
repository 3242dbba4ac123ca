/** What is fitted: a model a language and kind. What else was tried: `docs/forecast-experiments.md`. */

import type { BlockSpec } from "../../src/forecast/blocks.ts";
import type { EvidenceLevel } from "../../src/forecast/model.ts";
import { denseNames } from "../../src/forecast/dense.ts";
import { packFor } from "../../src/language/index.ts";
import type { Kind } from "../../src/forecast/texts.ts";

export interface Spec {
  readonly language: string;
  readonly kind: Kind;
  readonly evidence: EvidenceLevel;
  /** Whether rows of the other kind are learned from too. */
  readonly allRows: boolean;
  /** What a row of the model's own kind counts beside them. */
  readonly ownWeight: number;
  /** What the other rows count; 0 where only their words are looked at. */
  readonly otherWeight: number;
  readonly blocks: readonly BlockSpec[];
  /** What the measures count beside the terms; 0 where the sum has none. */
  readonly denseScale: number;
  /** Ridge penalty; each row has length 1 in each block. */
  readonly penalty: number;
  /** Levels that are fitted and then left out of the prediction: nobody knows the source of a draft. */
  readonly level: "kind" | "source";
  /** Dimensions of the first block that the trees see. */
  readonly dimensions: number;
  readonly trees: number;
  /** 0..1 */
  readonly treeShare: number;
  /**
   * A language whose authors say what measures are worth within one of them: where the weights of the
   * model's own measures start. What an author says more of means the same in each language; what one
   * author has and another has not does not.
   */
  readonly measuresFrom?: string;
}

const CAPTION_CHARACTERS: BlockSpec = { roles: ["caption"], scale: 1 };

export const SPECS: readonly Spec[] = [
  {
    language: "vi",
    kind: "script",
    evidence: "strong",
    allRows: true,
    ownWeight: 3,
    otherWeight: 1,
    denseScale: 0,
    blocks: [
      { roles: ["caption", "spoken", "overlay"], phrases: 3, scale: 2 },
      { roles: ["spoken"], phrases: 2, opening: 40, scale: 0.6 },
      { ...CAPTION_CHARACTERS, scale: 0.7 },
    ],
    penalty: 40,
    level: "kind",
    dimensions: 0,
    trees: 0,
    treeShare: 0,
  },
  {
    language: "vi",
    kind: "caption",
    evidence: "moderate",
    allRows: true,
    ownWeight: 1,
    otherWeight: 1,
    denseScale: 0.1,
    blocks: [{ roles: ["caption"], phrases: 3, scale: 0.6 }, CAPTION_CHARACTERS],
    penalty: 10,
    level: "kind",
    dimensions: 32,
    trees: 200,
    treeShare: 0.25,
  },
  {
    language: "en",
    kind: "script",
    evidence: "moderate",
    allRows: true,
    ownWeight: 1,
    otherWeight: 0,
    denseScale: 0.1,
    blocks: [
      { roles: ["spoken"], phrases: 2, scale: 0.5 },
      { roles: ["spoken"], scale: 1 },
      { roles: ["caption"], phrases: 2, scale: 1 },
      CAPTION_CHARACTERS,
    ],
    penalty: 10,
    level: "kind",
    dimensions: 0,
    trees: 100,
    treeShare: 0.15,
    measuresFrom: "vi",
  },
  {
    language: "en",
    kind: "caption",
    evidence: "weak",
    allRows: true,
    ownWeight: 1,
    otherWeight: 1,
    denseScale: 0.1,
    blocks: [{ roles: ["caption"], phrases: 2, scale: 1 }, CAPTION_CHARACTERS],
    penalty: 5,
    level: "source",
    dimensions: 0,
    trees: 100,
    treeShare: 0.2,
  },
  {
    language: "und",
    kind: "caption",
    evidence: "weak",
    allRows: true,
    ownWeight: 1,
    otherWeight: 1,
    denseScale: 0.1,
    blocks: [],
    penalty: 1,
    level: "source",
    dimensions: 0,
    trees: 100,
    treeShare: 1,
  },
];

export function idOf({ language, kind }: Pick<Spec, "language" | "kind">): string {
  return `${language}-${kind}`;
}

/** The measures that a model looks at. */
export function measureNames({ language, kind, denseScale, trees }: Spec): string[] {
  return denseScale === 0 && trees === 0 ? [] : denseNames(kind, packFor(language) !== null);
}
