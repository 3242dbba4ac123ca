/** Runs the steps of `action.yml` as the runner does: expressions filled in, scripts by bash. */

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { bash, type Ran } from "./registry.ts";
import type { Scratch } from "./scratch.ts";

const Action = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ value: z.string() })),
  runs: z.object({
    using: z.literal("composite"),
    steps: z.array(
      z.object({
        id: z.string().optional(),
        shell: z.literal("bash"),
        env: z.record(z.string(), z.string()),
        run: z.string(),
      }),
    ),
  }),
});

export const ACTION = Action.parse(parse(readFileSync("action.yml", "utf8")));

export interface ActionRan extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** @throws for an input that the action does not have */
export async function runAction(
  { repository, env }: Scratch,
  inputs: Readonly<Record<string, string>>,
): Promise<ActionRan> {
  const unknown = Object.keys(inputs).filter((name) => !(name in ACTION.inputs));
  if (unknown.length > 0) throw new Error(`no input ${unknown.join(", ")}`);
  const temp = mkdtempSync(join(env["RUNNER_TEMP"] ?? "", "action-"));
  const files = { GITHUB_OUTPUT: join(temp, "output"), GITHUB_STEP_SUMMARY: join(temp, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const github = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: repository, GITHUB_BASE_REF: "main" };
  const fill = (text: string): string =>
    text
      .replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
        return inputs[name] ?? ACTION.inputs[name]?.default ?? "";
      })
      .replaceAll("${{ github.action_path }}", process.cwd());
  let ran: Ran = { code: 0, stdout: "", stderr: "" };
  for (const step of ACTION.runs.steps) {
    const own = Object.fromEntries(Object.entries(step.env).map(([k, v]) => [k, fill(v)]));
    ran = await bash(step.run, repository, {
      ...env,
      RUNNER_TEMP: temp,
      ...github,
      ...files,
      ...own,
    });
    if (ran.code !== 0) break;
  }
  const outputs = readFileSync(files.GITHUB_OUTPUT, "utf8").trim().split("\n");
  return {
    ...ran,
    outputs: Object.fromEntries(
      outputs.map((line): [string, string] => {
        const [name = "", ...value] = line.split("=");
        return [name, value.join("=")];
      }),
    ),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
  };
}
