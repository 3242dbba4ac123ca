/**
 * A pattern made when it is first asked for. V8 parses every pattern that a module makes as it loads, and
 * one with many words or a class such as `\p{L}` takes longer than the draft that may not need it.
 */
export function later(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= make());
}
