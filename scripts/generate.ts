/** Writes what is derived from the rules (tables, schema). Nothing is derived yet. */
export {};
