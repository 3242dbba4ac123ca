/**
 * Bundles the command and the public API into `dist/` (declarations come from `tsc` afterwards).
 *
 * Everything is bundled, so that a user installs one package; what a run may not need is imported
 * dynamically in the source, and loaded when it is needed. The API becomes modules; the command one
 * script with its bytecode beside it, since loading and compiling is most of what a single draft takes.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { thirdPartyLicences } from "./licences.ts";
import { answering, askedIn, asking } from "./packages-apart.ts";

const OUT = "dist";
/** What went into which file; the package tests read it, the package does not ship it. */
const METAFILE = ".cache/bundle.json";
const COMMON = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Else `\p{L}` becomes a pattern that is made anew each time its line runs.
  supported: { "regexp-unicode-property-escapes": true },
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
} satisfies BuildOptions;

/** A script that `load` reads: one function of what it needs. */
const SCRIPT = {
  ...COMMON,
  outdir: OUT,
  format: "cjs",
  define: { "import.meta.url": "__url" },
  banner: {
    js: `(function (require, __filename, __import, __package) {
const module = { exports: {} }, __url = require("node:url").pathToFileURL(__filename).href;`,
  },
  footer: { js: "return module.exports; })" },
} satisfies BuildOptions;

/** commander can run commands that are programs of their own. Ours are none, and the module is slow to load. */
const noPrograms: Plugin = {
  name: "no-programs",
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[/\\]commander[/\\]/.test(importer) ? { path, namespace: "empty" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "" }));
  },
};

rmSync(OUT, { recursive: true, force: true });
const api = await build({
  ...COMMON,
  entryPoints: { index: "src/index.ts" },
  outdir: OUT,
  chunkNames: "chunks/[name]-[hash]",
  splitting: true,
  format: "esm",
  banner: {
    // Bundled CommonJS (natural's stemmer) asks for node's own modules through `require`.
    js: `import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);`,
  },
});
const command = await build({
  ...SCRIPT,
  entryPoints: { command: "src/cli/command.ts" },
  plugins: [noPrograms, asking],
});
const asked = askedIn(readFileSync(`${OUT}/command.js`, "utf8"));
const packages = await build({
  ...SCRIPT,
  entryPoints: Object.fromEntries([...asked.keys()].map((name) => [`packages/${name}`, name])),
  plugins: [answering(asked)],
});
const start = await build({
  ...COMMON,
  entryPoints: {
    cli: "src/cli/start.ts",
    worker: "src/cli/start-worker.ts",
    "warm-up": "src/cli/warm-up.ts",
  },
  outdir: OUT,
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  define: { "import.meta.dirname": "__dirname" },
});
for (const { metafile } of [command, packages]) Object.keys(metafile.outputs).forEach(finish);

// Read when a draft needs them, beside the scripts that ask for them.
cpSync("src/forecast/models", `${OUT}/models`, { recursive: true });

execFileSync(process.execPath, [`${OUT}/warm-up.cjs`], { stdio: ["ignore", "ignore", "inherit"] });
rmSync(`${OUT}/warm-up.cjs`);

const built = [api, command, packages, start].map(({ metafile }) => metafile);
const metafile = {
  inputs: Object.fromEntries(built.flatMap(({ inputs }) => Object.entries(inputs))),
  outputs: Object.fromEntries(built.flatMap(({ outputs }) => Object.entries(outputs))),
};
mkdirSync(".cache", { recursive: true });
writeFileSync(METAFILE, JSON.stringify(metafile));
writeFileSync(`${OUT}/THIRD-PARTY-LICENSES`, thirdPartyLicences(metafile));

/**
 * In a script that comes from bytecode V8 finds no modules to import, so that it gets a function that does.
 * A script of one byte a character loads in half the time; patterns are all that esbuild leaves as written.
 */
function finish(file: string): void {
  const escaped = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const script = readFileSync(file, "utf8")
    // What node has needs no loader of modules, which takes as long as a fifth of a draft.
    .replaceAll(/(?<=\bawait )import\((?="node:)/g, "require(")
    .replaceAll(/(?<=\bawait )import\(/g, "__import(")
    .replaceAll(/[^\0-\x7f]/g, escaped);
  writeFileSync(file, script);
}
