/** What the facts make of Portuguese: imperatives that are also told of others, "você" before the verb, "a gente". */

import { describe, expect, it } from "vitest";
import { scoreText } from "../../src/index.ts";
import { said } from "./reason-facts.ts";

const told = (text: string) => said(text, "pt");
const verbs = (text: string) => told(text).steps.actions.map(({ verb }) => verb);

describe("actions", () => {
  it.each([
    ["Corta a cartolina em tiras de três centímetros e cola as pontas.", ["corta", "cola"]],
    ["Corte o tecido e dobre ao meio.", ["corte", "dobre"]],
    ["Adicionar 200 gramas de farinha e misturar com uma colher.", ["adicionar", "misturar"]],
    ["Primeiro você tem que afrouxar a porca com uma chave.", ["afrouxar"]],
    ["Depois misture-o com duas colheres de água.", ["misture"]],
    ["É só lixar a madeira antes de pintar.", ["lixar"]],
    ["Lembre de fechar o registro.", ["fechar"]],
    ["Aí você coloca a tampa no pote.", ["coloca"]],
    ["Passo dois, rosqueie a tampa até o fim.", ["rosqueie"]],
    ["Coloque na prateleira de cima durante dez minutos.", ["coloque"]],
  ])("%s", (text, expected) => expect(verbs(text)).toEqual(expected));

  it.each([
    "Ontem cortei o tecido e costurei na casa da minha irmã.",
    "Minha avó corta o pão com uma faca enorme.",
    "A máquina corta o tecido sem fazer barulho.",
    "Você sabe cortar um tecido sem tesoura?",
    "Não esquece de me seguir e de compartilhar esse vídeo.",
    "Salva esse vídeo pra quando precisar.",
    "Que lindo que ficou tudo, de verdade.",
    "O vendedor corta o queijo, pesa o pedaço e embrulha tudo no papel.",
  ])("none in: %s", (text) => expect(verbs(text)).toEqual([]));

  it("a story in the past holds none, and is known for one", () => {
    const { steps, list, resources } = told(
      "No verão passado fui a uma oficina de cerâmica com a minha irmã. Chegamos tarde e a professora olhou estranho para nós. Eu quebrei duas canecas no primeiro dia. Minha irmã fez um vaso lindo e vendeu. No fim eu fiquei com uma caneca torta.",
    );
    expect([steps.actions, list.items, resources]).toEqual([[], [], []]);
    expect(steps.narration).toBeGreaterThan(0.5);
  });

  it("come with amounts, times and settings", () => {
    const details = told(
      "Coloque duas colheres de sal. Cozinhe em fogo baixo. Deixe descansar 20 minutos.",
    ).steps.actions.map(({ detail }) => detail);
    expect(details).toEqual(["duas colheres", "fogo baixo", "20 minutos"]);
  });

  it("stand in order where the words say so", () => {
    expect(told("Primeiro, lave o pincel. Depois, seque com um pano.").steps.inOrder).toBe(true);
  });
});

describe("items", () => {
  it("are counted by their places", () => {
    const { list } = told(
      "Três erros ao alugar um apartamento. O primeiro é não perguntar da luz. O segundo é assinar sem ler o contrato. O terceiro é pagar a caução sem recibo.",
    );
    expect(list.items).toHaveLength(3);
    expect(list.announcement?.count).toBe(3);
    expect(list.kept).toBe(true);
  });

  it("may be numbered by 'um', which is an article too", () => {
    const { list } = told(
      "Dica um, lave a escova toda semana. Dica dois, seque em pé. Dica três, troque a cada três meses.",
    );
    expect(list.items).toHaveLength(3);
  });

  it("are none where a first time is told", () => {
    expect(told("A primeira vez que vim chovia. A segunda vez também.").list.items).toEqual([]);
  });
});

