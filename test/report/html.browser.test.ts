import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "../../src/report/html.ts";
import { reportOf, sample } from "./sample.ts";
import { CHROMIUM, launch, WHY } from "./chromium.ts";

const FORECAST = {
  percentile: 63,
  low: 41,
  high: 82,
  evidence: "weak",
  cohort: { id: "en", posts: 1840 },
  terms: [{ text: "how to", effect: 0.1 }],
} as const;
/** Text that runs where it becomes markup. */
const HOSTILE = `</title></script><img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>`;

const BASE = sample();
const FINDINGS = BASE.findings.map((one, i) =>
  i < 2 ? { ...one, severity: "error" as const } : one,
);
const SEGMENTS = [
  ...(BASE.segments ?? []),
  { role: "overlay", text: "1 cup", startMs: null, endMs: null, line: 13, column: 1 } as const,
  { role: "visual", text: "Pan", startMs: 1_000, endMs: 2_000, line: 14, column: 1 } as const,
  { role: "cue", text: "beat", startMs: null, endMs: null, line: 15, column: 1 } as const,
  { role: "caption", text: "Pasta", startMs: null, endMs: null, line: 16, column: 1 } as const,
  { role: "note", text: "later", startMs: null, endMs: null, line: 17, column: 1 } as const,
];
const WARNINGS = [{ code: "few-words", message: "Only few words." }];
const FULL = sample({
  findings: FINDINGS,
  segments: SEGMENTS,
  forecast: FORECAST,
  warnings: WARNINGS,
});

function folder(count: number): ReturnType<typeof reportOf> {
  const bands = ["low", "fair", "good", "strong"] as const;
  return reportOf(
    Array.from({ length: count }, (_, i) => ({
      ...FULL,
      file: `d/${i + 1}.md`,
      title: `Draft ${i + 1}`,
      score: [12, 40, 60, 95][i % 4] ?? 0,
      band: bands[i % 4] ?? "low",
    })),
    {
      errors: Array.from({ length: 10 }, (_, i) => ({
        file: `d/x${i}.md`,
        code: "too-large",
        message: "It is too large.",
      })),
    },
  );
}

