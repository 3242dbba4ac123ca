/** Flags that several commands share, and the settings they make with the config. */

import { resolve } from "node:path";
import { findConfig, loadConfig } from "../config/find.ts";
import { resolver, type Resolver } from "../config/resolve.ts";
import { didYouMean } from "../config/suggest.ts";
import { PLATFORMS } from "../draft/draft.ts";
import type { Gates } from "../gates/gates.ts";
import { LOCALES, localeOf } from "../messages/index.ts";
import { FORMATS } from "../read/index.ts";
import type { Profile } from "../score/profile.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";

/** As commander hands them over. */
export interface CommonFlags {
  readonly config?: string | false;
  readonly platform?: string;
  readonly lang?: string;
  readonly locale?: string;
  readonly inputFormat?: string;
  readonly strict?: boolean;
  /** File of own weights; false ignores that of the config too. */
  readonly profile?: string | false;
  readonly forecast?: boolean;
  readonly color?: boolean;
}

/**
 * Reads the config, if there is one, and puts the flags over it.
 * @param gates those that flags ask for
 * @throws UsageError, or ConfigError for a config that cannot be used
 */
export async function settingsOf(flags: CommonFlags, io: Io, gates: Gates = {}): Promise<Resolver> {
  const platform = oneOf("platform", flags.platform, PLATFORMS);
  const locale = oneOf("locale", flags.locale, LOCALES);
  const language = languageOf(flags.lang);
  const file = configFile(flags, io);
  const given = {
    ...(platform !== undefined && { platform }),
    ...(language !== undefined && { language }),
    locale: locale ?? localeOf(io.env),
    ...(flags.forecast === false && { forecast: false }),
    gates,
  };
  const own = typeof flags.profile === "string" ? resolve(io.cwd, flags.profile) : undefined;
  if (file === undefined) {
    return resolver(undefined, { ...given, ...(await profileOf(own)) }, io.cwd);
  }
  const [{ parseConfig }, { RULES }, { DEFAULT_WEIGHTS }] = await Promise.all([
    import("../config/parse.ts"),
    import("../../rules/index.ts"),
    import("../score/weights.ts"),
  ]);
  const config = parseConfig(file, RULES, DEFAULT_WEIGHTS);
  const profile = flags.profile === false ? undefined : (own ?? config.profile);
  // The config says it for all who work with it, whatever their machines are set to.
  const said = locale ?? config.locale ?? given.locale;
  return resolver(config, { ...given, locale: said, ...(await profileOf(profile)) }, io.cwd);
}

async function profileOf(path: string | undefined): Promise<{ profile?: Profile }> {
  if (path === undefined) return {};
  const { loadProfile } = await import("../config/profile.ts");
  return { profile: loadProfile(path) };
}

function configFile({ config }: CommonFlags, io: Io): ReturnType<typeof findConfig> {
  if (config === false) return undefined;
  return config === undefined ? findConfig(io.cwd) : loadConfig(resolve(io.cwd, config));
}

/** @throws UsageError where no reader has this id */
export function inputFormatOf({ inputFormat }: CommonFlags): string | undefined {
  return oneOf(
    "input-format",
    inputFormat,
    FORMATS.map(({ id }) => id),
  );
}

/** @throws UsageError with the known values where `value` is none of them */
export function oneOf<T extends string>(
  flag: string,
  value: string | undefined,
  known: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const hint = didYouMean(value, known);
  throw new UsageError(`--${flag} ${value}: expected one of ${known.join(", ")}.${hint}`);
}

function languageOf(tag: string | undefined): string | undefined {
  if (tag === undefined || /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return tag;
  throw new UsageError(`--lang ${tag}: expected a language tag such as en or pt-BR.`);
}
