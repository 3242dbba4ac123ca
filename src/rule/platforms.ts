/** Names of the platforms as they write themselves. */

import type { Platform } from "../draft/draft.ts";

export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  tiktok: "TikTok",
  instagram: "Instagram",
  youtube: "YouTube",
};
