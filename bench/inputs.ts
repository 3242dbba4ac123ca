/** Inputs of any size for each reader: `n` cues, lines, paragraphs or rows of made-up text. */

const WORDS = "rinse the rice twice then leave it to soak while the pan heats up slowly".split(" ");

function line(i: number): string {
  return Array.from({ length: 8 }, (_, k) => WORDS[(i * 7 + k * 3) % WORDS.length]).join(" ");
}

function clock(i: number, mark: string): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return `${two(i / 3600)}:${two((i / 60) % 60)}:${two(i % 60)}${mark}000`;
}

function lines(n: number, of: (i: number) => string): string {
  return Array.from({ length: n }, (_, i) => of(i)).join("\n");
}

function list(n: number, of: (i: number) => object): object[] {
  return Array.from({ length: n }, (_, i) => of(i));
}

const word = (i: number) => ({ start: i * 0.4, end: i * 0.4 + 0.3 });

/** By the id of the format. */
export const INPUTS: Readonly<Record<string, (n: number) => string>> = {
  markdown: (n) => `# Rice\n\n${lines(n, (i) => `**Voiceover:** ${line(i)}\n`)}`,
  text: (n) => lines(n, line),
  srt: (n) => lines(n, (i) => `${i + 1}\n${clock(i, ",")} --> ${clock(i + 1, ",")}\n${line(i)}\n`),
  vtt: (n) =>
    `WEBVTT\n\n${lines(n, (i) => `${clock(i, ".")} --> ${clock(i + 1, ".")}\n${line(i)} &amp; <b>go</b>\n`)}`,
  sbv: (n) => lines(n, (i) => `${clock(i, ".")},${clock(i + 1, ".")}\n${line(i)}\n`),
  ass: (n) =>
    `[Script Info]\n[Events]\n${lines(n, (i) => `Dialogue: 0,${clock(i, ".")},${clock(i + 1, ".")},Default,,0,0,0,,{\\b1}${line(i)}`)}`,
  ttml: (n) =>
    `<tt><body><div>${lines(n, (i) => `<p begin="${i}s" end="${i + 1}s">${line(i)}<br/>now</p>`)}</div></body></tt>`,
  fountain: (n) => lines(n, (i) => `MIA\n${line(i)}\n`),
  fdx: (n) =>
    `<FinalDraft><Content>${lines(n, (i) => `<Paragraph Type="Action"><Text>${line(i)}</Text></Paragraph>`)}</Content></FinalDraft>`,
  srv3: (n) =>
    `<timedtext format="3"><body>${lines(n, (i) => `<p t="${i * 1000}" d="900"><s>${line(i)}</s></p>`)}</body></timedtext>`,
  fcpxml: (n) =>
    `<fcpxml><library><event><project name="p"><sequence><spine>${lines(n, (i) => `<title offset="${i}s" duration="1s"><text><text-style>${line(i)}</text-style></text></title>`)}</spine></sequence></project></event></library></fcpxml>`,
  lrc: (n) =>
    `[ti:Rice]\n${lines(n, (i) => `[${Math.floor(i / 60)}:${String(i % 60).padStart(2, "0")}.00]${line(i)}`)}`,
  markers: (n) =>
    `Name\tStart\tDuration\tTime Format\tType\tDescription\n${lines(n, (i) => `${line(i)}\t${clock(i, ".")}\t0:01.000\tdecimal\tCue\t`)}`,
  json3: (n) =>
    JSON.stringify({
      wireMagic: "pb3",
      events: list(n, (i) => ({ tStartMs: i * 1000, dDurationMs: 900, segs: [{ utf8: line(i) }] })),
    }),
  whisper: (n) =>
    JSON.stringify({ segments: list(n, (i) => ({ ...word(i), text: ` ${line(i)}` })) }),
  deepgram: (n) =>
    JSON.stringify({
      results: {
        channels: [{ alternatives: [{ words: list(n, (i) => ({ ...word(i), word: line(i) })) }] }],
      },
    }),
  assemblyai: (n) =>
    JSON.stringify({
      language_model: "x",
      words: list(n, (i) => ({ text: line(i), start: i * 900, end: i * 900 + 800 })),
    }),
  words: (n) => JSON.stringify(list(n, (i) => ({ ...word(i), word: WORDS[i % WORDS.length] }))),
  capcut: (n) =>
    JSON.stringify({
      materials: {
        texts: list(n, (i) => ({
          id: `t${i}`,
          type: "text",
          content: JSON.stringify({ text: line(i) }),
        })),
      },
      tracks: [
        {
          segments: list(n, (i) => ({
            material_id: `t${i}`,
            target_timerange: { start: i * 1_000_000, duration: 900_000 },
          })),
        },
      ],
    }),
  saveworthy: (n) =>
    JSON.stringify({
      schemaVersion: 1,
      drafts: [
        {
          title: "Rice",
          segments: list(n, (i) => ({ role: "spoken", text: line(i), startMs: i * 1000 })),
        },
      ],
    }),
  docx: (n) => `# Rice\n\n${lines(n, (i) => `**Voiceover:** ${line(i)}\n`)}`,
  csv: (n) =>
    `Hook,Script,Caption\n${lines(n, (i) => `${line(i)},"${line(i + 1)}",${line(i + 2)}`)}`,
  xlsx: (n) =>
    `Hook\tScript\tCaption\n${lines(n, (i) => `${line(i)}\t${line(i + 1)}\t${line(i + 2)}`)}`,
  posts: (n) => lines(n, (i) => JSON.stringify({ caption: line(i), transcript: line(i + 1) })),
  transcript: (n) =>
    lines(n, (i) => `Mia  ${Math.floor(i / 60)}:${String(i % 60).padStart(2, "0")}\n${line(i)}\n`),
};

/** What has brought other readers to their knees. */
export const HOSTILE: Readonly<Record<string, { readonly format: string; readonly text: string }>> =
  {
    "50,000 nested >": { format: "markdown", text: `${">".repeat(50_000)} now` },
    "50,000 nested [": { format: "markdown", text: "[".repeat(50_000) },
    "50,000 nested { as JSON": { format: "words", text: '{"a":'.repeat(50_000) },
    "50,000 nested elements": { format: "ttml", text: "<p>".repeat(50_000) },
    "50,000 < in a cue": {
      format: "srt",
      text: `1\n00:00:01,000 --> 00:00:02,000\n${"<".repeat(50_000)}`,
    },
    "50,000 { in an event": {
      format: "ass",
      text: `Dialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,${"{".repeat(50_000)}`,
    },
  };
