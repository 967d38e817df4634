import { _ as median } from "./unit.js";
import { k as representsClasses } from "./launch-values.js";
import { t as meanInterval } from "./mean-interval.js";
import { n as wilson } from "./proportion.js";

// src/compare/fleet-estimates.ts
/** The error rate of every interval of the fleet. They are for display and for the front; no gate hangs on them. */
const ERROR_RATE = .05;
/**
* The median of values that are times or rates, with Student's t interval of the mean of their logs. Where that would leave
* the median outside, it is stretched to reach it.
*
* @param values all above 0; one for each session or launch.
* @returns undefined for no values.
*/
function repeatedEstimate(values, between) {
	if (values.length === 0) return void 0;
	const value = median([...values]);
	const logs = meanInterval(values.map((one) => Math.log(one)), ERROR_RATE);
	return {
		value,
		interval: logs && {
			lower: Math.min(value, Math.exp(logs.lower)),
			upper: Math.max(value, Math.exp(logs.upper))
		},
		between,
		n: values.length
	};
}
/** An accuracy with Wilson's intervals; undefined where the images do not represent the model's classes. */
function accuracyOfScored(scored) {
	if (!representsClasses(scored)) return void 0;
	const { dataset, preprocessing, labels, classes, top1Correct, top5Correct } = scored;
	const { name, sha256, count, seed } = dataset;
	return {
		images: {
			name,
			sha256,
			count,
			seed
		},
		...preprocessing && { preprocessing: {
			name: preprocessing.name,
			sha256: preprocessing.sha256
		} },
		...labels === void 0 ? {} : { labels },
		...classes === void 0 ? {} : { classes },
		top1: share(top1Correct, count),
		...top5Correct !== void 0 && { top5: share(top5Correct, count) }
	};
}
/** The same of what another tool counted. */
function accuracyOfCount(counted) {
	if (!representsClasses(counted)) return void 0;
	const { dataset, images, classes, top1Correct } = counted;
	return {
		images: {
			name: dataset,
			count: images
		},
		classes,
		top1: share(top1Correct, images)
	};
}
function share(right, n) {
	const { lower, upper } = wilson(right, n, ERROR_RATE);
	return {
		value: right / n,
		interval: {
			lower,
			upper
		},
		between: "images",
		n
	};
}
/** With fewer images, even a model that works may by chance be no better than guessing. */
const LEAST_IMAGES = 20;
/** A model that is no better than guessing is mostly a mistake of labels or preprocessing, and its time says little. */
function guessing({ classes, top1, images }) {
	if (classes === void 0 || classes.of < 2 || images.count < LEAST_IMAGES) return [];
	if ((top1.interval?.lower ?? 1) > 1 / classes.of) return [];
	return [{
		kind: "implausible",
		why: `its top-1 is not shown to be better than guessing among ${classes.of} classes, so its labels or its preprocessing are likely wrong`
	}];
}

export { repeatedEstimate as i, accuracyOfScored as n, guessing as r, accuracyOfCount as t };