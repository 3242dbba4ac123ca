/** The text of an ASS event without its `{\overrides}`. */

export interface AssText {
  readonly text: string;
  /** The event draws a shape (`\p1`), and its text is the commands for it. */
  readonly drawing: boolean;
}

export function plainAssText(raw: string): AssText {
  let words = "";
  let shapes = "";
  let drawing = false;
  let at = 0;
  while (at < raw.length) {
    const open = raw.indexOf("{", at);
    const close = open < 0 ? -1 : raw.indexOf("}", open);
    const text = raw.slice(at, close < 0 ? raw.length : open);
    if (drawing) shapes += text;
    else words += text;
    if (close < 0) break;
    drawing = drawingAfter(raw.slice(open + 1, close), drawing);
    at = close + 1;
  }
  const isShape = words.trim() === "" && shapes.trim() !== "";
  return { text: unescape(isShape ? shapes : words), drawing: isShape };
}

function drawingAfter(override: string, before: boolean): boolean {
  const scale = override.match(/\\p\d/g)?.at(-1)?.at(-1);
  return scale === undefined ? before : scale !== "0";
}

function unescape(text: string): string {
  return text.replaceAll(/\\[Nn]/g, "\n").replaceAll("\\h", " ");
}

/** Where the event says it stands: at a point, or by numpad alignment; undefined as its style. */
export function placeOf(raw: string): "point" | number | undefined {
  if (!raw.includes("{\\") && !raw.includes("\\an")) return undefined;
  if (/\\(?:pos|move)[ \t]{0,9}\(/.test(raw)) return "point";
  const alignment = /\\an([1-9])/.exec(raw)?.[1];
  return alignment === undefined ? undefined : Number(alignment);
}
