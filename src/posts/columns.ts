/**
 * What the columns of an export are called. To teach the reader a name, add it here in lower case,
 * without accents, marks and brackets ("veces que se guardo").
 *
 * The names of Meta Business Suite's Instagram export are those of its English, Spanish, Portuguese,
 * Vietnamese, German and French interface, those of TikTok Studio the English ones.
 */

const POST_FIELDS = [
  "saves",
  "views",
  "text",
  "script",
  "overlay",
  "author",
  "source",
  "language",
  "duration",
  "id",
  "posted",
  "likes",
  "link",
  "type",
  "title",
  "platform",
] as const;
export type PostField = (typeof POST_FIELDS)[number];

/** Names of each field, the better one first: where a file has two, the first counts. */
const NAMES: Readonly<Record<PostField, string>> = {
  saves:
    "saves, saved, save, save count, saves count, saved count, collects, collect count, bookmarks, favorites, favourites, add to favorites, added to favorites, guardados, veces que se guardo, contenido guardado, salvamentos, salvos, itens salvos, luot luu, so luot luu, luu, gespeichert, gespeicherte inhalte, speicherungen, enregistrements, enregistre",
  views:
    "views, view count, views count, plays, play count, total views, video views, visualizaciones, reproducciones, visualizacoes, reproducoes, luot xem, so luot xem, aufrufe, vues, impressions, impresiones, impressoes, impressionen, reach, alcance, so nguoi tiep can, nguoi tiep can, reichweite, couverture",
  text: "text, caption, captions, description, desc, post text, post caption, caption text, video description, descripcion, leyenda, descricao, legenda, mo ta, chu thich, beschreibung, legende, video title",
  script:
    "script, transcript, transcription, spoken, speech, voiceover, subtitles, guion, transcripcion, roteiro, transcricao, kich ban, loi thoai, skript, transkript",
  overlay:
    "overlay, overlays, on screen text, onscreen text, text overlay, texto en pantalla, texto na tela, chu tren man hinh",
  author:
    "author, account username, username, author id, creator, creator id, account, handle, account id, nombre de usuario de la cuenta, nome de usuario da conta, ten nguoi dung tai khoan, benutzername des kontos, nom d utilisateur du compte, tac gia, autor",
  source: "source, dataset, collection, origin, fuente, fonte, nguon, quelle",
  language: "lang, language, locale, idioma, lingua, ngon ngu, sprache, langue",
  duration:
    "duration s, duration, duration sec, duration seconds, video duration, length s, duracion, duracao, thoi luong, dauer, duree",
  id: "id, post id, video id, media id, item id, identificador de la publicacion, identificacao do post, identificacao da publicacao, id da publicacao, id bai viet, beitrags id, id de publication, identifiant de publication",
  posted:
    "posted, publish time, video publish time, post time, posted at, created at, create time, published at, timestamp, date posted, hora de publicacion, horario de publicacao, thoi gian dang, zeitpunkt der veroffentlichung, veroffentlichungszeit, veroffentlichungszeitpunkt, heure de publication, date, fecha, data, ngay, datum, time",
  likes:
    "likes, like count, total likes, me gusta, curtidas, luot thich, gefallt mir angaben, gefallt mir, mentions j aime, j aime, digg count",
  link: "link, permalink, url, video link, post url, video url, enlace permanente, link permanente, lien permanent, permalien, lien permanente, lien ket co dinh, lien ket",
  type: "post type, media type, tipo de publicacion, tipo de post, tipo de publicacao, loai bai viet, beitragstyp, beitragsart, type de publication",
  title: "title, video title, name, titulo, tieu de, titel, titre",
  platform: "platform, network, plataforma, nen tang, plattform, plateforme",
};

const LISTS: ReadonlyMap<PostField, readonly string[]> = new Map(
  POST_FIELDS.map((field) => [field, NAMES[field].split(", ")]),
);

/** Which column or key holds a field, by field. */
export type Columns = ReadonlyMap<PostField, string>;

/** @param given column names from flags, which win; a field whose given name is not there has no column */
export function mapColumns(names: readonly string[], given: Columns): Columns {
  const found = new Map<PostField, string>();
  const bySimple = new Map<string, string>();
  for (const name of names) {
    const simple = simplified(name);
    if (!bySimple.has(simple)) bySimple.set(simple, name);
  }
  const taken = new Set(given.values());
  for (const field of POST_FIELDS) {
    const wanted = given.get(field);
    const known =
      wanted === undefined
        ? LISTS.get(field)?.map((name) => bySimple.get(name))
        : [names.includes(wanted) ? wanted : bySimple.get(simplified(wanted))];
    const name = known?.find(
      (one) => one !== undefined && (wanted !== undefined || !taken.has(one)),
    );
    if (name !== undefined) found.set(field, name);
  }
  return found;
}

/** Lower case letters and single spaces; what stands in brackets ("(seconds)") is left out. */
export function simplified(name: string): string {
  return name
    .slice(0, 120)
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll("ß", "ss")
    .replace(/\([^()]{0,80}\)/g, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
