import { t as UserError } from "./user-error.js";
import { join } from "node:path";

// src/commands/step-inputs.ts
/** The value of an input that this command cannot do without. */
function needed(runner, name) {
	const value = runner.input(name);
	if (value === "") throw new UserError(`input ${name}: missing; this command needs it`);
	return value;
}
/** An input that was left out is left out of the options too. */
function optional(runner, input, key) {
	const value = runner.input(input);
	return value === "" ? {} : { [key]: value };
}
const outFolder = (runner, context) => runner.input("out") || join(context.env.RUNNER_TEMP ?? context.cwd, "edgebench");
const configFile = (runner) => runner.input("config") || "edgebench.yml";

export { outFolder as i, needed as n, optional as r, configFile as t };