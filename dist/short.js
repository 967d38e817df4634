// src/report/short.ts
/** Of a commit's hash, what people read. */
function shortCommit(commit) {
	return commit.slice(0, 10);
}
/** `2026-11-20` of an instant in UTC. */
function dayOf(instant) {
	return instant.slice(0, 10);
}

export { shortCommit as n, dayOf as t };