/** What must not be overlooked, above everything else. */

import { markup, NOTHING, type Markup } from "./markup.ts";

/** @param items `<li>` each; nothing where there is none */
export function callout(title: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return NOTHING;
  return markup`
    <div class="callout">
      <p><b>${title}</b></p>
      <ul>${items}</ul>
    </div>`;
}
