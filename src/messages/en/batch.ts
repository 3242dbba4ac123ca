/** What runs over many files say. */
export const batch = {
  "batch.cache":
    "The cache cannot be written ({reason}): this run goes on, the next one will score again.",
  "batch.interrupted": "Interrupted: {done} of {total} files are scored.",
  "batch.progress": "Scoring {done}",
  "batch.progress-of": "Scoring {done}/{total}",
  "batch.rate": "{rate} files/s",
  "batch.left": "{time} left",
  "watch.start": "Watching {n} {n|draft|drafts} for changes; Ctrl+C ends.",
  "watch.config": "The config was read again.",
  "watch.gone": "gone",
  "watch.new": "new",
  "watch.same": "no change",
  "merge.none": "Name the JSON reports of the shards.",
  "merge.unreadable": "{name} cannot be read ({reason}).",
  "merge.not-json": "{name} is no JSON, or not all of it; make it again with --format json={name}.",
  "merge.no-report": "{name} is no report of this version: scores come from --format json.",
  "merge.no-shard": "{name} is of a whole run, not of a shard; there is nothing to merge it with.",
  "merge.versions":
    "{name} is of version {found}, {other} of {expected}: their scores do not compare.",
  "merge.counts": "{name} is one of {found} shards, {other} one of {expected}.",
  "merge.double": "{name} and {other} are both shard {index}/{count}.",
  "merge.missing": "{n|Shard|Shards} {list} of {count} {n|is|are} missing.",
} as const;
