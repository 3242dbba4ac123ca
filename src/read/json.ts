/**
 * JSON, or JSON one value a line, with the place of every value: a finding must name a line, and
 * `JSON.parse` keeps none. What is cut off or damaged gives what stands before the damage.
 * Linear and without recursion, so that depth costs nothing.
 */

interface Place {
  /** Offset of the first character; of a string, without its quotation marks. */
  readonly start: number;
  /** Exclusive. */
  end: number;
}

export interface JsonObject extends Place {
  readonly kind: "object";
  readonly entries: Map<string, JsonNode>;
}

export interface JsonArray extends Place {
  readonly kind: "array";
  readonly items: JsonNode[];
}

export interface JsonString extends Place {
  readonly kind: "string";
  readonly value: string;
}

export interface JsonScalar extends Place {
  readonly kind: "scalar";
  readonly value: number | boolean | null;
}

export type JsonNode = JsonObject | JsonArray | JsonString | JsonScalar;

export interface Json {
  /** One for JSON, one a line for JSON lines. */
  readonly roots: readonly JsonNode[];
  /** Where what is no JSON begins, once for each time the reading had to start anew. */
  readonly damage: readonly number[];
}

const WIDE_SPACE = /[\s\uFEFF]/;
const SCALAR = /(?:true|false|null|NaN|-?Infinity|-?\d[\d.eE+-]{0,40})(?![\w.])/y;
/** A value that stands at the start of a line may open the next record. */
const RECORD = /[\r\n][{[]/g;

export function parseJson(text: string): Json {
  const roots: JsonNode[] = [];
  const damage: number[] = [];
  const open: (JsonObject | JsonArray)[] = [];
  let key: string | undefined;
  let at = 0;

  const add = (node: JsonNode): void => {
    const parent = open.at(-1);
    if (parent === undefined) roots.push(node);
    else if (parent.kind === "array") parent.items.push(node);
    else if (key !== undefined) parent.entries.set(key, node);
    key = undefined;
    if (node.kind === "object" || node.kind === "array") open.push(node);
  };
  /** Leaves what is open as it is and goes on with the next line that opens a value. */
  const recover = (): void => {
    damage.push(at);
    for (const node of open) node.end = at;
    open.length = 0;
    key = undefined;
    RECORD.lastIndex = at;
    at = (RECORD.exec(text)?.index ?? text.length - 1) + 1;
  };

  for (;;) {
    at = afterSpace(text, at);
    if (at >= text.length) break;
    const character = text[at];
    const parent = open.at(-1);
    const inObject = parent?.kind === "object";
    if (character === "," || character === ":") {
      if (parent === undefined || (character === ":" && key === undefined)) recover();
      else at++;
    } else if (character === "}" || character === "]") {
      if (parent?.kind === (character === "}" ? "object" : "array")) {
        at++;
        parent.end = at;
        open.pop();
        key = undefined;
      } else recover();
    } else if (inObject && key === undefined && character !== '"') recover();
    else if (character === "{") {
      add({ kind: "object", entries: new Map(), start: at++, end: text.length });
    } else if (character === "[") add({ kind: "array", items: [], start: at++, end: text.length });
    else if (character === '"') {
      const start = at + 1;
      const quote = closingQuote(text, start);
      // A string that runs into the next record was never closed.
      const cut = text.slice(start, (quote ?? text.length) + 1).search(/[\r\n]\{"/);
      const end = cut < 0 ? (quote ?? text.length) : start + cut;
      const value = unescaped(text.slice(start, end));
      if (inObject && key === undefined) key = value;
      else add({ kind: "string", value, start, end });
      at = end === quote ? end + 1 : end;
      if (cut >= 0) recover();
    } else {
      SCALAR.lastIndex = at;
      const word = SCALAR.exec(text)?.[0];
      if (word === undefined) recover();
      else {
        add({ kind: "scalar", value: scalar(word), start: at, end: at + word.length });
        at += word.length;
      }
    }
  }
  if (open.length > 0) damage.push(text.length);
  return { roots, damage };
}

function afterSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) continue;
    if (code < 128 || !WIDE_SPACE.test(text[at] ?? "")) break;
  }
  return at;
}

/** Offset of the quotation mark that ends the string; undefined where none does. */
function closingQuote(text: string, from: number): number | undefined {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (before >= from && text[before] === "\\") before--;
    if ((quote - 1 - before) % 2 === 0) return quote;
  }
  return undefined;
}

const ESCAPE = /\\(?:u[\dA-Fa-f]{4}|[^])/g;
const ESCAPED: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

function unescaped(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(ESCAPE, (escape: string) => {
    const character = escape[1] ?? "";
    // As everywhere: a NUL is no character of a text.
    return escape.length === 6
      ? String.fromCharCode(Number.parseInt(escape.slice(2), 16) || 0xfffd)
      : (ESCAPED[character] ?? character);
  });
}

/**
 * Offsets in the source of the characters of a string's value, and of its end: `at(0)` is `start`.
 * The escapes are counted once, for the whole string.
 */
export function offsetsIn(text: string, { start, end }: JsonString): (offset: number) => number {
  const raw = text.slice(start, end);
  if (!raw.includes("\\")) return (offset) => start + offset;
  /** After each escape: the offset in the value, and how much longer the source is by then. */
  const steps: { at: number; extra: number }[] = [];
  let extra = 0;
  for (const match of raw.matchAll(ESCAPE)) {
    extra += match[0].length - 1;
    steps.push({ at: match.index + match[0].length - extra, extra });
  }
  return (offset) => {
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return start + offset + (steps[low - 1]?.extra ?? 0);
  };
}

function scalar(word: string): number | boolean | null {
  if (word === "true" || word === "false") return word === "true";
  const value = Number(word);
  return word === "null" || Number.isNaN(value) ? null : value;
}
