/** Regular expressions that the checker gives no proof for, and why they are linear where they are used. */
export const LINEAR: Readonly<Record<string, string>> = {};
