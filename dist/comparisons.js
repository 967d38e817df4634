import { A as METRICS } from "./result.js";
import { d as gatingIn } from "./unit.js";

// src/plan/comparisons.ts
/**
* The number m of comparisons that can fail the gate by chance, over which the error rate is shared. Exact values, such
* as the size of a file, and identical sides cannot: they take no share. Accuracy counts where a dataset is scored.
*/
function countComparisons(planned, { policy, datasets }) {
	return planned.filter(({ base, identical }) => base !== null && identical === void 0).reduce((sum, planned) => {
		return sum + gatingIn(planned.benchmark.scenario, policy.gate.metrics).filter((metric) => applies(metric, planned, datasets)).length;
	}, 0);
}
function applies(metric, planned, datasets) {
	switch (METRICS[metric].noise) {
		case "sampled": return true;
		case "paired-images": return metric === "agreement" ? answersImages(planned) : isScored(planned, datasets);
		case "exact": return false;
	}
}
/** Whether a benchmark's sides are asked for the classes of images, so that agreement is expected. */
const answersImages = ({ task, head }) => task === "classification" && head.dataset !== void 0;
/** Whether those images have labels, so that an accuracy is expected. */
function isScored(planned, datasets) {
	const { dataset } = planned.head;
	return answersImages(planned) && dataset !== void 0 && datasets[dataset]?.layout.kind !== "unlabelled";
}

export { countComparisons as n, isScored as r, answersImages as t };