/** A real Chromium to look at the page in, where the machine has one. */

import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const PLACES = [
  process.env["CHROMIUM_PATH"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

export const CHROMIUM = PLACES.find((path) => path !== "" && existsSync(path));

/** Why the tests are skipped, for the name of their group. */
export const WHY =
  CHROMIUM === undefined ? " (skipped: no Chromium here; apt-get install chromium)" : "";

/** Without its own traffic: it looks nothing up and reports nothing. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM !== undefined && { executablePath: CHROMIUM }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
}
