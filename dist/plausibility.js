import { _ as median, p as iterationContent, u as repetitionsOf } from "./unit.js";
import { i as launchValue } from "./launch-values.js";

// src/plausible/processor-peak.ts
/** More than any processor of today keeps beside itself (AMD's EPYC 9684X): the floor of a memory must not be too high. */
const UNKNOWN_CACHE = 1207959552;
/**
* The most that a processor can do with this many threads: threads × frequency × what a core of its widest instruction set
* starts in a cycle. Of what the environment leaves open the most of any processor is taken: a floor that is too low says
* less, one that is too high accuses. The bandwidth of its memory is not known.
*
* @param threads that compute at once, at most.
* @returns undefined where the instruction sets are not told, or one of them computes in a way whose pace no maker states.
*/
function processorPeak(environment, threads) {
	const sets = new Set(textOf(environment["instruction-sets"]).split(" "));
	const core = perCycleOfX86(sets) ?? perCycleOfArm(sets);
	if (core === void 0) return void 0;
	const cycles = Math.min(threads, numberOf(environment["processors"]) ?? threads) * hertz(sets, environment);
	const { fp32, int8, fp16, bf16 } = core;
	return {
		name: textOf(environment["cpu-model"]) || "processor",
		operations: {
			fp32: fp32 * cycles,
			int8: int8 * cycles,
			...fp16 === void 0 ? {} : { fp16: fp16 * cycles },
			...bf16 === void 0 ? {} : { bf16: bf16 * cycles }
		},
		memory: void 0,
		onChip: UNKNOWN_CACHE,
		isBound: true,
		sources: sets.has("sse2") ? X86_SOURCES : ARM_SOURCES
	};
}
const X86_SOURCES = [
	"Intel 64 and IA-32 Architectures Optimization Reference Manual (248966): two 512-bit or 256-bit fused multiply-adds a cycle; a VPDPBUSD has four times the multiply-adds of one of single precision; AMX: 2,048 int8 or 1,024 bfloat16 operations a cycle",
	"AMD, Software Optimization Guide for the Zen 5 Microarchitecture (58455): two 512-bit multiply-adds a cycle",
	"Intel, Core i9-14900KS: 6.2 GHz, the highest clock of an x86-64 processor that is sold"
];
const ARM_SOURCES = [
	"Arm, Cortex-X925 Software Optimization Guide: six 128-bit pipes for vectors, the most of any core of Arm's",
	"Fujitsu, A64FX Microarchitecture Manual: two 512-bit pipes, the widest SVE that is built",
	"Arm, Architecture Reference Manual: a BFMMLA has four times the multiply-adds of an FMLA of single precision, an SMMLA eight times"
];
/** Two pipes of the widest vectors, as if each could always multiply and add. */
function perCycleOfX86(sets) {
	if (!sets.has("sse2")) return void 0;
	const fp32 = sets.has("avx512f") ? 64 : sets.has("avx") ? 32 : 16;
	const [tiles, tilesOfHalves] = [sets.has("amx_int8"), sets.has("amx_fp16")];
	const bf16 = sets.has("amx_bf16") ? 1024 : sets.has("avx512_bf16") ? 2 * fp32 : void 0;
	const fp16 = tilesOfHalves ? 1024 : sets.has("avx512_fp16") ? 2 * fp32 : void 0;
	return {
		fp32,
		int8: tiles ? 2048 : 4 * fp32,
		...fp16 === void 0 ? {} : { fp16 },
		...bf16 === void 0 ? {} : { bf16 }
	};
}
/** A matrix unit (SME) is shared by cores, and how fast it is no maker states. */
function perCycleOfArm(sets) {
	if (sets.has("sme") || !(sets.has("asimd") || sets.has("neon"))) return void 0;
	const fp32 = sets.has("sve") ? 64 : 48;
	return {
		fp32,
		int8: (sets.has("i8mm") ? 8 : 4) * fp32,
		...sets.has("asimdhp") ? { fp16: 2 * fp32 } : {},
		...sets.has("bf16") ? { bf16: 4 * fp32 } : {}
	};
}
const MOST_HERTZ_X86 = 62e8;
/** Above every Arm core that is sold. */
const MOST_HERTZ_ARM = 5e9;
/** What the kernel tells of x86 may leave out its turbo, so it can only raise the bound. */
function hertz(sets, environment) {
	const told = numberOf(environment["frequency-max-mhz"]);
	if (sets.has("sse2")) return Math.max(MOST_HERTZ_X86, (told ?? 0) * 1e6);
	return told === void 0 ? MOST_HERTZ_ARM : told * 1e6;
}
const textOf = (fact) => typeof fact === "string" ? fact : "";
const numberOf = (fact) => typeof fact === "number" && fact > 0 ? fact : void 0;

