/**
 * `npm run picture`: docs/report.png, the top of the HTML report of one fixture, as the README shows it.
 * Needs Chromium and pngquant and, to look as it does, the fonts that the page asks for first:
 * apt-get install chromium pngquant fonts-inter fonts-noto-color-emoji
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const DRAFT = "fixtures/drafts/sell-old-laptop.md";
const PICTURE = "docs/report.png";
const MAX_BYTES = 150_000;
const WIDTH = 1120;

const folder = mkdtempSync(join(tmpdir(), "saveworthy-picture-"));
const page = join(folder, "report.html");
execFileSync(process.execPath, [
  "--import",
  "tsx",
  "scripts/dev.ts",
  "--no-config",
  "--locale",
  "en",
  DRAFT,
  "--format",
  `html=${page}`,
]);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  const tab = await browser.newPage({
    viewport: { width: WIDTH, height: 900 },
    colorScheme: "light",
  });
  await tab.goto(pathToFileURL(page).href);
  const last = await tab.locator(".timeline").boundingBox();
  const height = Math.ceil((last?.y ?? 0) + (last?.height ?? 900)) + 20;
  await tab.screenshot({
    path: PICTURE,
    fullPage: true,
    clip: { x: 0, y: 0, width: WIDTH, height },
  });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
// A palette is enough for a page of few colours, at a third of the size.
execFileSync("pngquant", ["--force", "--strip", "--quality=80-100", "--output", PICTURE, PICTURE]);
const { size } = statSync(PICTURE);
console.log(`${PICTURE}: ${size} bytes`);
if (size > MAX_BYTES) throw new Error(`${PICTURE} is over ${MAX_BYTES} bytes`);
