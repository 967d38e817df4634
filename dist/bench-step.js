import { i as resultArtifact } from "./artifact-name.js";
import { n as bench, t as BENCH_DEFAULTS } from "./bench2.js";
import { t as fetchPlan } from "./fetch-plan.js";
import { s as resultFileName } from "./files.js";
import { d as outFolder, i as remoteOf, l as needed, s as configFile, t as attemptNumber } from "./step-github.js";
import { t as upload } from "./upload-artifact.js";
import { join, resolve } from "node:path";

// src/commands/bench-step.ts
/**
* Measures one device's part of the plan and uploads the result; succeeds whenever it wrote a valid one. Where the plan came
* as a file, so does the result: no artifact is touched.
*/
async function benchStep(runner, context) {
	const attempt = attemptNumber(context.env);
	const device = needed(runner, "device");
	const out = outFolder(runner, context);
	const code = await bench({
		...BENCH_DEFAULTS,
		models: [],
		plan: await fetchPlan(runner, context),
		device,
		github: remoteOf(runner, context),
		out,
		attempt,
		config: configFile(runner)
	}, context);
	const file = join(out, resultFileName(device, attempt));
	runner.output("result", file);
	if (runner.input("plan") === "") await upload(resultArtifact({
		device,
		attempt
	}), [resolve(context.cwd, file)], runner, context);
	return code === 3 ? 0 : code;
}

export { benchStep };