/** `docs/performance.md`: the last result of `npm run bench`, and the machine that it is from. */
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from "node:os";
import { isMet, type Figure } from "./figures.ts";

const GIGABYTE = 1024 ** 3;

export function performanceDocument(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, detail, value, unit, target, at } = figure;
    return `| ${what} | ${detail} | ${value.toFixed(2)}${unit} | at ${at} ${target} | ${isMet(figure) ? "met" : "**missed**"} |`;
  });
  return `# Speed

<!-- Written by \`npm run bench\`: change bench/, not this file. -->

The last result of \`npm run bench\`. What is compared runs in turn on the same machine, so that the
ratios hold where the times do not; each is a median of whole processes, from start to end.

| what | measured | result | target | |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

The machine: ${machine()}.

The command is one script with the bytecode of the node that ran \`npm run build\`. Under another
version of node it is compiled as it loads, and one draft takes about half as long again.
`;
}

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / GIGABYTE);
  // Others at work make everything slower, and threads gain less.
  const load = loadavg()[0]?.toFixed(1) ?? "unknown";
  return `${cpu?.model.trim() ?? "unknown"}, ${availableParallelism()} threads, ${memory} GB, ${platform()} ${release()}, node ${process.version}, ${new Date().toISOString().slice(0, 10)}, load ${load} at the end`;
}
