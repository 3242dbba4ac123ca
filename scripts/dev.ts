/** Runs the command from its source, without building: `npm run dev -- PATHS`. */
import { run } from "../src/cli/run.ts";

process.exitCode = await run(process.argv);