// src/plausible/peaks.ts
/** Providers that compute on the processor alone. */
const ON_PROCESSOR = /* @__PURE__ */ new Set(["cpu", "xnnpack"]);
/** Whether the processor alone ran a benchmark, as far as that is told. */
function isOnProcessor(ran) {
	return ran !== void 0 && ON_PROCESSOR.has(ran.provider);
}
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
		isNamed: (environment, _, ran) => says(environment["gpu-model"], /RTX 2080 Ti/i) && !isOnProcessor(ran),
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
* device it is; a label alone only where the environment names no board, as in an import. Of another device those of its
* processor, where nothing else ran the network. What the user declared comes first.
*
* @param ran undefined where that is not told.
* @returns undefined for a device of which nothing is known.
*/
function peaksOf(benchmark, environment, declared, ran) {
	const isBare = environment["board"] === void 0 && environment["gpu-model"] === void 0;
	const known = KNOWN_PEAKS.find(({ isNamed }) => isNamed(environment, benchmark, ran)) ?? KNOWN_PEAKS.find(({ label }) => isBare && label === benchmark.device) ?? (ran !== void 0 && isOnProcessor(ran) ? processorPeak(environment, ran.threads) : void 0);
	if (declared === void 0) return known;
	const { memory = known?.memory, ...operations } = declared;
	return {
		name: known?.name ?? benchmark.device,
		operations: {
			...known?.operations,
			...operations
		},
		memory,
		onChip: known?.onChip ?? 1207959552,
		...known?.isBound === true && Object.keys(operations).length === 0 ? { isBound: true } : {},
		sources: [...known?.sources ?? [], "edgebench.yml"]
	};
}
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
* benchmark's. A file that is quantised, or whose numbers are narrower than the benchmark says, may compute in the quickest
* arithmetic that there is, whatever the benchmark is called.
*
* @returns undefined where neither roof is known or there is nothing to do.
*/
function floorOf(task, peaks) {
	const { work, benchmark } = task;
	const { precision } = benchmark.parameters;
	const { inferences } = iterationContent(benchmark);
	const operations = operationsAt(peaks, isNarrower(task) ? "mixed" : precision);
	const bytes = Math.min(work.bytesMoved, work.valuesMoved * BYTES[precision]);
	const arithmetic = operations === void 0 ? 0 : 2 * work.macs * inferences / operations;
	const memory = peaks.memory === void 0 ? 0 : Math.max(0, bytes - peaks.onChip) * inferences / peaks.memory;
	const seconds = Math.max(arithmetic, memory);
	if (!(seconds > 0) || !Number.isFinite(seconds)) return void 0;
	const isArithmetic = arithmetic >= memory;
	const isOfBound = peaks.isBound === true;
	return {
		seconds,
		bound: isArithmetic ? "arithmetic" : "memory",
		device: peaks.name,
		operations: isArithmetic ? operations : void 0,
		isLowerBound: work.isLowerBound || isOfBound,
		isOfBound
	};
}
/** Whether a file may compute in narrower numbers than its benchmark says. */
function isNarrower({ work, benchmark, operators }) {
	const { precision } = benchmark.parameters;
	return work.bytesMoved < FULL * BYTES[precision] * work.valuesMoved || isQuantised(operators);
}
/** Outputs count as one byte an element, and a file may hold a few tables in other types. */
const FULL = .875;
/** Where operators are not told, they may be. */
function isQuantised(operators) {
	return operators === void 0 || Object.keys(operators).some((name) => QUANTISED.test(name));
}
const QUANTISED = /Quantize|QLinear|Integer|NBits|Q(?:Gemm|Attention)/i;
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
/** A time as people read it, to three digits. */
function timeText(seconds) {
	const [size, unit] = seconds < .001 ? [seconds * 1e6, "µs"] : seconds < 1 ? [seconds * 1e3, "ms"] : [seconds, "s"];
	return `${Number(size.toPrecision(3))} ${unit}`;
}

