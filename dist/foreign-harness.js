import { n as formatValue, r as formatValues } from "./unit.js";
import { C as launchArtefacts } from "./launch-values.js";

// src/plausible/foreign-harness.ts
/**
* Sentences about times that another tool took: what their order gives away. Of edgebench's own launches nothing is said
* here: their order is drawn, and what moves it is the device's, told by the sentinel and the telemetry.
*/
function harnessSentences({ source, launches }) {
	if (source === void 0) return [];
	return [...new Set(launches.flatMap((launch) => launchArtefacts(launch).map(artefactSentence)))];
}
const percent = (share) => `${Number((100 * share).toPrecision(2))} %`;
const milliseconds = (ns) => `${Number((ns / 1e6).toPrecision(3))} ms`;
/** 2nd, 3rd, 10th, of numbers below 111. */
function ordinal(number) {
	return `${number}${(Math.floor(number / 10) === 1 ? void 0 : {
		1: "st",
		2: "nd",
		3: "rd"
	}[number % 10]) ?? "th"}`;
}
function artefactSentence(artefact) {
	switch (artefact.kind) {
		case "periodic": {
			const { period, ratio } = artefact;
			return `every ${ordinal(period)} time is ${percent(Math.abs(ratio - 1))} ${ratio > 1 ? "longer" : "shorter"} than the others: something that the program did between inferences, such as opening a folder or tidying up its memory`;
		}
		case "warm-up": {
			const { count, longest, all, rest } = artefact;
			const which = count === 1 ? "the first time is" : `the first ${count} times are`;
			const [without, withThem] = formatValues(rest, all, "ns");
			return `${which} far above the others, up to ${formatValue(longest, "ns")}: the program was still warming up; without ${count === 1 ? "it" : "them"} the mean is ${without} instead of ${withThem}`;
		}
		case "drift": return `the times ${artefact.ratio > 1 ? "rise" : "fall"} by ${percent(Math.abs(artefact.ratio - 1))} from the first third to the last: ${artefact.ratio > 1 ? "the device throttled, or the program slows down as it goes on" : "the device or the program was still warming up"}`;
		case "sorted": return "the times are in the order of their size and not in that in which they were taken, so their order tells nothing of the program";
		case "two-modes": return `the times gather at two places, ${milliseconds(artefact.low)} and ${milliseconds(artefact.high)} (${percent(artefact.share)} of them): a clock that switches, or two kinds of work in one list`;
		case "repeated": return `${artefact.length} times in a row are there twice, digit by digit: copied, not measured`;
		case "coarse-clock": return artefact.isOne ? `all times are the same, ${milliseconds(artefact.step)}: a clock or decimals too coarse to tell them apart, or one value that was copied` : `all times are multiples of ${milliseconds(artefact.step)}: a change smaller than that cannot be seen in one of them`;
	}
}

export { harnessSentences as t };