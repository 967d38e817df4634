import { n as countComparisons } from "./comparisons.js";

// src/plan/skipping.ts
/** The plan where some devices are not asked. They take no part of the error rate, since they cannot fail the gate by chance. */
function skipJobs(plan, whySkipped) {
	const jobs = plan.jobs.map((job) => {
		const skipped = job.skipped ?? whySkipped(job);
		return skipped === void 0 ? job : {
			...job,
			skipped
		};
	});
	const asked = askedJobs({ jobs }).flatMap(({ benchmarks }) => benchmarks);
	return {
		...plan,
		jobs,
		comparisons: countComparisons(asked, plan)
	};
}
/** The jobs whose devices are asked to measure. */
function askedJobs({ jobs }) {
	return jobs.filter(({ skipped }) => skipped === void 0);
}
/**
* Why a device does not measure a pull request: it is closed, comes from a fork and waits for a maintainer, or lacks the label.
*
* @param head the commit that a maintainer would have to look at.
*/
function whyNotThisPull({ number, isOpen, isFork, labels }, { label, askedFor }, head) {
	return ({ device }) => {
		if (!isOpen) return `pull request #${number} is closed`;
		if (askedFor) return void 0;
		if (isFork) return `the pull request comes from a fork, so a maintainer has to look at its commit and ask with the comment /edgebench run ${device} ${head.slice(0, 12)}`;
		if (label !== void 0 && !labels.some((one) => sameName(one, label))) return `the pull request does not bear the label ${JSON.stringify(label)}`;
	};
}
/**
* Why no runner will take a job: all that have its labels are offline. A job whose labels no listed runner has is asked all
* the same: GitHub's own runners, and those that an organisation shares, are not in a repository's list.
*/
function whyNoRunner(runners) {
	return ({ runsOn }) => {
		const able = runners.filter(({ labels }) => runsOn.every((wanted) => labels.some((one) => sameName(one, wanted))));
		if (able.length === 0 || able.some(({ isOnline }) => isOnline)) return void 0;
		return `no runner with the labels ${runsOn.join(", ")} is online`;
	};
}
/**
* Why a device is taken for dead: it was silent while others were heard of, so the runs that record went on without it.
* A device that was never recorded is asked: it may be new.
*/
function whySilent({ lastHeard, hours, now }) {
	const isFresh = (instant) => Date.parse(now) - Date.parse(instant) <= hours * 36e5;
	const others = [...lastHeard.values()].some(isFresh);
	return ({ device }) => {
		const instant = lastHeard.get(device);
		if (instant === void 0 || isFresh(instant) || !others) return void 0;
		return `device ${device} was last heard of on ${instant.slice(0, 10)}, more than ${hours} hours ago, while others were heard of since`;
	};
}
/** GitHub tells names of labels apart without regard to case. */
function sameName(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}

export { whySilent as a, whyNotThisPull as i, skipJobs as n, whyNoRunner as r, askedJobs as t };