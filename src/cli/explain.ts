/** `saveworthy explain TOPIC`: the page of a rule, a module or the forecast, from their data. */

import { RULES } from "../../rules/index.ts";
import type { FileSettings } from "../config/resolve.ts";
import { didYouMean } from "../config/suggest.ts";
import { message, messagesOf, ruleWords, type Locale } from "../messages/index.ts";
import { titled } from "../report/parts.ts";
import { wrap } from "../report/width.ts";
import { MODULES, type Rule } from "../rule/rule.ts";
import { styleFor } from "./colour.ts";
import { UsageError } from "./errors.ts";
import { EXIT } from "./exit-code.ts";
import { settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { moduleKind, moduleTitle, ruleTitle, shareText, standingOf } from "./standing.ts";

const FORECAST = "forecast";
const LEVELS = ["strong", "moderate", "weak", "none"];
const MAX_COLUMNS = 100;
const MAX_LINES = 20;
const INDENT = "  ";

interface Section {
  readonly heading?: string;
  /** Text, or a list with a mark before each item. */
  readonly text?: string;
  readonly items?: readonly string[];
}

interface Page {
  readonly title: string;
  readonly facts: string;
  readonly sections: readonly Section[];
}

export async function explain(topic: string, flags: CommonFlags, io: Io): Promise<number> {
  const { locale, base } = await settingsOf(flags, io);
  const page = pageOf(topic, base.settings, locale);
  const style = await styleFor(io.stdout, io.env, flags.color !== false);
  const room = Math.min(io.stdout.columns ?? 80, MAX_COLUMNS) - INDENT.length;
  const indented = (text: string, mark: string): string[] =>
    wrap(text, room - mark.length, MAX_LINES).map(
      (line, i) => INDENT + (i === 0 ? mark : " ".repeat(mark.length)) + line,
    );
  const lines = [
    ...titled(page.title, page.facts, room + INDENT.length, style),
    ...page.sections.flatMap(({ heading, text, items = [] }) => [
      "",
      ...(heading === undefined ? [] : [style.bold(heading)]),
      ...items.flatMap((item) => indented(item, "- ")),
      ...(text === undefined ? [] : indented(text, "")),
    ]),
  ];
  await io.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.ok;
}

function pageOf(topic: string, settings: FileSettings["settings"], locale: Locale): Page {
  const rule = RULES.find(({ id }) => id === topic);
  if (rule !== undefined) return rulePage(rule, settings, locale);
  const module = MODULES.find((id) => id === topic);
  if (module !== undefined) {
    const rules = RULES.filter((candidate) => candidate.module === module);
    const shares = rules.map(
      (one) => `${one.id}: ${ruleTitle(one, locale)} (${shareText(one, settings, locale)})`,
    );
    return {
      title: moduleTitle(module, locale),
      facts: moduleKind(module, settings.weights, locale),
      sections: [
        { text: message(`explain.${module}`, {}, locale) },
        { heading: message("explain.rules", {}, locale), items: shares },
      ],
    };
  }
  if (topic === FORECAST) {
    const texts = ["explain.forecast", "explain.forecast-interval", "explain.forecast-never"];
    const sections: Section[] = texts.map((code) => ({ text: message(code, {}, locale) }));
    const items = LEVELS.map((level) => message(`explain.forecast-${level}`, {}, locale));
    sections.push({ heading: message("explain.evidence", {}, locale), items });
    return { title: message("forecast.title", {}, locale), facts: "", sections };
  }
  const known = [...RULES.map(({ id }) => id), ...MODULES, FORECAST];
  const hint = didYouMean(topic, known) || " See: saveworthy rules.";
  throw new UsageError(`There is no rule or module "${topic}".${hint}`);
}

function rulePage(rule: Rule, settings: FileSettings["settings"], locale: Locale): Page {
  const heading = (name: string): { heading: string } => ({
    heading: message(`explain.${name}`, {}, locale),
  });
  const says = messagesOf(rule.id, locale);
  const options = Object.entries(rule.options).map(([name, { description, ...bounds }]) => {
    const limits = message("explain.option", { ...bounds }, locale);
    const about = ruleWords(rule.id, `option.${name}`, description, locale);
    return `${name}: ${about} (${limits})`;
  });
  const evidence = rule.evidence.map(
    ({ grade, finding, source }) => `${grade}: ${finding} (${source})`,
  );
  return {
    title: ruleTitle(rule, locale),
    facts: `${rule.id} · ${standingOf(rule, settings, locale)}`,
    sections: [
      { ...heading("why"), text: ruleWords(rule.id, "why", rule.why, locale) },
      ...(says.length > 0 ? [{ ...heading("says"), items: says }] : []),
      { ...heading("evidence"), items: evidence },
      { text: message("explain.grades", {}, locale) },
      ...(options.length > 0 ? [{ ...heading("options"), items: options }] : []),
    ],
  };
}
