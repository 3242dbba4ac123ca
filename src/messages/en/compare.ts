/** Words of the comparison of two drafts, or of the openings of one. */
export const compare = {
  "compare.change": "change",
  "compare.same": "same",
  "compare.forecast": "forecast",
  "compare.moved": "What moved it",
  "compare.moved-note": "points of each change alone; they do not add up",
  "compare.solved": "Solved",
  "compare.added": "New",
  "compare.left": "Still to change",
  "compare.nothing": "No rule scores them differently.",
  "compare.more": "{n} more {n|change|changes} of less than a point",
  "compare.openings":
    "{n} openings, best first; the rest of the draft is the same. Points against the draft as it is.",
  "compare.current": "as it is",
  "compare.rank": "rank",
  "compare.opening": "opening",
  "compare.line": "line {line}",
  "compare.several": "{file} holds {n} drafts; name one by its number: {list}.",
  "compare.no-unit": "{file} holds {n} {n|draft|drafts}; there is no number {index}.",
  "compare.no-openings":
    "{file} has no alternative hooks to try. Write them into it, as in “Alternative hooks:” above a list, or name a second draft.",
} as const;
