/** What `init` writes: a config that changes nothing until a line is uncommented. */
export const TEMPLATE = `# saveworthy.config.yaml
# Everything is optional. Unknown keys, rules and options are errors, so that a typing
# error is never ignored. All rules and their weights: saveworthy rules

# Platform of the drafts that name none: tiktok, instagram or youtube.
# platform: tiktok

# Language of the drafts, instead of finding it in the text.
# language: en

# Language of the words: en or vi, instead of the machine's.
# locale: en

# What the columns of a content calendar (CSV, TSV, Excel) or the keys of JSON posts hold, by their
# names, where they are not known or not right: spoken, overlay, visual, caption, cue, note, script,
# title, hashtags, platform, duration or language.
# columns:
#   "Line A": spoken
#   Slide: overlay

# Files to leave out, as patterns of .gitignore.
# ignore:
#   - archive/
#   - "*.notes.md"

# Rules: off, informational (reported, not scored), a severity (error, warning, info),
# or an object with state, severity and the rule's own options (saveworthy explain RULE).
# rules:
#   opening-filler: off
#   overlay-reading-time:
#     severity: error
#     secondsPerWord: 0.35

# What counts how much, merged over the defaults. content and craft add up to 1.
# weights:
#   content: 0.7
#   craft: 0.3
#   crafts:
#     overlays:
#       weight: 0.4

# What each draft must reach, else the exit code is 1. 0 and none ask for nothing.
# gates:
#   minScore: 50
#   minModule:
#     opening: 40
#   maxFindings: 10
#   failOn: error

# Other settings for some files; the later wins.
# overrides:
#   - files: ["shorts/**"]
#     platform: youtube
#     rules:
#       hashtag-count: off
#     gates:
#       minScore: 60
`;
