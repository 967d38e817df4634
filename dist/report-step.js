import { i as renderSummary, r as writeReport, t as judgePlan } from "./report.js";
import { i as outFolder, n as needed, r as optional } from "./step-inputs.js";

// src/commands/report-step.ts
/** Judges what the devices measured, tells it, and fails last of all where the gate does. */
async function reportStep(runner, context) {
	const out = outFolder(runner, context);
	const judgement = await judgePlan({
		plan: needed(runner, "plan"),
		results: needed(runner, "results"),
		...optional(runner, "store", "store")
	}, context);
	await writeReport(judgement, out, context);
	runner.output("report", out);
	runner.output("verdict", judgement.gate.outcome);
	await runner.summary(renderSummary(judgement));
	return judgement.gate.outcome === "fail" ? 1 : 0;
}

export { reportStep };