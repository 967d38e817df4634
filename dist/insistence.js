// src/plan/insistence.ts
/** Reasons that ask for a measurement even where nothing that is measured differs. */
const INSISTENT = /* @__PURE__ */ new Set([
	"affected-by",
	"requested",
	"everything"
]);
/** Whether somebody or something asks that a benchmark be measured, whatever is known of its content already. */
function asksToMeasure(reasons) {
	return reasons.some(({ kind }) => INSISTENT.has(kind));
}

export { asksToMeasure as t };