/** Audition: Name, Start, Duration, …; Premiere: Marker Name, Description, In, Out, Duration, …. */

import type { TextLine } from "../lines.ts";
import { parseTimeCode, type Marker } from "./marker.ts";

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function tableMarkers(text: string, lines: readonly TextLine[]): Marker[] {
  const rows = lines.filter(({ start, end }) => text.slice(start, end).trim() !== "");
  const [head, ...body] = rows.map((line) => cellsOf(text, line));
  const names = head?.map((cell) => cell.text.toLowerCase()) ?? [];
  const columns = (...wanted: readonly string[]): number[] =>
    wanted.map((name) => names.indexOf(name)).filter((column) => column >= 0);
  const [name = 0] = columns("marker name", "name");
  const [description] = columns("description");
  const [begin = 1] = columns("in", "start");
  const [duration] = columns("duration");
  return body.flatMap((cells) => {
    const texts = [cells[name], cells[description ?? -1]].filter(
      (cell): cell is Cell => cell !== undefined && cell.text !== "",
    );
    const [first] = texts;
    if (first === undefined) return [];
    return {
      text: texts.map((cell) => cell.text).join("\n"),
      start: Math.min(...texts.map(({ start }) => start)),
      end: Math.max(...texts.map(({ end }) => end)),
      at: parseTimeCode(cells[begin]?.text ?? ""),
      length: parseTimeCode(cells[duration ?? -1]?.text ?? ""),
    };
  });
}

function cellsOf(text: string, { start, end }: TextLine): Cell[] {
  let at = start;
  return text
    .slice(start, end)
    .split("\t")
    .map((raw) => {
      const from = at;
      at += raw.length + 1;
      return { text: raw.trim().replace(/^"([^]*)"$/, "$1"), start: from, end: from + raw.length };
    });
}
