/** Licence notices of the packages whose code is in the bundle. */
import { readFileSync, readdirSync } from "node:fs";
import type { Metafile } from "esbuild";
import * as z from "zod";

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** Folders of the packages that have at least one byte in an output file, sorted. */
export function bundledPackages(metafile: Metafile): string[] {
  const folders = new Set<string>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = PACKAGE_FOLDER.exec(input)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders].toSorted();
}

/**
 * The text of `dist/THIRD-PARTY-LICENSES`.
 * @throws where a bundled package carries no licence text: it may not be shipped without one.
 */
export function thirdPartyLicences(metafile: Metafile): string {
  const notices = bundledPackages(metafile).map((folder) => {
    const texts = licenceTexts(folder);
    if (texts.length === 0) throw new Error(`${folder} has no licence file to pass on`);
    return [heading(folder), ...texts].join("\n\n");
  });
  const rule = `\n\n${"-".repeat(80)}\n\n`;
  return `saveworthy contains code of the following packages.${rule}${notices.join(rule)}\n`;
}

function licenceTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8").trim());
}

function heading(folder: string): string {
  const { name, version, license } = Manifest.parse(
    JSON.parse(readFileSync(`${folder}/package.json`, "utf8")),
  );
  return `${name} ${version} (${license})`;
}
