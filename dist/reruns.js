// src/plan/reruns.ts
/** The plan as the rounds of a re-run are held to it: its own metrics settle, and all re-runs of a night share the error rate. */
function rerunRules(plan, { metrics }) {
	const comparisons = plan.jobs.flatMap(({ benchmarks }) => benchmarks.flatMap(({ rerun }) => rerun ?? [])).reduce((sum, rerun) => sum + rerun.metrics.length, 0);
	return {
		...plan,
		comparisons,
		policy: {
			...plan.policy,
			gate: {
				...plan.policy.gate,
				metrics: [...metrics]
			}
		}
	};
}

export { rerunRules as t };