// src/plausible/plausibility.ts
/**
* Holds a measurement's times against the floor.
*
* @returns undefined where the network's work or the device's peaks are not known, or no time counts.
*/
function plausibilityOf(measurement, environment) {
	const { work, benchmark, operators } = measurement;
	if (work === void 0 || measurement.status !== "measured") return void 0;
	const peaks = peaksBehind(measurement, environment);
	const floor = peaks && floorOf({
		work,
		benchmark,
		operators
	}, peaks);
	const seconds = iterationSeconds(measurement);
	if (floor === void 0 || seconds === void 0) return void 0;
	return {
		floor,
		seconds,
		standing: standingOf(seconds, floor)
	};
}
/** The peaks of what a measurement ran on, where they are known. */
function peaksBehind(measurement, environment) {
	const { benchmark, launches, peaks: declared } = measurement;
	return peaksOf(benchmark, environment, declared, ranOf(countedLaunches(launches), benchmark.parameters.threads));
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
/** The launches of which a device's times are told. */
function countedLaunches(launches) {
	return launches.filter(({ excluded, actual }) => excluded === void 0 && actual.emulated === void 0);
}
/** What ran all these launches; undefined where they differ. @param threads that were asked for. */
function ranOf(launches, threads) {
	const [provider, ...others] = new Set(launches.map(({ actual }) => actual.provider));
	if (provider === void 0 || others.length > 0) return void 0;
	return {
		provider,
		threads: Math.max(threads, ...launches.map(({ actual }) => actual.threads ?? 0))
	};
}
const CAUSES = "likely a clock that stops before an asynchronous device has finished, a cached result, a smaller model than the one named, or another accelerator than the one named";
/** Why a measurement cannot be true, in a clause; undefined where it can. */
function whyImplausible(measurement, environment) {
	const told = plausibilityOf(measurement, environment);
	if (told?.standing !== "implausible") return void 0;
	return `its ${timeText(told.seconds)} would take ${excess(told)} times ${peakText(told.floor)}, so it cannot be true: ${CAUSES}`;
}
/** How a time may lie below the nominal floor and be true. */
const HONEST = {
	arithmetic: "algorithms that multiply less, such as Winograd's, can do so honestly",
	memory: "weights that are kept narrower than in the file, or compressed, move fewer bytes honestly"
};
/** What a reader must know of times below the nominal floor; none where they are above it. */
function floorSentences(measurement, environment) {
	const told = plausibilityOf(measurement, environment);
	if (told?.standing !== "below-floor") return [];
	return [`${timeText(told.seconds)} is below the nominal floor of ${timeText(told.floor.seconds)} on the ${told.floor.device}: ${HONEST[told.floor.bound]}; look whether the clock stops after the work`];
}
/** How far above its floor a measurement is: a fact beside the others. */
function floorFact(measurement, environment) {
	const told = measurement && plausibilityOf(measurement, environment);
	if (told === void 0) return {};
	const { floor, seconds } = told;
	return { "share-of-peak": `${`${floor.isLowerBound ? "at least " : ""}${percent(floor.seconds / seconds)} of peak; ${floor.bound}-bound`}; the floor on the ${floor.device} is ${timeText(floor.seconds)}` };
}
function excess({ floor, seconds }) {
	return (floor.seconds / seconds).toPrecision(2);
}
function peakText({ device, operations, bound, isOfBound }) {
	if (operations === void 0) return `the bandwidth of the ${device}'s ${bound}`;
	return `the ${device}'s peak of ${isOfBound ? "at most " : ""}${Number((operations / 1e9).toPrecision(3))} GFLOP/s`;
}
function percent(share) {
	return `${Number((100 * share).toPrecision(share < .1 ? 1 : 2))} %`;
}

export { ranOf as a, isOnProcessor as c, peaksBehind as i, floorFact as n, whyImplausible as o, floorSentences as r, timeText as s, countedLaunches as t };