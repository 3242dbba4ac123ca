/** Sources that more than one rule stands on. Each `finding` says only what was read there. */

import type { Evidence } from "./rule.ts";

export const VISUAL_QUALITY: Evidence = {
  grade: "A",
  finding:
    "Audio-visual quality had the highest rank correlation with collections of 99 TikToks (0.405), though about the same with likes (0.392); shot notes are only a plan for it.",
  source:
    "Front. Med. 2025;12:1613526, Table 6 (table read), https://pmc.ncbi.nlm.nih.gov/articles/PMC12499355/",
};

export const TEXT_IN_VIDEOS: Evidence = {
  grade: "A",
  finding:
    "In 400 TikToks, close-up and medium shots and the presence of text went with popularity; that is not saving.",
  source: "Ling et al. 2022, WebSci (abstract read), https://arxiv.org/abs/2111.02452",
};

export const SHORT_LABELS: Evidence = {
  grade: "A",
  finding:
    "Two or three words of the narration beside the part they name raised retention (d = 0.47 and 0.70); retention is not saving.",
  source: "Mayer & Johnson 2008, J. Educ. Psychol. 100(2):380-386, doi 10.1037/0022-0663.100.2.380",
};

export const KEY_TERMS: Evidence = {
  grade: "A",
  finding: "Over 57 studies, key terms taken from the narration beat its verbatim text.",
  source: "Adesope & Nesbit 2012, meta-analysis (abstract read)",
};

export const BBC_READING: Evidence = {
  grade: "B",
  finding:
    "Subtitles run at 160-180 words a minute, and a word takes at least about 0.3 seconds to read.",
  source:
    "BBC Subtitle Guidelines, https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles",
};

export const BBC_LINES: Evidence = {
  grade: "B",
  finding: "37 characters a line in 16:9 are 25 in 9:16, and vertical video takes up to 3 lines.",
  source: BBC_READING.source,
};

export const NETFLIX_READING: Evidence = {
  grade: "B",
  finding:
    "Up to 20 characters a second for adults; no event shorter than 5/6 s or longer than 7 s.",
  source:
    "Netflix Timed Text Style Guides, English (speed as quoted by others) and general requirements",
};

export const FIRST_SECONDS: Evidence = {
  grade: "B",
  finding:
    "The proposition belongs in the first 3 seconds, the hook in the first 6; about staying, not saving.",
  source:
    "TikTok Ads Help, creative best practices (as quoted by others), https://ads.tiktok.com/help/article/creative-best-practices",
};

export const WATCH_TIME: Evidence = {
  grade: "C",
  finding: "Average watch time on TikTok is 3.75 s (5.7 million short videos).",
  source:
    "Metricool, short video report 2025, https://metricool.com/social-media-short-video-report-2025",
};

/** Measured by `npm run eval`; docs/validity.md says how, and how far it holds. */
export const SAVED_POSTS = "saveworthy, 51,189 TikTok posts with their saves, docs/validity.md";

export const OWN_CHOICE = "saveworthy, own choice";
