/** A creator's own weights, as `calibrate` writes them: weights and counts, no text and no names. */

import { MODULES } from "../rule/rule.ts";
import { normalised, withModuleWeights, type ModuleWeights } from "./module-weights.ts";
import type { Weights } from "./weights.ts";

export const PROFILE_VERSION = 1;

/** Spearman's rho with its 95 % interval. */
export interface ProfileRho {
  readonly rho: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Profile {
  readonly profileVersion: typeof PROFILE_VERSION;
  /** Of the weights that it starts from; it holds for no others. */
  readonly scoringVersion: string;
  readonly posts: number;
  /** Of the shipped weights on these posts, and of own ones fitted to other posts of the creator. */
  readonly before: ProfileRho;
  readonly after: ProfileRho;
  readonly modules: ModuleWeights;
}

/** @throws ProfileError in words for anything that is no profile */
export function parseProfile(text: string): Profile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProfileError("it is not JSON");
  }
  const fields = fieldsOf(value);
  if (fields.get("profileVersion") !== PROFILE_VERSION) {
    throw new ProfileError("it is no profile that `saveworthy calibrate` wrote");
  }
  const scoringVersion = fields.get("scoringVersion");
  if (typeof scoringVersion !== "string") throw new ProfileError("scoringVersion is missing");
  const given = fieldsOf(fields.get("modules"));
  const modules = normalised(
    new Map(
      MODULES.map((id) => {
        const weight = given.get(id);
        if (typeof weight !== "number" || !(weight >= 0 && weight <= 1)) {
          throw new ProfileError(`modules.${id}: expected a weight from 0 to 1`);
        }
        return [id, weight];
      }),
    ),
  );
  const posts = fields.get("posts");
  return {
    profileVersion: PROFILE_VERSION,
    scoringVersion,
    posts: typeof posts === "number" ? posts : 0,
    before: rhoOf(fields.get("before")),
    after: rhoOf(fields.get("after")),
    modules,
  };
}

export class ProfileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ProfileError";
  }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(
    typeof value === "object" && value !== null ? Object.entries(value) : [],
  );
}

function rhoOf(value: unknown): ProfileRho {
  const fields = fieldsOf(value);
  const figure = (name: string): number | null => {
    const found = fields.get(name);
    return typeof found === "number" ? found : null;
  };
  return { rho: figure("rho"), low: figure("low"), high: figure("high") };
}

/** Marks scores that compare with others of the same profile alone: `1+profile.3f2a`. */
function profileVersion(scoringVersion: string, { modules }: Profile): string {
  // FNV-1a over the weights: two profiles that differ are told apart, and nothing else is asked of it.
  let hash = 0x811c9dc5;
  for (const character of MODULES.map((id) => modules[id].toFixed(4)).join()) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return `${scoringVersion}+profile.${(hash >>> 0).toString(16).padStart(8, "0")}`;
}

export function withProfile(weights: Weights, profile: Profile): Weights {
  return {
    ...withModuleWeights(weights, profile.modules),
    scoringVersion: profileVersion(weights.scoringVersion, profile),
  };
}
