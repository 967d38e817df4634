import { _ as median, p as iterationContent, u as repetitionsOf } from "./unit.js";
import { i as launchValue } from "./launch-values.js";

// src/plausible/peaks.ts
const says = (fact, pattern) => typeof fact === "string" && pattern.test(fact);
const KIB = 1024;
/** Nominal peaks at the highest clock that the maker states, of the processor or accelerator that has most of it. */
const KNOWN_PEAKS = [
	{
		name: "Jetson Nano",
		label: "jetson",
		isNamed: ({ board }) => says(board, /Jetson Nano/i),
		operations: {
			fp32: 2359e8,
			fp16: 4719e8,
			int8: 4719e8
		},
		memory: 256e8,
		onChip: 2359296,
		sources: ["NVIDIA, Jetson Nano System-on-Module Data Sheet: 128 CUDA cores at 921 MHz, 472 GFLOPS (FP16), 64-bit LPDDR4 at 1600 MHz, 25.6 GB/s"]
	},
	{
		name: "Edge TPU",
		label: "coral",
		isNamed: (_, { parameters: { delegate = "" } }) => /edge-?tpu/i.test(delegate),
		operations: {
			int8: 4e12,
			fp32: 48e9
		},
		memory: 128e8,
		onChip: 8192 * KIB,
		sources: [
			"Coral, Dev Board datasheet: 4 TOPS (int8), 32-bit LPDDR4 at 1600 MHz",
			"Coral, Edge TPU performance and compiler documentation: roughly 8 MB of on-chip memory for parameters",
			"NXP, i.MX 8M data sheet: four Cortex-A53 at 1.5 GHz, eight operations of single precision a clock each"
		]
	},
	{
		name: "Neural Compute Stick 2",
		label: "ncs2",
		isNamed: (_, { parameters: { delegate = "" } }) => /myriad|ncs2/i.test(delegate),
		operations: { fp16: 4e12 },
		memory: void 0,
		onChip: 2560 * KIB,
		sources: ["Intel, Movidius Myriad X VPU product brief: over 4 TOPS in total, 2.5 MB of on-chip memory (450 GB/s); the bandwidth of the memory in its package is not published"]
	},
	{
		name: "Raspberry Pi 3B",
		label: "rpi3",
		isNamed: ({ board }) => says(board, /Raspberry Pi 3 Model B(?! ?(?:\+|Plus))/i),
		operations: {
			fp32: 384e8,
			int8: 1536e8
		},
		memory: 36e8,
		onChip: 512 * KIB,
		sources: [
			"Raspberry Pi, BCM2837 documentation: four Cortex-A53 at 1.2 GHz, 512 KB of shared L2 cache",
			"Raspberry Pi 3 Model B specifications: 1 GB of LPDDR2 at 900 MHz, 32 bits wide",
			"Arm, Cortex-A53 MPCore Technical Reference Manual: two NEON pipes of 64 bits"
		]
	},
	{
		name: "RTX 2080 Ti",
		label: "gpu-2080ti",
		isNamed: (environment) => says(environment["gpu-model"], /RTX 2080 Ti/i),
		operations: {
			fp32: 0xcea31f4b000,
			fp16: 0x678020935000,
			int8: 0xcf17899d8800
		},
		memory: 616e9,
		onChip: 5632 * KIB,
		sources: ["NVIDIA, Turing GPU Architecture Whitepaper WP-09183-001, comparison of GPUs, Founders Edition at its boost clock: 14.2 TFLOPS (FP32), 113.8 TFLOPS (FP16 Tensor with FP16 accumulate), 227.7 TOPS (INT8 Tensor), 616 GB/s, 5.5 MB of L2"]
	}
];
/**
* The peaks of what a benchmark ran on. The accelerator that it names or the board that the environment names says which
* device it is; a label alone only where the environment names no board, as in an import. What the user declared comes first.
*
* @returns undefined for a device of which nothing is known.
*/
function peaksOf(benchmark, environment, declared) {
	const isBare = environment["board"] === void 0 && environment["gpu-model"] === void 0;
	const known = KNOWN_PEAKS.find(({ isNamed }) => isNamed(environment, benchmark)) ?? KNOWN_PEAKS.find(({ label }) => isBare && label === benchmark.device);
	if (declared === void 0) return known;
	const { memory = known?.memory, ...operations } = declared;
	return {
		name: known?.name ?? benchmark.device,
		operations: {
			...known?.operations,
			...operations
		},
		memory,
		onChip: known?.onChip ?? UNKNOWN_CACHE,
		sources: [...known?.sources ?? [], "edgebench.yml"]
	};
}
/** More than any processor of today keeps beside itself (AMD's EPYC 9684X): the floor of a memory must not be too high. */
const UNKNOWN_CACHE = 1152 * KIB * KIB;
/** Operations in a second with these numbers; where that is not known, the most that is known with any. */
function operationsAt({ operations }, precision) {
	const own = precision === "mixed" ? void 0 : operations[precision];
	const all = Object.values(operations).filter((rate) => rate !== void 0);
	return own ?? (all.length === 0 ? void 0 : Math.max(...all));
}

