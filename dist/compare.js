import { t as UserError } from "./user-error.js";
import { t as compareResults } from "./compare-results.js";
import { T as withoutTimes } from "./launch-values.js";
import { c as renderJson, n as judgementTable } from "./judgement-table.js";
import { a as readResult } from "./files.js";
import { resolve } from "node:path";

// src/commands/exit-code.ts
const PRECEDENCE = [
	70,
	2,
	1,
	3,
	0
];
/** The exit code that several parts of one command amount to. */
function joinExitCodes(codes) {
	return PRECEDENCE.find((code) => codes.includes(code)) ?? 0;
}

// src/commands/compare.ts
/** Compares base and head of one result file, or two result files. */
async function compare(options, context) {
	const read = (file) => readResult(context, resolve(context.cwd, file), withoutTimes);
	const base = await read(options.base);
	const head = options.head === void 0 ? void 0 : await read(options.head);
	const judgement = compareResults(head === void 0 ? {
		kind: "roles",
		result: base
	} : {
		kind: "files",
		base,
		head
	});
	if (judgement.benchmarks.length === 0) throw new UserError(`${options.base}: no measurement in it; give a file that edgebench bench wrote`);
	context.out(options.json ? renderJson(judgement) : judgementTable(judgement, context));
	return judgementExitCode(judgement);
}
/** 1 where the gate failed, 3 where a benchmark, or a metric of it that gates, was not measured. */
function judgementExitCode({ gate, benchmarks }) {
	const untold = benchmarks.some(({ state, verdict }) => state !== "new" && state !== "removed" && verdict === "not-measured");
	return joinExitCodes([gate.outcome === "fail" ? 1 : 0, untold ? 3 : 0]);
}

export { judgementExitCode as n, joinExitCodes as r, compare as t };