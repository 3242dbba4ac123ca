/**
 * Bundles the command and the public API into `dist/` (declarations come from `tsc` afterwards).
 *
 * Everything is bundled, so that a user installs one package; what a run may not need is imported
 * dynamically in the source and becomes a chunk of its own, because loading code is most of the
 * time a single draft takes.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { thirdPartyLicences } from "./licences.ts";

const OUT = "dist";
/** What went into which file; the package tests read it, the package does not ship it. */
const METAFILE = ".cache/bundle.json";

// Bundled CommonJS (commander, natural's stemmer) asks for node's own modules through `require`.
const REQUIRE = [
  `import { createRequire as __createRequire } from "node:module";`,
  `const require = __createRequire(import.meta.url);`,
].join("\n");

rmSync(OUT, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { cli: "src/cli/run.ts", index: "src/index.ts", worker: "src/cli/worker.ts" },
  outdir: OUT,
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  banner: { js: REQUIRE },
  alias: {
    // Under node's conditions `yaml` is CommonJS, which as a chunk would have a default export alone.
    yaml: "./node_modules/yaml/browser/index.js",
    // mammoth's unzipper asks for a copy of what node has, and for seven packages behind it.
    "readable-stream": "node:stream",
  },
  // Small to load, yet a stack trace still names functions and short lines.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});

// Read when a draft needs them, beside the chunks that ask for them.
cpSync("src/forecast/models", `${OUT}/models`, { recursive: true });

mkdirSync(".cache", { recursive: true });
writeFileSync(METAFILE, JSON.stringify(metafile));
writeFileSync(`${OUT}/THIRD-PARTY-LICENSES`, thirdPartyLicences(metafile));
