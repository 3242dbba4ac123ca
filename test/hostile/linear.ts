/** Regular expressions that the checker gives no proof for, and why they are linear where they are used. */
export const LINEAR: Readonly<Record<string, string>> = {
  "/[<[](.+?)(?:\\.\\.\\.)?[>\\]]/": "Text of our own flags.",
  "/[•▪►✅☑✔➤◦]\\uFE0F?\\s*$|(?:^|\\n)\\s*[-*–]\\s+$/u":
    "The characters before the first word of a sentence, which begins on a line of its own.",
  "/<(?:\\w{1,20}:)?row\\s[^<>]*(?:\\/>|><\\/(?:\\w{1,20}:)?row>)/g":
    "What may repeat stops at the next bracket, where the next match can begin.",
  "/\\B(?=(?:\\d{3})+$)/g": "A number of our own, of at most 16 digits.",
  "/[^:]*$/": "The name of an element, which is cut off before.",
  "/^( *[+<]\\S*)?(.*)$/": "A tip, cut to the width of its column.",
  "/(?<=^[ \\t]*-?[\\d:.,]{4,20}[ \\t]*-{1,3})>/gm":
    "Looks back from a bracket over its own line, where only one can follow the dashes.",
  "/\\s*#[\\p{L}\\p{N}.)(-]{1,20}#$/u": "The last 40 characters of a heading.",
  "/<[^>]*>|[^<]+/g": "HTML of our own, in which every bracket that opens a tag is closed.",
  "/(?<![\\d.,])(\\d{1,4}(?:[.,]\\d{1,2})?)(?:\\s{0,3}(?:-|–|—|to|a|đến|até)\\s{0,3}(\\d{1,4}(?:[.,]\\d{1,2})?))?\\s{0,3}-?(?:(s|secs?|seconds?|segs?|segundos?|giây|sekunden)|(?:m|min|mins|minutes?|minutos?|phút|minuten)(?:\\s{0,3}(?:and\\s{0,3})?(\\d{1,2})\\s{0,3}(?:s|secs?|seconds?|segs?|segundos?|giây|sekunden)?)?)(?![a-zà-öø-ɏḁ-ỿ\\d])/":
    "Every part is bounded, and what may stand before it is a single character.",
  "/^[^\\p{L}\\d]{0,6}(?:#?\\d{1,3}[.):]|#\\d{1,3}\\b)\\s*\\S/u":
    "Anchored, of bounded parts and one run of white space; the checker needs longer than it has.",
  "/^[ \\t]*(-?)(?:(\\d{1,6}):)?(\\d{1,4}):(\\d{1,2})(?:([.,:])(\\d{1,9}))?[ \\t]*(-{1,3}>)(?:[ \\t]*(-?)(?:(\\d{1,6}):)?(\\d{1,4}):(\\d{1,2})(?:([.,:])(\\d{1,9}))?)?(?:[ \\t].*)?$/":
    "Anchored; a mark that white space is not stands between the runs of it.",
  '/^[*_]{0,3}(?:scene|shot|frame|escena|cena|cảnh|toma)\\s?#?\\d{1,2}(?![\\p{L}\\d])[^.!?"“”:]*:?[*_]{0,3}$/iu':
    "Anchored, of bounded parts and one run; the checker needs longer than it has.",
};
