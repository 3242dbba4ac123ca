/** Flags over config over defaults: what holds for one file. */

import { dirname, relative, resolve, sep } from "node:path";
import type { Platform } from "../draft/draft.ts";
import type { Field } from "../draft/field.ts";
import type { RuleSetting, Settings } from "../engine/settings.ts";
import { asks, mergeGates, type Gates } from "../gates/gates.ts";
import { loadLocale, type Locale } from "../messages/index.ts";
import type { Profile } from "../score/profile.ts";
import { DEFAULT_WEIGHTS, type Weights } from "../score/weights.ts";
import type { Config, Override, RuleChange, RuleChanges } from "./config.ts";
import { ownVersion } from "./weights.ts";

/** What the flags of a run say; they win over everything. */
export interface Flags {
  readonly platform?: Platform;
  readonly language?: string;
  readonly locale?: Locale;
  readonly gates?: Gates;
  /** Not where false. */
  readonly forecast?: boolean;
  /** A creator's own weights. */
  readonly profile?: Profile;
}

export interface FileSettings {
  /** Without platform and language: those belong to the reading. */
  readonly settings: Settings;
  /** Wins over what the file says. */
  readonly platform?: Platform;
  /** For drafts that name none. */
  readonly defaultPlatform?: Platform;
  /** Wins over what the file says. */
  readonly language?: string;
  /** For drafts that name none, before it is found from their text. */
  readonly defaultLanguage?: string;
  /** What the columns of calendars hold, by their name. */
  readonly columns?: ReadonlyMap<string, Field>;
}

/** What a resolver is made from: plain data, so that another thread can make the same one. */
export interface ResolverSource {
  readonly config: Config | undefined;
  readonly flags: Flags;
  /** Absolute; what the paths of files are relative to. */
  readonly cwd: string;
}

export interface Resolver {
  readonly source: ResolverSource;
  readonly locale: Locale;
  readonly scoringVersion: string;
  /** Of what is no file: no override holds. */
  readonly base: FileSettings;
  readonly settingsFor: (file: string) => FileSettings;
  /** Undefined where no file has a gate. */
  readonly gatesFor: ((file: string) => Gates) | undefined;
  /** @param path as given; a folder's ends in `/` */
  readonly ignored: (path: string) => boolean;
}

type Matches = (path: string) => boolean;

const never: Matches = () => false;

/**
 * Settles what holds for each file, and loads the words of its locale.
 * @param cwd what the paths of files are relative to
 */
export async function resolver(
  config: Config | undefined,
  flags: Flags,
  cwd: string,
): Promise<Resolver> {
  const base = dirname(config?.path ?? cwd);
  const inside =
    (match: Matches): Matches =>
    (path) => {
      const own = relative(base, resolve(cwd, path)).split(sep).join("/");
      // What is not under the config's folder is none of its business.
      if (own === "" || own === ".." || own.startsWith("../") || /^[a-z]:/i.test(own)) return false;
      return match(path.endsWith("/") ? `${own}/` : own);
    };
  const overrides = await Promise.all(
    (config?.overrides ?? []).map(async (override) => ({
      override,
      match: inside(await matcher(override.files)),
    })),
  );
  const weights = await weightsOf(config, flags);
  const locale = flags.locale ?? config?.locale ?? "en";
  await loadLocale(locale);
  const settingsOf = memoised((chosen: readonly Override[]) =>
    fileSettings(config, chosen, flags, weights),
  );
  const chosen = (file: string): Override[] =>
    overrides.filter(({ match }) => match(file)).map(({ override }) => override);
  const gates = [config?.gates, ...overrides.map(({ override }) => override.gates), flags.gates];
  return {
    source: { config, flags, cwd },
    locale,
    scoringVersion: weights.scoringVersion,
    base: settingsOf([]),
    settingsFor: (file) => settingsOf(chosen(file)),
    gatesFor: gates.some((one) => one !== undefined && asks(one))
      ? (file) => mergeGates([config?.gates, ...chosen(file).map((one) => one.gates), flags.gates])
      : undefined,
    ignored: inside(await matcher(config?.ignore ?? [])),
  };
}

/**
 * The weights of the run, marked with what changed the scores.
 * @throws ConfigError where the profile starts from other weights
 */
async function weightsOf(config: Config | undefined, { profile }: Flags): Promise<Weights> {
  const version = scoringVersion(config);
  const given = config?.weights ?? DEFAULT_WEIGHTS;
  const weights = given.scoringVersion === version ? given : { ...given, scoringVersion: version };
  if (profile === undefined) return weights;
  const [{ checkProfile }, { withProfile }] = await Promise.all([
    import("./profile.ts"),
    import("../score/profile.ts"),
  ]);
  checkProfile(profile, version);
  return withProfile(weights, profile);
}

/** One for the whole run: an override marks it, whichever files it holds for. */
function scoringVersion(config: Config | undefined): string {
  if (config === undefined) return DEFAULT_WEIGHTS.scoringVersion;
  const changes = [config, ...config.overrides].flatMap(({ rules }) => [...rules.values()]);
  const own = changes.some(scoresOtherwise);
  return own ? ownVersion(config.weights.scoringVersion) : config.weights.scoringVersion;
}

/** A severity changes no score, nor does `on`, which every rule is. */
function scoresOtherwise({ state = "on", options }: RuleChange): boolean {
  return state !== "on" || Object.keys(options).length > 0;
}

async function matcher(patterns: readonly string[]): Promise<Matches> {
  if (patterns.length === 0) return never;
  const { default: ignore } = await import("ignore");
  const rules = ignore().add(patterns);
  return (path) => rules.ignores(path);
}

/** One object for all files that the same overrides hold for. */
function memoised(
  make: (chosen: readonly Override[]) => FileSettings,
): (chosen: readonly Override[]) => FileSettings {
  const made: { chosen: readonly Override[]; settings: FileSettings }[] = [];
  return (chosen) => {
    const found = made.find(
      (one) => one.chosen.length === chosen.length && one.chosen.every((o, i) => o === chosen[i]),
    );
    if (found !== undefined) return found.settings;
    const settings = make(chosen);
    made.push({ chosen, settings });
    return settings;
  };
}

function fileSettings(
  config: Config | undefined,
  chosen: readonly Override[],
  flags: Flags,
  weights: Weights,
): FileSettings {
  const rules = new Map<string, RuleSetting>();
  for (const changes of [config?.rules, ...chosen.map((override) => override.rules)])
    apply(rules, changes);
  const language = chosen.findLast((o) => o.language !== undefined)?.language ?? config?.language;
  const preset = chosen.findLast((o) => o.platform !== undefined)?.platform ?? config?.platform;
  return {
    settings: {
      rules,
      weights,
      locale: flags.locale ?? config?.locale ?? "en",
      forecast: flags.forecast !== false,
    },
    ...(flags.platform !== undefined && { platform: flags.platform }),
    ...(preset !== undefined && { defaultPlatform: preset }),
    ...(flags.language !== undefined && { language: flags.language }),
    ...(language !== undefined && { defaultLanguage: language }),
    ...(config?.columns !== undefined && { columns: config.columns }),
  };
}

function apply(rules: Map<string, RuleSetting>, changes: RuleChanges = new Map()): void {
  for (const [id, { state, severity, options }] of changes) {
    const before = rules.get(id);
    const kept = severity ?? before?.severity;
    rules.set(id, {
      state: state ?? before?.state ?? "on",
      ...(kept !== undefined && { severity: kept }),
      options: { ...before?.options, ...options },
    });
  }
}