describe("names", () => {
  it("are what is advised, with its use", () => {
    const { resources } = told(
      "Use o Anki para memorizar vocabulário. Baixe o Forest para não olhar o celular. Teste também um app chamado Notion para organizar anotações.",
    );
    expect(resources.map(({ name }) => name)).toEqual(["Anki", "Forest", "Notion"]);
    expect(resources.every(({ purpose }) => purpose !== null)).toBe(true);
  });
});

describe("claims", () => {
  it.each([
    "Segundo um estudo de 2019, andar depois de comer baixa a glicose em 12 %.",
    "A lâmpada LED gasta menos da metade porque não esquenta o ar.",
    "O problema não é o café, é dormir cinco horas.",
  ])("one in: %s", (text) => expect(told(text).claims).toHaveLength(1));

  it.each(["Eu amei porque fui com as minhas amigas.", "Hoje o céu tem uma cor estranha."])(
    "none in: %s",
    (text) => expect(told(text).claims).toEqual([]),
  );
});

describe("asks", () => {
  it.each([
    ["Salve esse vídeo para a sua próxima mudança.", "para a sua próxima mudança"],
    ["Salva pra quando for pintar a cozinha.", "pra quando for pintar a cozinha"],
    ["Salva esse vídeo, eu agradeço.", null],
  ])("%s", (text, reason) => {
    const [ask] = told(text).asks;
    expect(ask?.kind).toBe("save");
    expect(ask?.reason ?? null).toBe(reason);
  });

  it.each(["Salve o arquivo na pasta de sempre.", "Não salva isso, gente."])(
    "none in: %s",
    (text) => expect(told(text).asks).toEqual([]),
  );
});

describe("quantities", () => {
  it.each([
    ["200 gramas de açúcar", "amount"],
    ["asse a 180 graus", "temperature"],
    ["espere meia hora", "setting"],
    ["quinze minutos depois", "time"],
    ["a entrada custa 30", "money"],
    ["uma linha de 40 cm", "size"],
  ])("%s", (text, kind) =>
    expect(told(text).quantities.map((quantity) => quantity.kind)).toContain(kind),
  );
});

describe("spelling", () => {
  it("may leave any accent out", () => {
    expect(told("Esse passo leva tres minutos.").quantities.map(({ kind }) => kind)).toEqual([
      "time",
    ]);
    expect(told("Salva esse video pra sua proxima viagem.").asks[0]?.kind).toBe("save");
  });

  it("keeps words apart that only an accent tells apart", () => {
    expect(verbs("Misture e mexa com a colher de pau.")).toEqual(["misture", "mexa"]);
  });
});

describe("words in no order", () => {
  const BAG =
    "salve este tutorial passo a passo checklist dicas truques como guia recursos primeiro segundo terceiro por último";

  it("say nothing where they only announce and number", () => {
    const { list, steps, resources } = told(BAG);
    expect([list.items, steps.actions, resources]).toEqual([[], [], []]);
  });

  it("raise no score by more than a point", async () => {
    const talk =
      "Ontem fomos à feira e fazia um frio enorme. Minha tia comprou flores e eu fiquei olhando os queijos. Depois a gente sentou um pouco no sol e conversou sobre tudo.";
    expect((await scoreOf(`${talk} ${BAG}.`)) - (await scoreOf(talk))).toBeLessThanOrEqual(1);
  });

  it("raise no talk without stops either", async () => {
    const talk =
      "hoje fiquei pensando em como o tempo passa rápido quando eu era criança as férias duravam uma eternidade e agora eu pisco e já é natal de novo não sei se acontece com vocês mas eu sinto falta daquelas tardes com meus primos na rua";
    const bag =
      "salve este passo a passo tutorial checklist dicas como guia recursos essenciais primeiro segundo terceiro";
    expect((await scoreOf(`${talk} ${bag}`)) - (await scoreOf(talk))).toBeLessThanOrEqual(1);
  });
});

async function scoreOf(text: string): Promise<number> {
  const [result] = await scoreText(text, { language: "pt" });
  return result?.score ?? 0;
}
