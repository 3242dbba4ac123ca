/** The two numbers, apart from each other: the dial of the score and the scale of the forecast. */

import type { DraftResult, Forecast } from "../../result/result.ts";
import { landedText } from "../forecast.ts";
import { isUnread } from "../parts.ts";
import { markup, NOTHING, withCode, type Markup } from "./markup.ts";
import type { Words } from "./words.ts";

/** Lowest scores of the bands but the first, marked on the dial. Design section 4. */
const BAND_FLOORS = [30, 55, 80];
const RADIUS = 52;
/** Shown for, and against. */
const MAX_TERMS = 3;
/** Length of a round end of the arc, in points. */
const CAP = 1.5;

/** @param anchor of the draft; ids on the page begin with it */
export function scoreCard(result: DraftResult, anchor: string, words: Words): Markup {
  const { band, reason, incomplete } = result;
  const about = withCode(isUnread(result) ? words("report.unread") : words(`reason.${reason}`));
  return markup`
    <section class="card score-card" aria-labelledby="${anchor}-score">
      <h2 id="${anchor}-score">${words("html.score-title")}</h2>
      <div class="dial-row">
        ${dial(result, words)}
        <div>
          <p class="band ${band}">${words(`band.${band}`)}</p>
          <p class="verdict">${about}</p>
          ${incomplete ? markup`<p class="alert">${words("report.incomplete")}</p>` : NOTHING}
        </div>
      </div>
      <p class="dim">${words("html.score-about")} ${words("html.bands-note")}</p>
    </section>`;
}

function dial({ score, band }: DraftResult, words: Words): Markup {
  const label = words("html.score", { score, band: words(`band.${band}`) });
  const marks = BAND_FLOORS.map(
    (floor) => markup`<path d="M60 2v8" transform="rotate(${floor * 3.6} 60 60)"/>`,
  );
  const whole = score === 100;
  const length = whole ? 100 : Math.max(0.1, score - 2 * CAP);
  const start = whole ? -90 : CAP * 3.6 - 90;
  const arc = markup`
    <circle class="arc" cx="60" cy="60" r="${RADIUS}" pathLength="100"
      stroke-dasharray="${length} 100" transform="rotate(${start} 60 60)"/>`;
  return markup`
    <svg class="dial ${band}" viewBox="0 0 120 120" role="img" aria-label="${label}">
      <circle class="track" cx="60" cy="60" r="${RADIUS}"/>
      ${score > 0 ? arc : NOTHING}
      <g class="marks">${marks}</g>
      <text x="60" y="61">${score}</text>
    </svg>`;
}

export function forecastCard(
  { forecast, forecastReason = "", language }: DraftResult,
  anchor: string,
  words: Words,
): Markup {
  const title = markup`<h2 id="${anchor}-forecast">${words("forecast.title")}</h2>`;
  const body =
    forecast === null
      ? markup`
        <p class="none">${words("html.forecast-none")}</p>
        <p>${forecastReason}</p>`
      : forecastBody(forecast, language, words);
  return markup`
    <section class="card forecast-card" aria-labelledby="${anchor}-forecast">
      ${title}
      ${body}
      <p class="dim">${words("html.forecast-about")}</p>
    </section>`;
}

function forecastBody(forecast: Forecast, language: string, words: Words): Markup {
  const { percentile, low, high, evidence, terms } = forecast;
  const whole = { percentile, low, high };
  return markup`
    <p class="percentile">${words("html.forecast-better", whole)}</p>
    <svg class="scale" height="34" role="img" aria-label="${words("html.forecast-scale", whole)}">
      <rect class="track" y="9" width="100%" height="6" rx="3"/>
      <rect class="interval" x="${low}%" y="6" width="${high - low}%" height="12" rx="6"/>
      <circle class="point" cx="${percentile}%" cy="12" r="7"/>
      <text x="0" y="32">0</text>
      <text x="50%" y="32" text-anchor="middle">50</text>
      <text x="100%" y="32" text-anchor="end">100</text>
    </svg>
    <p>${landedText(forecast, language, "", words.locale)}</p>
    <p class="evidence ${evidence}">${words(`forecast.evidence.${evidence}`)}</p>
    ${terms.length === 0 ? NOTHING : termList(terms, words)}`;
}

function termList(terms: Forecast["terms"], words: Words): Markup {
  const [up, down] = [1, -1].map((sign) =>
    terms.filter(({ effect }) => effect * sign > 0).slice(0, MAX_TERMS),
  );
  const items = [...(up ?? []), ...(down ?? [])].map(({ text, effect }) => {
    const way = effect < 0 ? "lowers" : "raises";
    return markup`<li class="${way}"><bdi>${text}</bdi> <small>${words(`html.${way}`)}</small></li>`;
  });
  return markup`
    <h3>${words("html.forecast-terms")}</h3>
    <ul class="terms">${items}</ul>`;
}
