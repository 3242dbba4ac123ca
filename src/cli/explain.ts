/** `saveworthy explain TOPIC`: the page of a rule, a module or the forecast, from their data. */

import { RULES } from "../../rules/index.ts";
import type { FileSettings } from "../config/resolve.ts";
import { nearest } from "../config/suggest.ts";
import { message, messagesOf, type Locale } from "../messages/index.ts";
import { wrap } from "../report/width.ts";
import { MODULES, type Rule } from "../rule/rule.ts";
import { styleFor } from "./colour.ts";
import { UsageError } from "./errors.ts";
import { EXIT } from "./exit-code.ts";
import { settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { moduleKind, shareText, standingOf } from "./standing.ts";

const FORECAST = "forecast";
const MAX_COLUMNS = 100;
const INDENT = "  ";

/** A heading, or none, and its paragraphs. */
interface Section {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
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
  const columns = Math.min(io.stdout.columns ?? 80, MAX_COLUMNS);
  const lines = [
    `${style.bold(page.title)}  ${style.dim(page.facts)}`.trimEnd(),
    ...page.sections.flatMap(({ heading, paragraphs }) => [
      "",
      ...(heading === undefined ? [] : [style.bold(heading)]),
      ...paragraphs.flatMap((paragraph) =>
        wrap(paragraph, columns - INDENT.length, 20).map((line) => INDENT + line),
      ),
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
      (one) => `${one.id}: ${one.title} (${shareText(one, settings, locale)})`,
    );
    return {
      title: message(`module.${module}`, {}, locale),
      facts: moduleKind(module, settings.weights, locale),
      sections: [
        { paragraphs: [message(`explain.${module}`, {}, locale)] },
        { heading: message("explain.rules", {}, locale), paragraphs: shares },
      ],
    };
  }
  if (topic === FORECAST) {
    const paragraphs = [
      message("explain.forecast", {}, locale),
      message("result.no-forecast", {}, locale),
    ];
    return { title: FORECAST, facts: "", sections: [{ paragraphs }] };
  }
  const known = [...RULES.map(({ id }) => id), ...MODULES, FORECAST];
  const hint = nearest(topic, known);
  throw new UsageError(
    `There is no rule or module "${topic}".${hint === undefined ? " See: saveworthy rules." : ` Did you mean "${hint}"?`}`,
  );
}

function rulePage(rule: Rule, settings: FileSettings["settings"], locale: Locale): Page {
  const heading = (name: string): { heading: string } => ({
    heading: message(`explain.${name}`, {}, locale),
  });
  const says = messagesOf(rule.id, locale);
  const options = Object.entries(rule.options).map(([name, { description, ...bounds }]) => {
    const limits = message("explain.option", { ...bounds }, locale);
    return `${name}: ${description} (${limits})`;
  });
  const evidence = rule.evidence.map(
    ({ grade, finding, source }) => `${grade}: ${finding} (${source})`,
  );
  return {
    title: rule.title,
    facts: `${rule.id} · ${standingOf(rule, settings, locale)}`,
    sections: [
      { ...heading("why"), paragraphs: [rule.why] },
      ...(says.length > 0 ? [{ ...heading("says"), paragraphs: says }] : []),
      { ...heading("evidence"), paragraphs: [...evidence, message("explain.grades", {}, locale)] },
      ...(options.length > 0 ? [{ ...heading("options"), paragraphs: options }] : []),
    ],
  };
}
