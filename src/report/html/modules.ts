/** A bar a module: reasons to save it, and craft. */

import type { DraftResult, ModuleResult } from "../../result/result.ts";
import { craftLevel, percent } from "../module-bars.ts";
import { markup, type Markup } from "./markup.ts";
import type { Words } from "./words.ts";

export function modulesCard(
  { modules, reason }: DraftResult,
  anchor: string,
  words: Words,
): Markup {
  const group = (kind: ModuleResult["kind"], points: number): Markup => markup`
    <div>
      <h3>${words(`report.${kind}s`)}</h3>
      <p class="dim">${words(`html.${kind}s-note`, { n: Math.round(points * 100) })}</p>
      <ul class="modules">
        ${modules.filter((one) => one.kind === kind).map((one) => row(one, reason, words))}
      </ul>
    </div>`;
  const weights = (kind: ModuleResult["kind"]): number[] =>
    modules.filter((one) => one.kind === kind).map(({ weight }) => weight);
  const together = weights("craft").reduce((sum, weight) => sum + weight, 0);
  return markup`
    <section class="card" aria-labelledby="${anchor}-modules">
      <h2 id="${anchor}-modules">${words("html.modules")}</h2>
      <div class="two">
        ${group("reason", Math.max(...weights("reason")))}
        ${group("craft", together)}
      </div>
    </section>`;
}

function row(module: ModuleResult, reason: string, words: Words): Markup {
  const { id, score, status } = module;
  const name = markup`<span class="name">${words(`module.${id}`)}</span>`;
  if (score === null || status !== "scored") {
    return markup`
      <li class="${status}">${name}<span class="state">${words(`status.${status}`)}</span></li>`;
  }
  const n = percent(score);
  return markup`
    <li class="${levelOf(module, reason)}">
      ${name}${bar(score)}
      <span class="number">${n}<span class="aside"> ${words("html.of-100")}</span></span>
    </li>`;
}

/** A reason that is not there costs nothing, so only a craft is painted as poor. */
function levelOf({ id, kind, score }: ModuleResult, reason: string): string {
  if (kind === "craft") return craftLevel(score ?? 0);
  return id === reason ? "found" : "begun";
}

/** Only to be looked at: the number stands beside it. @param share 0..1 */
export function bar(share: number): Markup {
  const width = Math.round(share * 1000) / 10;
  return markup`
    <svg class="bar" aria-hidden="true">
      <rect class="track" width="100%" height="100%" rx="4"/>
      <rect class="fill" width="${width}%" height="100%" rx="4"/>
    </svg>`;
}
