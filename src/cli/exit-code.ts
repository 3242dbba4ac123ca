/** The exit codes there are. */

export const EXIT = { ok: 0, unmet: 1, failed: 2, interrupted: 130 } as const;
