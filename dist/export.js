import { t as UserError } from "./user-error.js";
import { c as newestSides, i as bencherExport, l as valuesOf, o as commitOf, r as githubActionSmaller, s as measuredSides, t as githubActionBigger } from "./github-action-benchmark.js";
import { A as METRICS, a as NOT_TOLD, j as METRIC_NAMES } from "./result.js";
import { t as compareResults } from "./compare-results.js";
import { t as renderJunit } from "./junit.js";
import { c as shown, i as readResult, l as writeOutput } from "./files.js";
import { resolve } from "node:path";

// src/formats/conbench.ts
/**
* Conbench's `BenchmarkResult`, as benchadapt posts it, an array of one for each sampled metric of each measurement. A value
* is a launch's: Conbench takes them for independent, and iterations of a launch are not.
*/
const conbench = {
	name: "conbench",
	writes: "Conbench's benchmark results, a value for each launch",
	write: (results, facts) => `${JSON.stringify(measuredSides(results).flatMap((side) => valuesOf(side).filter(({ metric }) => metric.noise === "sampled").map((value) => resultOf(side, value, facts))), void 0, 2)}\n`
};
/** What Conbench knows to scale and to direct: seconds, bytes and rates. */
const UNITS$1 = {
	ns: ["s", 1e9],
	bytes: ["B", 1],
	"per-second": ["i/s", 1]
};
function resultOf(side, { metric, value, launches }, { repository }) {
	const { result, measurement } = side;
	const { model, device, runtime, parameters, scenario } = measurement.benchmark;
	const [unit, perUnit] = UNITS$1[metric.unit] ?? [metric.unit, 1];
	const data = (launches.length > 0 ? launches : [value]).map((one) => one / perUnit);
	const { provider, version } = measurement.launches[0]?.actual ?? measurement.summary?.actual ?? {};
	const commit = commitOf(measurement);
	return {
		run_id: result.session.id,
		batch_id: `${result.session.id}-${measurement.role}`,
		run_reason: "edgebench",
		timestamp: result.createdAt,
		stats: {
			data,
			unit,
			iterations: data.length
		},
		tags: {
			name: model,
			metric: metric.name,
			device,
			runtime,
			...Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, String(one)])),
			scenario,
			role: measurement.role
		},
		info: {
			...texts(result.device.environment),
			...measurement.source && {
				source: measurement.source.tool,
				cannot_tell: measurement.source.cannotTell.join("; ")
			}
		},
		context: {
			runtime,
			...provider !== void 0 && provider !== "not told" && { provider },
			...version !== void 0 && version !== "not told" && { "runtime-version": version }
		},
		machine_info: { name: device },
		...repository !== void 0 && commit !== void 0 && { github: {
			repository,
			commit
		} }
	};
}
const texts = (environment) => Object.fromEntries(Object.entries(environment).map(([name, fact]) => [name, String(fact)]));

// src/formats/csv-iterations.ts
/** Every timed iteration, a row each, in the order taken. `edgebench import csv-times` reads it back. */
const csvIterations = {
	name: "csv",
	writes: "CSV with every timed iteration",
	write: (results) => {
		const rows = measuredSides(results).flatMap(({ id, result, measurement }) => measurement.launches.flatMap(({ round, position, mode, excluded, latencyNs }) => {
			const launch = [
				id,
				result.session.id,
				commitOf(measurement) ?? "",
				measurement.role,
				round,
				position,
				mode,
				excluded ? "yes" : "no"
			];
			return latencyNs.map((ns, iteration) => [
				...launch,
				iteration,
				ns
			].join(","));
		}));
		if (rows.length === 0) throw new UserError("export csv: these results hold no single times, only what another tool made of them");
		return `${[HEADER, ...rows].join("\n")}\n`;
	}
};
/** No field can hold a comma or a quotation mark: names are narrow, the rest are numbers and words of ours. */
const HEADER = "benchmark,session,commit,role,round,position,mode,excluded,iteration,latency_ns";

// src/formats/junit.ts
/** What `compare` says of the same files, by the default policy, as JUnit XML. */
const junit = {
	name: "junit",
	writes: "JUnit XML: what compare says of one result, or of a base and a head",
	write: (results) => {
		const [base, head, another] = results;
		if (base === void 0 || another !== void 0) throw new UserError("export junit: give one result file, or two: the base and the head");
		return renderJunit(compareResults(head === void 0 ? {
			kind: "roles",
			result: base
		} : {
			kind: "files",
			base,
			head
		}));
	}
};

