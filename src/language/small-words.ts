/** The language of a text by its commonest small words. Linear in the text. */

import { classOf, codeAt, isAt, LETTER } from "./characters.ts";
import { hashOf, mixed } from "./hash.ts";

const APOSTROPHE = 0x27;

/** The commonest words without content, each language's own first; a word may stand in several. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "the and you to of in it is that for this with on your my we are have be not so if can what how do just at but they from or when about all get will was here i'm don't it's an its more because than has had been their these up out some into only other over also after very much even them him her his she he who which would could should there then now really going make one two first new don't can't you're we're i as by no me us every each why where while before again still need want take put use add make let let's good great time way per",
  vi: "và là của có không được cho một các những này đã để với trong khi ở ra mình bạn thì cũng như nhé nha rất nhiều người làm đi ăn mà va la cua khong duoc",
  es: "el la los las de que y en un una es por para con no se lo tu su más como pero muy si este esta yo al del mi te qué cómo hay estos son cuando",
  pt: "o a os as de que e em um uma é por para com não se do da no na você mais como mas muito seu sua eu ao isso meu te são quando essa esse pra tem",
  fr: "le la les de des et en un une est pour que qui dans ce il elle je tu vous nous ne pas avec sur plus du au c'est mais ou mon votre très j'ai ça cette",
  de: "der die das und ist in zu den mit von für auf ein eine nicht ich du sie es dem im auch wie wir so aber dein mein wenn noch nur oder hier kann",
  it: "il la le di che e in un una è per con non si lo gli del della sono come ma più questo questa anche mi ti ho io tu nel al se perché molto i",
  nl: "de het een en van in is dat je op te voor met niet ik zijn die er aan maar ook als dit naar wat we bij mijn jij nog wel heb",
  id: "yang dan di ini itu untuk dengan tidak dari ke kamu aku bisa ada akan juga kalau saya kita buat banget sudah lebih nya jadi karena atau pada apa",
  tr: "ve bir bu için de da ile çok ne var mı ben sen o gibi daha ama en değil olarak kadar sonra her şey nasıl bana benim",
  pl: "i w na z się nie to jest do że co jak za o dla ale po tym tak czy od być już mi ty ja tego jest są bardzo",
  sv: "och att det är som en på i av för med inte den till har jag du vi om ett så men kan din",
  ro: "și de la în cu nu un o este pe care pentru să că din mai ce se sunt dar ai",
  cs: "a je se na v to že s z do jak pro ale jsem tak co si by po už není",
  tl: "ang ng sa na mga ay ko mo ito at hindi para kung naman po lang may ako ka",
};

const LANGUAGES = Object.keys(SMALL_WORDS);

/** A small word, and the numbers of the languages that have it. */
interface Small {
  readonly word: string;
  readonly hash: number;
  readonly index: number;
  readonly languages: number[];
}

const SMALL = smallWords(Object.values(SMALL_WORDS));

/** Several times as many as there are words: most words of a text meet none, and a search comes to an end. */
const PLACES = 2 ** Math.ceil(Math.log2(4 * SMALL.length));
/** By the hash of their letters, each at the first free place from its own on. */
const PLACED: readonly (Small | undefined)[] = placed(SMALL);

/**
 * Each word counts once, however often it stands there; English wins a draw it takes part in.
 * @returns `und` where no language weighs most
 */
export function bySmallWords(written: string): string {
  const text = written.toLowerCase();
  const weights = LANGUAGES.map(() => 0);
  const counted = new Uint8Array(SMALL.length);
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let hash = 0;
    // A run of letters, and those that an apostrophe binds to them.
    for (; at < text.length; at++) {
      const code = codeAt(text, at);
      const binds = code === APOSTROPHE && at > start && isAt(text, at + 1, LETTER);
      if (!binds && classOf(code) !== LETTER) break;
      if (code > 0xffff) at++;
      hash = mixed(hash, code);
    }
    const small = at === start ? undefined : smallAt(text, start, at, hash, counted);
    if (small === undefined) continue;
    counted[small.index] = 1;
    // A word that few languages share tells more.
    for (const language of small.languages)
      weights[language] = (weights[language] ?? 0) + 1 / small.languages.length;
  }
  const most = Math.max(...weights);
  if (most === 0) return "und";
  const best = LANGUAGES.filter((_, language) => weights[language] === most);
  if (best.includes("en")) return "en";
  return best.length === 1 ? (best[0] ?? "und") : "und";
}

/** One that was not counted yet; a word is not cut out of its text to learn that it is none of them. */
function smallAt(
  text: string,
  start: number,
  end: number,
  hash: number,
  counted: Uint8Array,
): Small | undefined {
  for (let place = hash % PLACES; ; place = (place + 1) % PLACES) {
    const small = PLACED[place];
    if (small === undefined) return undefined;
    if (
      small.hash === hash &&
      counted[small.index] === 0 &&
      small.word.length === end - start &&
      text.startsWith(small.word, start)
    )
      return small;
  }
}

function smallWords(lists: readonly string[]): readonly Small[] {
  const words = new Map<string, Small>();
  lists.forEach((list, language) => {
    for (const word of new Set(list.split(" "))) {
      const known = words.get(word);
      if (known !== undefined) known.languages.push(language);
      else
        words.set(word, {
          word,
          hash: hashOf(word, 0, word.length),
          index: words.size,
          languages: [language],
        });
    }
  });
  return [...words.values()];
}

function placed(words: readonly Small[]): (Small | undefined)[] {
  const places = Array<Small | undefined>(PLACES).fill(undefined);
  for (const small of words) {
    let place = small.hash % PLACES;
    while (places[place] !== undefined) place = (place + 1) % PLACES;
    places[place] = small;
  }
  return places;
}
