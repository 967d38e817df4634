import { x as NAME_PATTERN } from "./result.js";

// src/github/artifact-name.ts
/**
* The names under which the jobs of a run hand files to each other. Any job of a run may upload anything under any name:
* what has another name is never looked at.
*/
const PLAN_ARTIFACT = "edgebench-plan";
function resultArtifact({ device, attempt }) {
	return `edgebench-result-${device}-${attempt}`;
}
function reportArtifact(attempt) {
	return `edgebench-report-${attempt}`;
}
/** Reads the name of a result's artifact; undefined for any other name. A device's own label may hold hyphens and digits. */
function readResultName(name) {
	const { device = "", attempt = "" } = /^edgebench-result-(?<device>.{1,100})-(?<attempt>[1-9]\d{0,3})$/.exec(name)?.groups ?? {};
	if (!NAME_PATTERN.test(device) || Number(attempt) > 1e3) return void 0;
	return {
		device,
		attempt: Number(attempt)
	};
}

export { resultArtifact as i, readResultName as n, reportArtifact as r, PLAN_ARTIFACT as t };