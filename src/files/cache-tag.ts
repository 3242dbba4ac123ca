/** What marks a folder as a cache: backup programs pass it over (https://bford.info/cachedir/). */
export const CACHE_TAG = "CACHEDIR.TAG";
export const CACHE_SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55\n";
