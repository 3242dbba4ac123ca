/** What a long run may take. */

/** Files from which on the drafts that are done with would fill more memory than the results. */
const MANY = 100;
/** Growth of the heap, in percent, after which it is cleaned; V8's own choice lets it treble. */
const GROWTH = 20;
/**
 * Bytes of bytecode that are compiled into one function; V8 takes 920. Rules are many and drafts short, so
 * that compiling is a third of a run: with less of it 3,000 records of a stream take 5.6 s of the processor,
 * not 6.5, and no more from then on.
 */
const INLINED = 200;

/** 2,000 drafts peak at 140 MB instead of 190: little of what is made is kept. */
export async function saveMemory(files: number): Promise<void> {
  if (files < MANY) return;
  await cleanOften();
  await compileLess();
}

/** For what may turn out to be long: a folder's names alone can be 40 MB that nobody needs any more. */
export async function cleanOften(): Promise<void> {
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

/** For a run over many drafts. */
export async function compileLess(): Promise<void> {
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
}
