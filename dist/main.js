import { a as isDebug, c as setSecret, i as info, l as warning, n as error, o as setFailed, r as getInput, s as setOutput, u as summary } from "./core.js";
import { i as package_default, r as runCommand, t as workersFolder } from "./workers-folder.js";
import { t as UserError } from "./user-error.js";
import { randomUUID } from "node:crypto";

// src/commands/action.ts
/** Each is loaded when it is asked for: a device never parses what only the report needs. */
const STEPS = {
	plan: async () => (await import("./plan-step.js")).planStep,
	bench: async () => (await import("./bench-step.js")).benchStep,
	report: async () => (await import("./report-step.js")).reportStep,
	record: async () => (await import("./record-step.js")).recordStep,
	respond: async () => (await import("./respond-step.js")).respondStep
};
/** Runs the command that the step's inputs name. `bench` succeeds whenever it wrote a valid result; only `report` gates. */
async function runAction(runner, context) {
	const command = runner.input("command");
	const load = Object.hasOwn(STEPS, command) ? STEPS[command] : void 0;
	if (load === void 0) throw new UserError(`input command: ${JSON.stringify(command.slice(0, 40))} is not a command; write one of ${Object.keys(STEPS).join(", ")}`);
	return (await load())(runner, context);
}

// src/main.ts
/** The action's entry: reads inputs, runs the command they name, and tells the runner how it ended. */
const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => interruption.abort(name));
const faults = [];
const annotations = [];
const context = {
	cwd: process.env.GITHUB_WORKSPACE ?? process.cwd(),
	env: process.env,
	out: (text) => info(text.trimEnd()),
	progress: {
		line: say,
		update: () => void 0,
		done: () => void 0
	},
	...isDebug() ? { debug: (line) => info(`debug: ${line}`) } : {},
	color: false,
	width: 100,
	signal: interruption.signal,
	version: package_default.version,
	workersDir: workersFolder(import.meta.url)
};
/** Errors become annotations at the end; everything else is a line of the log. */
function say(text) {
	if (text.startsWith("edgebench: ")) faults.push(text.slice(11));
	else info(text);
}
for (const name of ["github-token", "runners-token"]) {
	const token = getInput(name);
	if (token !== "") setSecret(token);
}
let resume = stopCommands();
const exitCode = await runCommand((world) => runAction({
	input: (name) => getInput(name),
	output: (name, value) => setOutput(name, value),
	summary: async (markdown) => {
		if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
	},
	heard: async (work) => {
		info(`::${resume}::`);
		try {
			return await work();
		} finally {
			resume = stopCommands();
		}
	},
	annotate: (annotation) => void annotations.push(annotation)
}, world), context);
info(`::${resume}::`);
for (const { level, path, line, title, message } of annotations) (level === "failure" ? error : warning)(message, {
	file: path,
	startLine: line,
	title
});
const [first, ...others] = faults;
if (exitCode !== 0) setFailed(first ?? failureOf(exitCode));
else if (first !== void 0) error(first);
for (const fault of others) error(fault);
/** From here on the runner takes lines for text; the word that it returns ends that. */
function stopCommands() {
	const word = randomUUID();
	info(`::stop-commands::${word}`);
	return word;
}
function failureOf(code) {
	return code === 1 ? "the gate failed: see the report" : `edgebench ended with code ${code}`;
}

export {  };