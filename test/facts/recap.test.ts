import { describe, expect, it } from "vitest";
import { factsOf, srt } from "./craft-facts.ts";

const BODY =
  "Three checks before you rent a bike. Spin the front wheel, it must not wobble. Squeeze the brakes and push hard. Shine a light on the chain. Ring the bell once. ";

async function recap(text: string) {
  return (await factsOf(text)).recap?.text ?? null;
}

describe("a recap", () => {
  it.each([
    "Wheel, brakes, chain, bell.",
    "So wheel, brakes, chain.",
    "To recap, it's all about the brakes and the chain.",
    "So remember: brakes and chain.",
  ])("%s", async (text) => expect(await recap(BODY + text)).toBe(text));

  it.each([
    "See you next week.",
    "Again, that bike is mine.",
    "So, bike people, if you need a wheel, this is your chain.",
    "Have a good ride, stay safe, take care.",
    "To recap, thanks for watching.",
    "If that bike squeaks, walk away and try another shop.",
    "Save this list of wheel, brakes, chain for your next trip.",
  ])("is none: %s", async (text) => expect(await recap(BODY + text)).toBeNull());

  it("does not stand at the start", async () => {
    expect(
      await recap(`Wheel, brakes, chain, bell. ${BODY}That is the whole thing. Bye then.`),
    ).toBeNull();
  });

  it("needs no pack", async () => {
    const text =
      "Primeiro corta o ramo perto do nó. Depois limpa as folhas de baixo. Coloca na janela com água fresca. Troca tudo depois de dois dias. Corta, limpa, troca, janela.";
    expect((await factsOf(text, "txt", { language: "pt" })).recap?.text).toBe(
      "Corta, limpa, troca, janela.",
    );
  });

  it("may be an end card in the shot notes", async () => {
    const script =
      'Visual: hands on a wheel\nVoiceover: "Spin it."\nVisual: end card with the three checks\n';
    expect((await factsOf(script, "md")).recap?.text).toBe("end card with the three checks");
  });

  it("is found in a caption file", async () => {
    const cues = `${BODY}So wheel, brakes, chain.`
      .split(/(?<=\.) /)
      .map((text, i) => [i * 3000, i * 3000 + 2900, text] as const);
    expect((await factsOf(srt(cues), "srt")).recap?.text).toBe("So wheel, brakes, chain.");
  });
});
