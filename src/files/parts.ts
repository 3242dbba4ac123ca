/** The files inside a packed one, by path. Our own type, so that a user needs no library for ours. */
export type Parts = Record<string, Uint8Array>;
