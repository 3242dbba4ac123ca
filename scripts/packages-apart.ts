/**
 * Packages in scripts of their own, which the command asks for what it uses of them when a run needs it.
 * Most runs need none; compiling all of them with the command is a tenth of what a single draft takes.
 */
import type { Plugin } from "esbuild";

/** Small, and needed by every run, or by most that people look at. */
const AT_ONCE = /^(?:node:|commander$|natural\/|fast-string-width$|chalk$|ignore$)/;
const ASKED = /__package\(\s*"([^"]+)",\s*"(\w+)"\s*\)/g;

/** Asks `__package`, which a banner defines, for each thing that the source imports of a package. */
export const asking: Plugin = {
  name: "asking",
  setup(build) {
    build.onResolve({ filter: /^[\w@]/ }, ({ path, importer, kind }) =>
      kind === "entry-point" || AT_ONCE.test(path) || /[/\\]node_modules[/\\]/.test(importer)
        ? undefined
        : { path, namespace: "asking" },
    );
    build.onLoad({ filter: /.*/, namespace: "asking" }, async ({ path }) => {
      const whole: unknown = await import(path);
      if (typeof whole !== "object" || whole === null) throw new TypeError(`no module: ${path}`);
      const names = Object.keys(whole).filter((name) => /^\w+$/.test(name));
      // Names such as `enum` can be exported but not declared.
      const contents = names.map(
        (name, i) =>
          `const _${i} = /* @__PURE__ */ __package("${path}", "${name}"); export { _${i} as ${name} };`,
      );
      return { contents: contents.join("\n") };
    });
  },
};

export type Asked = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * @param script which was built with `asking`, so that esbuild has left out what is not used
 * @returns by package, the names it asks for
 */
export function askedIn(script: string): Asked {
  const asked = new Map<string, Set<string>>();
  // Lines are cut anywhere, in strings too.
  for (const [, path = "", name = ""] of script.replaceAll("\\\n", "").matchAll(ASKED))
    asked.set(path, (asked.get(path) ?? new Set()).add(name));
  return asked;
}

/** Makes each package that is asked for an entry point, which exports nothing else. */
export function answering(asked: Asked): Plugin {
  return {
    name: "answering",
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, kind }) =>
        kind === "entry-point" ? { path, namespace: "answering" } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: "answering" }, ({ path }) => {
        const names = [...(asked.get(path) ?? [])];
        return { contents: `export { ${names.join(", ")} } from "${path}";`, resolveDir: "." };
      });
    },
  };
}
