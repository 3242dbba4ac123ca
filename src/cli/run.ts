/** Placeholder until the command line lands. */
export async function run(argv: readonly string[]): Promise<number> {
  await Promise.resolve();
  return argv.length > 0 ? 0 : 2;
}
