// src/plan/matrix.ts
/** Beside measuring: checkout, installation, fetching models and decoding images. */
const SETUP_MINUTES = 20;
/**
* The plan's jobs for `strategy.matrix`. GitHub refuses an empty matrix (the bench job asks `count` first) and one of more
* than 256 jobs (a configuration has at most 256 devices, and each has at most one job).
*/
function matrixOf({ jobs }) {
	const include = jobs.map(({ device, runsOn, budgetSeconds }) => ({
		device,
		runs_on: runsOn,
		timeout_minutes: Math.ceil(budgetSeconds / 60) + SETUP_MINUTES
	}));
	return {
		matrix: { include },
		count: include.length
	};
}

export { matrixOf };