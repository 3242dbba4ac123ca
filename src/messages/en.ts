/** English, the catalogue that the others are held against. */

import { craft } from "./en/craft.ts";
import { errors } from "./en/errors.ts";
import { explain } from "./en/explain.ts";
import { languages } from "./en/languages.ts";
import { reading } from "./en/reading.ts";
import { reasons } from "./en/reasons.ts";
import { report } from "./en/report.ts";

export const en = {
  ...reading,
  ...reasons,
  ...craft,
  ...errors,
  ...explain,
  ...languages,
  ...report,
};
