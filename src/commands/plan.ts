import { resolve } from "node:path";
import { type Plan, planSchema } from "../plan/plan.ts";
import { jsonText } from "../report/document-text.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { shown, writeOutput } from "./files.ts";
import { type PlanSource, planCommits } from "./plan-commits.ts";
import { planTable } from "./plan-table.ts";

export interface PlanOptions extends PlanSource {
  readonly out?: string;
  readonly json: boolean;
}

/** Tells which benchmarks a change touches, and why. */
export async function plan(options: PlanOptions, context: Context): Promise<ExitCode> {
  const made = await planCommits(options, context);
  if (options.out !== undefined) {
    const file = resolve(context.cwd, options.out);
    await writePlan(context, file, made);
    context.progress.line(`The plan is in ${shown(context, file)}.`);
  }
  context.out(options.json ? encodePlan(made) : planTable(made, context));
  return 0;
}

/** Writes a plan whole. */
export async function writePlan(context: Context, file: string, made: Plan): Promise<void> {
  await writeOutput(context, file, encodePlan(made));
}

/** @throws Error (a fault of ours) if the plan does not match its schema: an invalid one is never handed on. */
function encodePlan(made: Plan): string {
  return jsonText(planSchema.parse(made), 1);
}
