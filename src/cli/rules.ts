/** `saveworthy rules`: every rule with what it counts and how well it is supported. */

import { relative } from "node:path";
import { RULES } from "../../rules/index.ts";
import { message } from "../messages/index.ts";
import { slashed } from "../files/paths.ts";
import { safeJson } from "../report/json.ts";
import { safeText } from "../report/safe-text.ts";
import { padEnd, truncate, widthOf } from "../report/width.ts";
import { SCHEMA_VERSION } from "../result/result.ts";
import { MODULES } from "../rule/rule.ts";
import { styleFor } from "./colour.ts";
import { EXIT } from "./exit-code.ts";
import { settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { moduleKind, moduleTitle, ruleTitle, shareText, standing } from "./standing.ts";

const GRADE = "design".length;

export interface RulesFlags extends CommonFlags {
  readonly json?: boolean;
}

export async function rules(flags: RulesFlags, io: Io): Promise<number> {
  const resolved = await settingsOf(flags, io);
  await io.stdout.write(
    flags.json === true ? rulesJson(resolved) : await rulesTable(resolved, flags, io),
  );
  return EXIT.ok;
}

type Resolved = Awaited<ReturnType<typeof settingsOf>>;

/** Its path from here, so that it is told which one of several holds; undefined where there is none. */
function configName({ source }: Resolved, { cwd }: Io): string | undefined {
  const path = source.config?.path;
  return path === undefined ? undefined : slashed(relative(cwd, path));
}

function rulesJson({ base, locale, scoringVersion }: Resolved): string {
  const list = RULES.map((rule) => ({
    id: rule.id,
    module: rule.module,
    title: ruleTitle(rule, locale),
    ...standing(rule, base.settings),
    evidence: rule.evidence[0].grade,
    options: rule.options,
  }));
  return `${safeJson({ schemaVersion: SCHEMA_VERSION, scoringVersion, rules: list }, 2)}\n`;
}

async function rulesTable(resolved: Resolved, flags: RulesFlags, io: Io): Promise<string> {
  const { base, locale } = resolved;
  const style = await styleFor(io.stdout, io.env, flags.color !== false);
  const columns = io.stdout.columns ?? 80;
  const { settings } = base;
  const name = Math.max(0, ...RULES.map(({ id }) => widthOf(id)));
  const shares = new Map(RULES.map((rule) => [rule, shareText(rule, settings, locale)]));
  const share = Math.max(0, ...Array.from(shares.values(), widthOf));
  const room = Math.max(10, columns - 2 - name - 2 - share - 2 - GRADE - 2);
  const lines = MODULES.flatMap((module) => [
    `${style.bold(moduleTitle(module, locale))}  ${style.dim(moduleKind(module, settings.weights, locale))}`,
    ...RULES.filter((rule) => rule.module === module).map((rule) => {
      const count = shares.get(rule) ?? "";
      const grade = padEnd(rule.evidence[0].grade, GRADE);
      const cells = [
        padEnd(rule.id, name),
        " ".repeat(share - widthOf(count)) + count,
        grade,
        truncate(ruleTitle(rule, locale), room),
      ];
      return `  ${cells.join("  ")}`;
    }),
  ]);
  const file = configName(resolved, io);
  const notes = [
    message("explain.grades", {}, locale),
    message("explain.alternatives", {}, locale),
    file === undefined
      ? message("explain.no-config", {}, locale)
      : safeText(message("explain.config", { file }, locale)),
  ];
  return `${[...lines, "", ...notes.map((note) => style.dim(note))].join("\n")}\n`;
}
