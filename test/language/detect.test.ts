import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/language/detect.ts";

describe("detectLanguage", () => {
  it.each([
    ["en", "This is how you keep the bread fresh for a week"],
    ["vi", "Mình chỉ các bạn cách nấu nồi phở bò ngon nhất"],
    ["es", "Esta es la forma más fácil de limpiar el horno en casa"],
    ["pt", "Você não precisa de muito para fazer isso em casa"],
    ["fr", "Voici comment je fais cette tarte avec mes enfants, c'est très bon"],
    ["de", "Das ist der beste Weg, um die Schuhe wieder sauber zu machen"],
    ["it", "Questo è il modo più semplice per pulire la cucina"],
    ["nl", "Dit is hoe je het brood in een week niet laat uitdrogen"],
    ["id", "Ini cara yang paling mudah untuk membuat kopi di rumah"],
    ["tr", "Bu bir akşam için çok kolay ve ucuz bir yemek"],
    ["pl", "To jest najlepszy sposób, jak czyścić buty w domu"],
    ["ja", "このレシピはとても簡単です"],
    ["zh", "这个方法非常简单"],
    ["ko", "이 방법은 아주 쉽습니다"],
    ["th", "วิธีนี้ง่ายมาก"],
    ["ru", "Это самый простой способ"],
    ["uk", "Це найпростіший спосіб, який я знаю, і він її врятує"],
    ["ar", "هذه أسهل طريقة"],
    ["he", "זו הדרך הקלה ביותר"],
    ["hi", "यह सबसे आसान तरीका है"],
  ])("%s", (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each([
    "",
    "  \n",
    "123 456",
    "#fyp #diy #foryou",
    "https://example.com @someone",
    "🎉🎉🎉",
    "Canva Notion Figma",
  ])("nothing tells in %j", (text) => expect(detectLanguage(text)).toBe("und"));

  it.each(["Four cups per bag, then rinse twice", "I made six of those, con gusto"])(
    "one small word that another language has too does not outweigh English: %j",
    (text) => expect(detectLanguage(text)).toBe("en"),
  );

  it("is not led astray by names and tags of another script", () => {
    expect(detectLanguage("This is my favorite ramen place, and it is called 一蘭 #fypシ")).toBe(
      "en",
    );
    expect(
      detectLanguage("I went to Đà Nẵng and the beach was not as full as you would think"),
    ).toBe("en");
  });
});
