import { join } from "node:path";
import { matrixOf } from "../plan/matrix.ts";
import { planSummary } from "../report/plan-summary.ts";
import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { makeLocalPlan, writePlan } from "./plan.ts";
import { configFile, optional, outFolder } from "./step-inputs.ts";

/** Plans, and hands the matrix of devices to the workflow. */
export async function planStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const revisions = { ...optional(runner, "base", "base"), ...optional(runner, "head", "head") };
  const event =
    Object.keys(revisions).length > 0 || context.env.GITHUB_EVENT_PATH === undefined
      ? {}
      : { event: context.env.GITHUB_EVENT_PATH };
  const plan = await makeLocalPlan(
    { ...revisions, ...event, ...optional(runner, "store", "store"), config: configFile(runner) },
    context,
  );
  const file = join(outFolder(runner, context), "plan.json");
  await writePlan(context, file, plan);
  const { matrix, count } = matrixOf(plan);
  runner.output("matrix", JSON.stringify(matrix));
  runner.output("count", String(count));
  runner.output("plan", file);
  await runner.summary(planSummary(plan));
  return 0;
}
