/** The drafts that one draft could be: with each of its alternative hooks in the place of its opening. */

import type { Draft, Segment } from "../draft/draft.ts";
import { createFacts } from "../facts/index.ts";
import { packFor } from "../language/index.ts";

/** More words are no opening but a script in one piece: only its first sentence gives way. [design: 12 s of speech] */
const MAX_OPENING_WORDS = 30;

export interface DraftOpening {
  readonly text: string;
  readonly line: number;
  readonly current: boolean;
  readonly draft: Draft;
}

/** The draft as it is first; it alone where it has no alternatives. */
export function openingsOf(draft: Draft): DraftOpening[] {
  const alternatives = draft.segments.filter((segment) => segment.alternative === true);
  const opening =
    draft.segments.find(({ role }) => role === "spoken") ??
    draft.segments.find(({ role }) => role === "overlay");
  const { head, rest } = opening === undefined ? { head: "", rest: "" } : parted(opening, draft);
  const current = opening === undefined ? [] : [{ ...placed(opening, head), current: true, draft }];
  return [
    ...current,
    ...alternatives.map((alternative) => ({
      ...placed(alternative, alternative.text),
      current: false,
      draft: { ...draft, segments: replaced(draft, opening, rest, alternative) },
    })),
  ];
}

function placed({ range }: Segment, text: string): Pick<DraftOpening, "text" | "line"> {
  return { text, line: range.start.line };
}

/** What of the segment is the opening, and what is said after it. */
function parted(opening: Segment, draft: Draft): { head: string; rest: string } {
  const sentences = createFacts(draft, packFor(draft.language)).sentences.filter(
    ({ segment }) => segment === opening,
  );
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const first = sentences[0]?.text ?? "";
  const at = opening.text.indexOf(first);
  if (words <= MAX_OPENING_WORDS || sentences.length < 2 || at < 0) {
    return { head: opening.text, rest: "" };
  }
  const end = at + first.length;
  return { head: opening.text.slice(0, end), rest: opening.text.slice(end).trim() };
}

/** The alternative is said where the opening was; what the file says of it stays where it stands. */
function replaced(
  { segments }: Draft,
  opening: Segment | undefined,
  rest: string,
  chosen: Segment,
): Segment[] {
  const { role = "spoken", startMs, endMs } = opening ?? {};
  // No more an alternative, nor an item of the list of them.
  const hook: Segment = {
    role,
    text: chosen.text,
    range: chosen.range,
    ...(chosen.salvaged === true && { salvaged: true }),
    ...(startMs !== undefined && { startMs }),
    ...(endMs !== undefined && { endMs }),
  };
  const others = segments.filter((segment) => segment !== chosen);
  if (opening === undefined) return [hook, ...others];
  return others.flatMap((segment) => {
    if (segment !== opening) return [segment];
    return rest === "" ? [hook] : [hook, { ...opening, text: rest }];
  });
}
