import { n as record } from "./record.js";
import { n as needed } from "./step-inputs.js";

// src/commands/record-step.ts
/** Appends what the devices measured to the store. */
async function recordStep(runner, context) {
	return record({
		results: needed(runner, "results"),
		store: needed(runner, "store"),
		json: false
	}, context);
}

export { recordStep };