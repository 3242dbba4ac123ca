/** Tiếng Việt. Mỗi file trong `vi/` theo đúng file cùng tên trong `en/`. */

import type { Catalogue } from "./catalogue.ts";
import { batch } from "./vi/batch.ts";
import { ci } from "./vi/ci.ts";
import { compare } from "./vi/compare.ts";
import { craft } from "./vi/craft.ts";
import { errors } from "./vi/errors.ts";
import { explain } from "./vi/explain.ts";
import { forecast } from "./vi/forecast.ts";
import { html } from "./vi/html.ts";
import { languages } from "./vi/languages.ts";
import { posts } from "./vi/posts.ts";
import { reading } from "./vi/reading.ts";
import { reasons } from "./vi/reasons.ts";
import { report } from "./vi/report.ts";
import { rules } from "./vi/rules.ts";
import { stream } from "./vi/stream.ts";

const all = {
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
  ...rules,
  ...stream,
};

export const vi: Catalogue = all;