describe.skipIf(CHROMIUM === undefined)(`the page in Chromium${WHY}`, () => {
  let browser: Browser;
  let files: string;
  let made = 0;

  beforeAll(async () => {
    browser = await launch();
    files = mkdtempSync(join(tmpdir(), "saveworthy-html-"));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(files, { recursive: true, force: true });
  });

  /** Everything the page complains of and asks for, besides itself. */
  async function open(
    report: ReturnType<typeof reportOf>,
    options: BrowserContextOptions = {},
    hash = "",
  ): Promise<{ page: Page; noise: string[] }> {
    const file = join(files, `${made++}.html`);
    writeFileSync(file, [...html(report, "en")].join(""));
    const page = await (await browser.newContext(options)).newPage();
    const noise: string[] = [];
    page.on("console", (line) => noise.push(line.text()));
    page.on("pageerror", (error) => noise.push(String(error)));
    const url = pathToFileURL(file).href;
    page.on("request", (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
        noise.push(request.url());
    });
    await page.goto(url + hash);
    return { page, noise };
  }

  /** Also what axe leaves open, but for the contrast of text in pictures, which it cannot tell. */
  async function complaintsOfAxe(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    const found: unknown = await page.evaluate(
      "axe.run().then((r) => r.violations.concat(r.incomplete).flatMap(({id, nodes}) => nodes.map((n) => id + ': ' + n.html + ' ' + n.any.concat(n.all, n.none).map((c) => c.message).join('; '))))",
    );
    return Array.isArray(found)
      ? found.map(String).filter((one) => !one.startsWith("color-contrast: <text"))
      : ["axe did not run"];
  }

  const PAGES = {
    draft: [reportOf([FULL]), ""],
    folder: [folder(8), ""],
    "draft of a folder": [folder(8), "#d3"],
  } as const;

  for (const [name, [report, hash]] of Object.entries(PAGES)) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`axe finds nothing: ${name}, ${colorScheme}, wide and at 320 pixels`, async () => {
        for (const width of [1280, 320]) {
          const viewport = { width, height: 900 };
          const { page, noise } = await open(
            report,
            { colorScheme, viewport, bypassCSP: true },
            hash,
          );
          expect(await complaintsOfAxe(page)).toEqual([]);
          const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
          expect(overflow).toBeLessThanOrEqual(0);
          expect(noise).toEqual([]);
          await page.context().close();
        }
      });
    }
  }

  it("runs nothing of a draft, even where it had become markup", async () => {
    const { page, noise } = await open(
      reportOf([{ ...FULL, title: HOSTILE }, sample({ title: HOSTILE })]),
    );
    expect(await page.textContent("#r1 a")).toBe(HOSTILE);
    expect(await page.evaluate("globalThis.hit")).toBeUndefined();
    expect(noise).toEqual([]);
    await page.evaluate(
      `document.body.insertAdjacentHTML("beforeend", '<img src="data:," onerror="globalThis.hit=1">')`,
    );
    await page.waitForTimeout(100);
    expect(await page.evaluate("globalThis.hit")).toBeUndefined();
    expect(noise.join()).toContain("Content Security Policy");
  });

  it("is sorted, filtered and gone through with the keyboard alone", async () => {
    const { page, noise } = await open(folder(8));
    const first = (): Promise<string | null> => page.textContent("tbody tr:not([hidden]) .name a");
    expect(await first()).toBe("Draft 1");
    await page.focus("th.score button");
    await page.keyboard.press("Enter");
    expect(await first()).toBe("Draft 4");
    expect(await page.getAttribute("th.score", "aria-sort")).toBe("descending");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await page.getAttribute("th.name", "aria-sort")).toBe("ascending");
    expect(await page.getAttribute("th.score", "aria-sort")).toBe("none");
    await page.focus("[name=band][value=low]");
    await page.keyboard.press("Space");
    expect(await first()).toBe("Draft 2");
    expect(await page.textContent("[role=status]")).toBe("6 of 8 drafts shown");
    await page.fill("[name=search]", "DRAFT 7");
    expect(await page.textContent("[role=status]")).toBe("1 of 8 drafts shown");
    await page.fill("[name=search]", "nothing like it");
    expect(await page.isVisible(".no-match")).toBe(true);
    await page.fill("[name=search]", "");

    await page.focus("#r2 a");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("d2-title");
    expect(await page.isVisible("#all")).toBe(false);
    // The next one of the table as it is filtered now: 1 and 5 are low.
    await page.click("#d2 .next");
    await page.click("#d3 .next");
    await page.click("#d4 .next");
    expect(await page.isVisible("#d6-title")).toBe(true);
    await page.focus("#d6 .back");
    await page.keyboard.press("Enter");
    expect(await page.isVisible("#all")).toBe(true);
    // Not waitForFunction: it evaluates a text in the page, which the page forbids.
    await expect.poll(() => page.evaluate("document.activeElement.hash")).toBe("#d6");
    expect(noise).toEqual([]);
  });

  it("goes from the timeline to the note beside the line, also from a link of elsewhere", async () => {
    for (const count of [2, 101]) {
      const { page } = await open(folder(count), {}, "#d2-f1");
      expect(await page.isVisible("#d2-f1")).toBe(true);
      expect(await page.isVisible("#all")).toBe(false);
      await page.click('#d2 .lane a[href="#d2-f1"]');
      expect(await page.evaluate("document.querySelector(':target').id")).toBe("d2-f1");
      await page.click("#d2 .back");
      expect(await page.isVisible("#r2")).toBe(true);
    }
  });

  it("shows the first of many problems, and the others when asked by keyboard", async () => {
    const { page } = await open(folder(4));
    expect(await page.isVisible("text=d/x7.md")).toBe(true);
    expect(await page.isVisible("text=d/x8.md")).toBe(false);
    await page.focus(".callout summary");
    await page.keyboard.press("Enter");
    expect(await page.isVisible("text=d/x8.md")).toBe(true);
  });

  it("changes between dark and light, and says which comes next", async () => {
    const { page } = await open(reportOf([FULL]), { colorScheme: "dark" });
    const background = (): Promise<unknown> =>
      page.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await background();
    expect(await page.textContent(".theme")).toBe("Light");
    await page.click(".theme");
    expect(await background()).not.toBe(dark);
    expect(await page.textContent(".theme")).toBe("Dark");
  });

  it("prints every draft of a folder, of a large one too, and no controls", async () => {
    for (const count of [3, 101]) {
      const { page } = await open(folder(count));
      await page.emulateMedia({ media: "print" });
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator("article h1:visible").count()).toBe(count);
      expect(await page.isVisible(".filters")).toBe(false);
      expect(await page.isVisible("text=d/x9.md")).toBe(true);
    }
  });

  it("is whole without its script", async () => {
    const { page } = await open(folder(4), { javaScriptEnabled: false });
    expect(await page.locator("tbody tr").count()).toBe(4);
    expect(await page.isVisible(".filters")).toBe(false);
    await page.click("#r3 a");
    expect(await page.isVisible("#d3-title")).toBe(true);
    expect(await page.isVisible("#all")).toBe(false);
  });
});
