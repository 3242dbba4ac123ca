/** Hashtags that name a feed, not a subject. Lower case; platform words, the same in every language. */
export const GENERIC_TAGS: ReadonlySet<string> = new Set(
  `
    fyp fypage fypシ fypシ゚viral fyppppp foryou foryoupage foru fy viral viralvideo viralvideos
    viralreels viraltiktok viralpost goviral trending trend trendingnow trendingreels explore
    explorepage explorepost xyzbca reels reel reelsinstagram reelsvideo reelitfeelit instareels
    instagramreels instagram insta instagood instadaily tiktok tiktokviral tiktoktrend shorts
    short youtubeshorts ytshorts shortsfeed shortsvideo youtube video content contentcreator
    creator like likes follow followme love photooftheday capcut xuhuong parati pourtoi
  `
    .trim()
    .split(/\s+/),
);
