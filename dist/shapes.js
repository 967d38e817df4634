// src/measure/shapes.ts
/**
* The concrete shape of a declared input: the first open dimension that leads the shape is the batch; an open dimension
* named in `dimensions` takes that size; any other open dimension is 1, the stated default.
*/
function resolveShape(input, batch, dimensions) {
	return input.shape.map((dimension, axis) => {
		if (typeof dimension === "number") return dimension;
		return (Object.hasOwn(dimensions, dimension) ? dimensions[dimension] : void 0) ?? (axis === 0 ? batch : 1);
	});
}
/** Whether `actual` fits `declared`, open dimensions fitting any size. */
function shapeFits(declared, actual) {
	return declared.length === actual.length && declared.every((dimension, axis) => typeof dimension === "string" || dimension === actual[axis]);
}
/** A shape for people: `[batch, 1, 28, 28]`, `?` for a dimension without a name. */
function formatShape(shape) {
	return `[${shape.map((dimension) => dimension === "" ? "?" : String(dimension)).join(", ")}]`;
}

export { resolveShape as n, shapeFits as r, formatShape as t };