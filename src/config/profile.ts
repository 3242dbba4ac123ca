/** A creator's profile from its file. Loaded only where one is named. */

import { readFileSync } from "node:fs";
import { parseProfile, ProfileError, type Profile } from "../score/profile.ts";
import { ConfigError } from "./error.ts";

/**
 * @param path absolute
 * @throws ConfigError where it cannot be read, or is no profile
 */
export function loadProfile(path: string): Profile {
  try {
    return parseProfile(readFileSync(path, "utf8"));
  } catch (error) {
    if (error instanceof ProfileError) throw new ConfigError([`${path}: ${error.message}`]);
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const reason = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new ConfigError([`${path}: ${reason}`]);
  }
}

/** @throws ConfigError where the profile starts from other weights than those it is put over */
export function checkProfile({ scoringVersion }: Profile, present: string): void {
  if (scoringVersion === present) return;
  throw new ConfigError([
    `the profile was made for scoring version ${scoringVersion}, this is ${present}: run saveworthy calibrate again`,
  ]);
}