// src/plausible/floor.ts
const BYTES = {
	fp32: 4,
	fp16: 2,
	bf16: 2,
	int8: 1,
	mixed: 1
};
/**
* The roofline (Williams, Waterman and Patterson, CACM 52(4), 2009): operations over the peak of the arithmetic, bytes over
* that of the memory, whichever is longer. A multiply-accumulate is two operations. Of the bytes only those count that must
* be read or written at least once and fit no memory beside the processor, in the narrower of the file's numbers and the
* benchmark's.
*
* @returns undefined where neither roof is known or there is nothing to do.
*/
function floorOf(work, benchmark, peaks) {
	const { precision } = benchmark.parameters;
	const { inferences } = iterationContent(benchmark);
	const operations = operationsAt(peaks, precision);
	const bytes = Math.min(work.bytesMoved, work.valuesMoved * BYTES[precision]);
	const arithmetic = operations === void 0 ? 0 : 2 * work.macs * inferences / operations;
	const memory = peaks.memory === void 0 ? 0 : Math.max(0, bytes - peaks.onChip) * inferences / peaks.memory;
	const seconds = Math.max(arithmetic, memory);
	if (!(seconds > 0) || !Number.isFinite(seconds)) return void 0;
	const isArithmetic = arithmetic >= memory;
	return {
		seconds,
		bound: isArithmetic ? "arithmetic" : "memory",
		device: peaks.name,
		operations: isArithmetic ? operations : void 0,
		isLowerBound: work.isLowerBound
	};
}
/**
* Below this part of the nominal floor no algorithm explains a time: of those in use Winograd's F(4×4, 3×3) saves most, and
* does a quarter of the multiplications (Lavin and Gray, arXiv 1509.09308).
*/
const LEAST_SHARE = 1 / 4;
/** @param seconds of one timed iteration. */
function standingOf(seconds, floor) {
	if (seconds >= floor.seconds) return "above";
	return seconds < floor.seconds * LEAST_SHARE ? "implausible" : "below-floor";
}

// src/plausible/plausibility.ts
/**
* Holds a measurement's times against the floor.
*
* @returns undefined where the network's work or the device's peaks are not known, or no time counts.
*/
function plausibilityOf(measurement, environment) {
	const { work, benchmark, peaks: declared } = measurement;
	if (work === void 0 || measurement.status !== "measured") return void 0;
	const peaks = peaksOf(benchmark, environment, declared);
	const floor = peaks && floorOf(work, benchmark, peaks);
	const seconds = iterationSeconds(measurement);
	if (floor === void 0 || seconds === void 0) return void 0;
	return {
		floor,
		seconds,
		standing: standingOf(seconds, floor)
	};
}
/** Of a summary the median, else the mean, else what its rate leaves an iteration. */
function iterationSeconds(measurement) {
	const { benchmark, summary } = measurement;
	const { samples } = iterationContent(benchmark);
	if (summary !== void 0) return summedSeconds(summary, samples);
	const times = repetitionsOf(measurement).flatMap((launch) => {
		if (launch.excluded !== void 0 || launch.actual?.emulated !== void 0) return [];
		if ("values" in launch) return summedSeconds(launch, samples) ?? [];
		const ns = launchValue("latency", launch, samples);
		return ns === void 0 ? [] : ns / 1e9;
	});
	return times.length === 0 ? void 0 : median(times);
}
function summedSeconds({ values }, samples) {
	const { latency, "latency-mean": mean, throughput } = values;
	const told = latency ?? mean;
	if (told !== void 0) return told / 1e9;
	return throughput !== void 0 && throughput > 0 ? samples / throughput : void 0;
}
const CAUSES = "likely a clock that stops before an asynchronous device has finished, a cached result, a smaller model than the one named, or another accelerator than the one named";
/** Why a measurement cannot be true, in a clause; undefined where it can. */
function whyImplausible(measurement, environment) {
	const told = plausibilityOf(measurement, environment);
	if (told?.standing !== "implausible") return void 0;
	return `its ${time(told.seconds)} would take ${excess(told)} times ${peakText(told.floor)}, so it cannot be true: ${CAUSES}`;
}
/** What a reader must know of times below the nominal floor; none where they are above it. */
function floorSentences(measurement, environment) {
	const told = plausibilityOf(measurement, environment);
	if (told?.standing !== "below-floor") return [];
	return [`${time(told.seconds)} is below the nominal floor of ${time(told.floor.seconds)} on the ${told.floor.device}: algorithms that multiply less, such as Winograd's, can do so honestly; look whether the clock stops after the work`];
}
/** How far above its floor a measurement is: a fact beside the others. */
function floorFact(measurement, environment) {
	const told = measurement && plausibilityOf(measurement, environment);
	if (told === void 0) return {};
	const { floor, seconds } = told;
	return { "share-of-peak": `${`${floor.isLowerBound ? "at least " : ""}${percent(floor.seconds / seconds)} of peak; ${floor.bound}-bound`}; the floor on the ${floor.device} is ${time(floor.seconds)}` };
}
function excess({ floor, seconds }) {
	return (floor.seconds / seconds).toPrecision(2);
}
function peakText({ device, operations, bound }) {
	if (operations === void 0) return `the bandwidth of the ${device}'s ${bound}`;
	return `the ${device}'s peak of ${Number((operations / 1e9).toPrecision(3))} GFLOP/s`;
}
function percent(share) {
	return `${Number((100 * share).toPrecision(share < .1 ? 1 : 2))} %`;
}
function time(seconds) {
	const [size, unit] = seconds < .001 ? [seconds * 1e6, "µs"] : seconds < 1 ? [seconds * 1e3, "ms"] : [seconds, "s"];
	return `${Number(size.toPrecision(3))} ${unit}`;
}

export { peaksOf as i, floorSentences as n, whyImplausible as r, floorFact as t };