import type { ValueInfo } from "./protocol.ts";

/**
 * The concrete shape of a declared input: the first open dimension that leads the shape is the batch; an open dimension
 * named in `dimensions` takes that size; any other open dimension is 1, the stated default.
 */
export function resolveShape(
  input: { readonly shape: readonly (number | string)[] },
  batch: number,
  dimensions: { readonly [symbol: string]: number },
): readonly number[] {
  return input.shape.map((dimension, axis) => {
    if (typeof dimension === "number") return dimension;
    // A model may name a dimension "constructor".
    const declared = Object.hasOwn(dimensions, dimension) ? dimensions[dimension] : undefined;
    return declared ?? (axis === 0 ? batch : 1);
  });
}

/** Elements of a tensor of this shape; a scalar has one. */
export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Whether `actual` fits `declared`, open dimensions fitting any size. */
export function shapeFits(declared: ValueInfo["shape"], actual: readonly number[]): boolean {
  return (
    declared.length === actual.length &&
    declared.every((dimension, axis) => typeof dimension === "string" || dimension === actual[axis])
  );
}

/** A shape for people: `[batch, 1, 28, 28]`, `?` for a dimension without a name. */
export function formatShape(shape: ValueInfo["shape"]): string {
  return `[${shape.map((dimension) => (dimension === "" ? "?" : String(dimension))).join(", ")}]`;
}
