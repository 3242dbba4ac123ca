/** What must not be overlooked, above everything else. */

import { markup, NOTHING, type Markup } from "./markup.ts";
import type { Words } from "./words.ts";

/** More of them would push what they are about off the screen; the rest opens. */
const MAX_SHOWN = 8;

/** @param items `<li>` each; nothing where there is none */
export function callout(title: string, items: readonly Markup[], words: Words): Markup {
  if (items.length === 0) return NOTHING;
  const rest = items.slice(MAX_SHOWN);
  const more = markup`
      <details>
        <summary>${words("html.more", { n: rest.length })}</summary>
        <ul>${rest}</ul>
      </details>`;
  return markup`
    <div class="callout">
      <p><b>${title}</b></p>
      <ul>${items.slice(0, MAX_SHOWN)}</ul>
      ${rest.length === 0 ? NOTHING : more}
    </div>`;
}