// src/formats/openmetrics.ts
/** OpenMetrics text 1.0, which Prometheus and what is like it read: a gauge for each metric, labels for what was measured. */
const openMetrics = {
	name: "openmetrics",
	writes: "OpenMetrics text: a gauge for each metric",
	write: (results) => {
		const values = newestSides(results).flatMap(valuesOf);
		return `${METRIC_NAMES.map((name) => familyOf(METRICS[name], values)).flat().join("\n")}\n# EOF\n`;
	}
};
/** How many base units make one; the unit is the end of a family's name, and seconds are what everybody expects of a time. */
const UNITS = {
	ns: {
		suffix: "seconds",
		perUnit: 1e9
	},
	bytes: {
		suffix: "bytes",
		perUnit: 1
	},
	"per-second": {
		suffix: "per_second",
		perUnit: 1
	},
	joules: {
		suffix: "joules",
		perUnit: 1
	},
	instructions: {
		suffix: "count",
		perUnit: 1
	},
	count: {
		suffix: "count",
		perUnit: 1
	},
	share: {
		suffix: "ratio",
		perUnit: 1
	}
};
function familyOf(metric, values) {
	const own = values.filter((value) => value.metric.name === metric.name);
	if (own.length === 0) return [];
	const { suffix, perUnit } = UNITS[metric.unit];
	const name = `edgebench_${metric.name.replaceAll("-", "_")}_${suffix}`;
	return [
		`# TYPE ${name} gauge`,
		`# UNIT ${name} ${suffix}`,
		`# HELP ${name} ${escaped(metric.label)}, ${metric.better} is better.`,
		...own.map((value) => `${name}{${labelsOf(value)}} ${value.value / perUnit}`)
	];
}
function labelsOf({ side, benchmark }) {
	const { parameters, scenario, ...names } = benchmark;
	const { role, source } = side.measurement;
	const commit = commitOf(side.measurement);
	const labels = {
		...names,
		...parameters,
		scenario,
		commit,
		role,
		source: source?.tool
	};
	return Object.entries(labels).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}="${escaped(String(value))}"`).join(",");
}
const escaped = (text) => text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll(/\r?\n|\r/g, "\\n");

// src/formats/vega-lite.ts
/** An array of flat rows, as `data.values` of Vega-Lite takes it: a row for each metric of each launch. */
const vegaLite = {
	name: "vega-lite",
	writes: "rows for data.values of Vega-Lite: each metric of each launch, in base units",
	write: (results) => `${JSON.stringify(measuredSides(results).flatMap(valuesOf).flatMap(rowsOf), void 0, 1)}\n`
};
function rowsOf({ side, benchmark, metric, value, launches }) {
	const { model, device, runtime, parameters, scenario } = benchmark;
	const commit = commitOf(side.measurement);
	const row = {
		benchmark: side.id,
		model,
		device,
		runtime,
		...parameters,
		scenario,
		session: side.result.session.id,
		...commit !== void 0 && { commit },
		role: side.measurement.role,
		metric: metric.name,
		unit: metric.unit,
		better: metric.better
	};
	return launches.length === 0 ? [{
		...row,
		value
	}] : launches.map((one, launch) => ({
		...row,
		launch,
		value: one
	}));
}

// src/formats/export-formats.ts
/** Every format that `edgebench export` writes. */
const EXPORT_FORMATS = [
	bencherExport,
	githubActionSmaller,
	githubActionBigger,
	conbench,
	openMetrics,
	junit,
	csvIterations,
	vegaLite
];

// src/commands/export.ts
/** Writes results for another tool. */
async function exportResults(options, context) {
	const format = EXPORT_FORMATS.find(({ name }) => name === options.format);
	if (format === void 0) throw new UserError(`export ${options.format}: edgebench does not write this format; name one of ${EXPORT_FORMATS.map(({ name }) => name).join(", ")}`);
	const results = [];
	for (const file of options.files) results.push(await readResult(context, resolve(context.cwd, file)));
	const text = format.write(results, { repository: options.repository });
	if (options.out === void 0) {
		context.out(text);
		return 0;
	}
	const out = resolve(context.cwd, options.out);
	await writeOutput(context, out, text);
	context.out(`${shown(context, out)}: ${format.writes}\n`);
	return 0;
}

export { exportResults };