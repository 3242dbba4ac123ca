/** What the facts make of Spanish: imperatives that are also told of others, pronouns behind the verb, no subject. */

import { describe, expect, it } from "vitest";
import { scoreText } from "../../src/index.ts";
import { said } from "./reason-facts.ts";

const told = (text: string) => said(text, "es");
const verbs = (text: string) => told(text).steps.actions.map(({ verb }) => verb);

describe("actions", () => {
  it.each([
    ["Corta la cartulina en tiras de tres centímetros y pega las puntas.", ["corta", "pega"]],
    ["Corte la tela y dóblela por la mitad.", ["corte", "dóblela"]],
    ["Añadir 200 gramos de harina y mezclar con una cuchara.", ["añadir", "mezclar"]],
    ["Primero tienes que aflojar la tuerca con una llave inglesa.", ["aflojar"]],
    ["Luego mézclalo con dos cucharadas de agua.", ["mézclalo"]],
    ["Hay que lijar la madera antes de barnizarla.", ["lijar"]],
    ["Asegúrate de cerrar la llave de paso.", ["cerrar"]],
    ["Después agregas la mitad del caldo.", ["agregas"]],
    ["Paso dos, enrosca el tapón hasta el fondo.", ["enrosca"]],
    ["Guarda la harina en un frasco de vidrio.", ["guarda"]],
    ["Ponlo en la repisa de arriba durante diez minutos.", ["ponlo"]],
  ])("%s", (text, expected) => expect(verbs(text)).toEqual(expected));

  it.each([
    "Ayer corté la tela y la cosí en casa de mi hermana.",
    "Mi abuela corta el pan con un cuchillo enorme.",
    "La máquina corta la tela sin hacer ruido.",
    "¿Sabes cortar una tela sin tijeras?",
    "No te olvides de seguirme y de compartir este video.",
    "Guarda este video para cuando lo necesites.",
    "Qué bonito quedó todo, de verdad.",
    "El vendedor corta el queso, pesa el trozo y envuelve todo en papel.",
  ])("none in: %s", (text) => expect(verbs(text)).toEqual([]));

  it("a story in the past holds none, and is known for one", () => {
    const { steps, list, resources } = told(
      "El verano pasado fui a un taller de cerámica con mi hermana. Llegamos tarde y la profesora nos miró raro. Yo rompí dos tazas el primer día. Mi hermana hizo un jarrón precioso y lo vendió. Al final me quedé con una taza torcida.",
    );
    expect([steps.actions, list.items, resources]).toEqual([[], [], []]);
    expect(steps.narration).toBeGreaterThan(0.5);
  });

  it("come with amounts, times and settings", () => {
    const details = told(
      "Echa dos cucharadas de sal. Cuécelo a fuego lento. Déjalo reposar 20 minutos.",
    ).steps.actions.map(({ detail }) => detail);
    expect(details).toEqual(["dos cucharadas", "fuego lento", "20 minutos"]);
  });

  it("stand in order where the words say so", () => {
    expect(told("Primero, lava el pincel. Después, sécalo con un paño.").steps.inOrder).toBe(true);
  });
});

describe("items", () => {
  it("are counted by their places", () => {
    const { list } = told(
      "Tres errores al alquilar un piso. El primero es no preguntar por la luz. El segundo es firmar sin leer el contrato. El tercero es pagar la fianza sin recibo.",
    );
    expect(list.items).toHaveLength(3);
    expect(list.announcement?.count).toBe(3);
    expect(list.kept).toBe(true);
  });

  it("are none where a first time is told", () => {
    expect(told("La primera vez que vine llovía. La segunda vez también.").list.items).toEqual([]);
  });
});

