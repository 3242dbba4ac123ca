/** English, the catalogue that the others are held against. */

import { batch } from "./en/batch.ts";
import { ci } from "./en/ci.ts";
import { compare } from "./en/compare.ts";
import { craft } from "./en/craft.ts";
import { errors } from "./en/errors.ts";
import { explain } from "./en/explain.ts";
import { forecast } from "./en/forecast.ts";
import { html } from "./en/html.ts";
import { languages } from "./en/languages.ts";
import { posts } from "./en/posts.ts";
import { reading } from "./en/reading.ts";
import { reasons } from "./en/reasons.ts";
import { report } from "./en/report.ts";
import { stream } from "./en/stream.ts";

const all = {
  // Without a prototype V8 keeps a table; of so many parts it would else make a class step by step, for 2 ms.
  __proto__: null,
  ...reading,
  ...reasons,
  ...batch,
  ...ci,
  ...compare,
  ...craft,
  ...errors,
  ...explain,
  ...forecast,
  ...html,
  ...languages,
  ...posts,
  ...report,
  ...stream,
};

export const en: Omit<typeof all, "__proto__"> = all;
