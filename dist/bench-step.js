import { n as bench, t as BENCH_DEFAULTS } from "./bench.js";
import { a as resultFileName } from "./files.js";
import { i as outFolder, n as needed, t as configFile } from "./step-inputs.js";
import { join } from "node:path";

// src/commands/bench-step.ts
/** Measures one device's part of the plan; succeeds whenever it wrote a valid result. */
async function benchStep(runner, context) {
	const attempt = Number(context.env.GITHUB_RUN_ATTEMPT ?? "1");
	const device = needed(runner, "device");
	const out = outFolder(runner, context);
	const code = await bench({
		...BENCH_DEFAULTS,
		models: [],
		plan: needed(runner, "plan"),
		device,
		out,
		attempt,
		config: configFile(runner)
	}, context);
	runner.output("result", join(out, resultFileName(device, attempt)));
	return code === 3 ? 0 : code;
}

export { benchStep };