describe("names", () => {
  it("are what is advised, with its use", () => {
    const { resources } = told(
      "Usa Anki para memorizar vocabulario. Descarga Forest para no mirar el móvil. También prueba una app llamada Notion para ordenar apuntes.",
    );
    expect(resources.map(({ name }) => name)).toEqual(["Anki", "Forest", "Notion"]);
    expect(resources.every(({ purpose }) => purpose !== null)).toBe(true);
  });
});

describe("claims", () => {
  it.each([
    "Según un estudio de 2019, caminar después de comer baja la glucosa un 12 %.",
    "El bombillo LED gasta el doble de menos porque no calienta el aire.",
    "El problema no es el café, es dormir cinco horas.",
  ])("one in: %s", (text) => expect(told(text).claims).toHaveLength(1));

  it.each(["Me encantó porque fui con mis amigas.", "Hoy el cielo tiene un color raro."])(
    "none in: %s",
    (text) => expect(told(text).claims).toEqual([]),
  );
});

describe("asks", () => {
  it.each([
    ["Guarda este video para tu próxima mudanza.", "para tu próxima mudanza"],
    ["Guárdalo para cuando pintes la cocina.", "para cuando pintes la cocina"],
    ["Guardalo, te lo agradezco.", null],
  ])("%s", (text, reason) => {
    const [ask] = told(text).asks;
    expect(ask?.kind).toBe("save");
    expect(ask?.reason ?? null).toBe(reason);
  });

  it.each(["Guarda el archivo en la carpeta de siempre.", "Guárdalo en un sitio seco."])(
    "none in: %s",
    (text) => expect(told(text).asks).toEqual([]),
  );
});

describe("quantities", () => {
  it.each([
    ["200 gramos de azúcar", "amount"],
    ["hornea a 180 grados", "temperature"],
    ["espera media hora", "setting"],
    ["quince minutos después", "time"],
    ["la entrada cuesta 30", "money"],
    ["un hilo de 40 cm", "size"],
  ])("%s", (text, kind) =>
    expect(told(text).quantities.map((quantity) => quantity.kind)).toContain(kind),
  );
});

describe("spelling", () => {
  it("may leave any accent out", () => {
    expect(verbs("Despues mezclalo con la harina. Anade 20 gramos de azucar.")).toEqual([
      "mezclalo",
      "anade",
    ]);
    expect(told("Guardalo para tu proximo viaje.").asks[0]?.kind).toBe("save");
  });

  it("keeps words apart that only an accent tells apart", () => {
    expect(told("El papel que cubre la caja es azul.").steps.narration).toBe(0);
  });
});

describe("words in no order", () => {
  const BAG =
    "guarda este tutorial paso a paso checklist consejos trucos cómo guía recursos primero segundo tercero por último";

  it("say nothing where they only announce and number", () => {
    const { list, steps, resources } = told(BAG);
    expect([list.items, steps.actions, resources]).toEqual([[], [], []]);
  });

  it("raise no score by more than a point", async () => {
    const talk =
      "Ayer fuimos al mercado y hacía un frío tremendo. Mi tía compró flores y yo me quedé mirando los quesos. Después nos sentamos un rato al sol y hablamos de todo un poco.";
    expect((await scoreOf(`${talk} ${BAG}.`)) - (await scoreOf(talk))).toBeLessThanOrEqual(1);
  });

  it("raise no talk without stops either", async () => {
    const talk =
      "hoy estuve pensando en lo rápido que pasa el tiempo cuando era niño los veranos duraban una eternidad y ahora parpadeo y ya es navidad otra vez no sé si a ustedes les pasa pero yo echo de menos esas tardes con mis primos en la calle";
    const bag =
      "guarda este paso a paso tutorial checklist consejos cómo guía recursos imprescindibles primero segundo tercero";
    expect((await scoreOf(`${talk} ${bag}`)) - (await scoreOf(talk))).toBeLessThanOrEqual(1);
  });
});

async function scoreOf(text: string): Promise<number> {
  const [result] = await scoreText(text, { language: "es" });
  return result?.score ?? 0;
}
