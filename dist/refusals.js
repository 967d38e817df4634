// src/report/refusals.ts
/** `resnet50/rpi3/…: latency (median): regressed`. */
function findingSentence({ id, what }) {
	return `${id}: ${what}`;
}
/** Why the gate refuses a benchmark, a sentence each, without its name; empty where it does not. */
function refusalsOf(judged, { gate }) {
	return gate.failures.filter(({ id }) => id === judged.id).map(({ what }) => what);
}

export { refusalsOf as n, findingSentence as t };