/** Every rule, in the order of the modules. */

import type { Rule } from "../src/rule/rule.ts";
import stepDetail from "./tutorial/step-detail.ts";
import stepOrder from "./tutorial/step-order.ts";
import listItems from "./checklist/list-items.ts";
import listPromise from "./checklist/list-promise.ts";
import resourceNames from "./resources/resource-names.ts";
import resourcePurposes from "./resources/resource-purposes.ts";
import claimEvidence from "./insight/claim-evidence.ts";
import hypeWords from "./insight/hype-words.ts";
import takeaway from "./insight/takeaway.ts";

export const RULES: readonly Rule[] = [
  stepOrder,
  stepDetail,
  listItems,
  listPromise,
  resourceNames,
  resourcePurposes,
  claimEvidence,
  takeaway,
  hypeWords,
];
