/**
 * What people call the columns of a content calendar and the keys of a post. To teach the readers a
 * name, add it here in lower case, without accents, marks and numbers ("on screen", not "On-Screen").
 * Names that a script's labels have ("voiceover", "b roll") stand there and are known here too.
 */

import type { Field } from "../../draft/field.ts";
import type { Meaning } from "../script/labels.ts";
import { strongMeaning } from "../script/roles.ts";

/** `text` and `content` mean what the names beside them leave open; `time` holds for one part. */
export type Known = Field | "text" | "time" | "topic";

const NAMES: readonly (readonly [Known, string])[] = [
  [
    "title",
    "title, titles, name, video title, post title, working title, video name, titulo, nombre, titulo del video, nome, titulo do video, tieu de, ten video, ten bai, tua de",
  ],
  [
    "topic",
    "topic, idea, concept, subject, theme, video idea, post idea, tema, concepto, conceito, assunto, ideia, chu de, y tuong",
  ],
  [
    "script",
    "script, full script, script text, copy, content, body copy, script body, guion, guion completo, contenido, roteiro, conteudo, kich ban, noi dung",
  ],
  [
    "spoken",
    "transcript, transcription, transcripcion, transcricao, speech, spoken, dialogue, narration, voiceover text, lines, body, main points, key points, points, steps, intro, outro, hook, hooks, hook line, opening, first line, cta, call to action, value, gancho, desarrollo, cierre, cuerpo, voz en off, locucion, desenvolvimento, fechamento, fala, falas, loi thoai, loi binh, loi doc, thuyet minh, mo dau, than bai, ket bai, cau mo dau, keu goi hanh dong",
  ],
  [
    "overlay",
    "overlay, overlays, text overlay, text overlays, on screen text, onscreen text, text on screen, screen text, overlay text, on screen, super, supers, graphics text, headline, texto en pantalla, textos en pantalla, texto na tela, texto em tela, chu tren man hinh, van ban tren man hinh, text tren man hinh, chu hien thi",
  ],
  [
    "visual",
    "visual, visuals, shot, shots, shot list, b roll, broll, footage, scene description, visual description, image, imagen, imagenes, visuales, plano, planos, imagem, imagens, cena, cenas, hinh anh, canh quay, goc quay, boi canh",
  ],
  [
    "cue",
    "music, sound, sounds, audio, song, track, trending audio, sfx, musica, sonido, som, am nhac, nhac nen, nhac, am thanh",
  ],
  [
    "caption",
    "caption, captions, full caption, post caption, post copy, post text, description, video description, instagram caption, tiktok caption, leyenda, descripcion, pie de foto, copy del post, legenda, descricao, mo ta, chu thich, caption bai dang",
  ],
  ["hashtags", "hashtags, hashtag, tags, etiquetas, the hashtag"],
  [
    "platform",
    "platform, platforms, channel, channels, network, plataforma, plataformas, canal, red, rede, nen tang, kenh",
  ],
  [
    "duration",
    "duration, length, video length, runtime, seconds, duration s, duration sec, duration seconds, duracion, duracao, thoi luong, do dai",
  ],
  ["language", "language, lang, locale, idioma, lingua, ngon ngu"],
  [
    "note",
    "id, status, date, url, link, notes, estado, fecha, notas, data, trang thai, ngay, ghi chu, goal, objetivo, muc tieu, format, type, category, pillar, views, likes, shares, saves, comments",
  ],
  ["text", "text, texto, van ban"],
  ["time", "time, timing, timestamp, timecode, time range, start, tiempo, tempo, thoi gian"],
];

/** A longer name that ends so is about the thing, not the thing: "script status". */
const ABOUT =
  /(?:^| )(?:status|date|link|url|id|owner|author|by|count|length|score|rate|type|pillar|category|style|tone|file|path|notes?|number|no|estado|fecha|enlace|data|responsavel|trang thai|ngay)$/;

const EXACT: ReadonlyMap<string, Known> = new Map(
  NAMES.flatMap(([known, names]) => names.split(", ").map((name) => [name, known] as const)),
);

const MAX_WORDS = 5;

/** A label's meaning as a column: a part of a script ("problem") is too common a word for one. */
const FROM_LABEL: Readonly<Partial<Record<Meaning, Known>>> = {
  spoken: "spoken",
  script: "script",
  say: "spoken",
  overlay: "overlay",
  onscreen: "overlay",
  visual: "visual",
  audio: "cue",
  cue: "cue",
  caption: "caption",
  hashtags: "hashtags",
  alternative: "note",
  duration: "duration",
  platform: "platform",
  language: "language",
  note: "note",
};

/** @param columns what the config says, which wins; its names are compared as written or simplified */
export function knownName(
  name: string,
  columns: ReadonlyMap<string, Field> | undefined,
): Known | undefined {
  const simple = simplified(name);
  const own = columns?.get(name) ?? given(columns).get(simple);
  if (own !== undefined || simple === "") return own;
  const exact = EXACT.get(simple);
  if (exact !== undefined) return exact;
  if (ABOUT.test(simple)) return "note";
  // A longer name mentions more than it means.
  const meaning =
    simple.split(" ").length > MAX_WORDS ? undefined : strongMeaning(name.replaceAll("_", " "));
  return meaning === undefined ? undefined : FROM_LABEL[meaning];
}

const TEXTS: ReadonlySet<Known | undefined> = new Set<Known>([
  "script",
  "spoken",
  "overlay",
  "visual",
  "caption",
  "text",
]);

/** Names that products, web pages and packages have as well. */
const COMMON: ReadonlySet<string> = new Set(
  [
    "description, content, copy, text, body, value, image, images, lines, points, steps, intro, opening",
    "headline, scripts, shot, shots, descripcion, contenido, texto, imagen, descricao, conteudo, imagem",
    "mo ta, noi dung, van ban, hinh anh",
  ].flatMap((names) => names.split(", ")),
);

/**
 * Whether what has these names is a post: something to hear or see by a name that little else has,
 * or by a common one beside tags or a platform.
 */
export function arePostNames(
  names: readonly string[],
  columns: ReadonlyMap<string, Field> | undefined,
): boolean {
  const known = names.map((name) => knownName(name, columns));
  const posted = known.some((name) => name === "hashtags" || name === "platform");
  return names.some((name, i) => {
    if (!TEXTS.has(known[i])) return false;
    const simple = simplified(name);
    return (
      posted || !COMMON.has(simple) || columns?.has(name) === true || given(columns).has(simple)
    );
  });
}

function simplified(name: string): string {
  return name
    .slice(0, 120)
    .replace(/\([^()]{0,80}\)/g, " ")
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

const NONE: ReadonlyMap<string, Field> = new Map();
const simplifiedColumns = new WeakMap<ReadonlyMap<string, Field>, ReadonlyMap<string, Field>>();

function given(columns: ReadonlyMap<string, Field> | undefined): ReadonlyMap<string, Field> {
  if (columns === undefined) return NONE;
  let found = simplifiedColumns.get(columns);
  if (found === undefined) {
    found = new Map([...columns].map(([name, field]) => [simplified(name), field]));
    simplifiedColumns.set(columns, found);
  }
  return found;
}
