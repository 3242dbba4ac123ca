/** `natural` types its index alone; its index must never be loaded (it pulls in three databases). */
declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const porter: { stem(word: string): string };
  export default porter;
}
