/** What runs over many files say. */
export const batch = {
  "batch.cache":
    "The cache cannot be written ({reason}): this run goes on, the next one will score again.",
  "batch.interrupted": "Interrupted: {done} of {total} files are scored.",
  "batch.progress": "Scoring {done}",
  "batch.progress-of": "Scoring {done}/{total}",
  "batch.rate": "{rate} files/s",
  "batch.left": "{time} left",
} as const;
