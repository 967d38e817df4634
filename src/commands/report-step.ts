import { renderSummary } from "../report/summary.ts";
import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { judgePlan, writeReport } from "./report.ts";
import { needed, optional, outFolder } from "./step-inputs.ts";

/** Judges what the devices measured, tells it, and fails last of all where the gate does. */
export async function reportStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const out = outFolder(runner, context);
  const judgement = await judgePlan(
    { plan: needed(runner, "plan"), results: needed(runner, "results"), ...optional(runner, "store", "store") },
    context,
  );
  await writeReport(judgement, out, context);
  runner.output("report", out);
  runner.output("verdict", judgement.gate.outcome);
  await runner.summary(renderSummary(judgement));
  return judgement.gate.outcome === "fail" ? 1 : 0;
}
