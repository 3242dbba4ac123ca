/** What `calibrate` is worth, in words and a table. */

import { count, rho } from "../../src/posts/validity-tables.ts";
import { table } from "../generate/markdown.ts";
import type { CalibrationFigures } from "./calibration.ts";

export function calibrationSection({ creators, simulated, real }: CalibrationFigures): string {
  return [
    `${creators} simulated creators a row, each with weights of their own around the shipped ones (*taste* is the spread of their logarithm; 0 has none) and saves of which their score tells a part (*told* is the rho of their own score with the saves). *Order* is Spearman's rho of the fitted weights with the creator's, beside that of the shipped ones; *gained* what the fitted weights add to the rho with the saves of 500 posts that the fit has not seen.`,
    table([
      ["posts", "taste", "told", "order, fitted", "order, shipped", "gained"],
      ...simulated.map(({ posts, spread, rho: told, order, orderShipped, gained }) => [
        String(posts),
        String(spread),
        String(told),
        rho(order),
        rho(orderShipped),
        gained.toFixed(3).replace(/^-(0\.000)$/, "$1"),
      ]),
    ]),
    `On ${real.creators} real creators with 45 posts with speech or more (${count(real.posts)} posts), own weights had a mean rho of ${rho(real.after)} on posts they were not fitted to, the shipped ones ${rho(real.before)}; in the middle eight tenths of the creators the difference lay between ${rho(real.low)} and ${rho(real.high)}. For ${real.changed} of them own weights were kept, as they ranked no more than 0.02 worse; the others' profiles hold the shipped ones.`,
  ].join("\n\n");
}
