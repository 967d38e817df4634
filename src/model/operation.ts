import type { GraphNode } from "./onnx-graph.ts";

/** Sizes of a tensor, all known. */
export type Shape = readonly number[];

/** What is known of a tensor before anything runs: its shape, and its numbers where it is short and depends on shapes alone. */
export interface Known {
  readonly shape: Shape | undefined;
  readonly values?: readonly number[] | undefined;
}

/** What a node makes: its outputs in order, and multiply-accumulates. */
export interface Made {
  readonly outputs: readonly Known[];
  readonly macs?: number;
}

/** A node with what is known of its inputs. */
export interface Operation {
  readonly node: GraphNode;
  readonly inputs: readonly (Known | undefined)[];
}

/** Undefined where the inputs' shapes, or numbers that the output's shape depends on, are not known. */
export type Rule = (operation: Operation) => Made | undefined;

const MOST_RANK = 16;

/** The shape of an input; undefined where it is left out or not known. */
export function shapeOf({ inputs }: Operation, index: number): Shape | undefined {
  return inputs[index]?.shape;
}

/** An integer of an attribute. */
export function integer({ node }: Operation, name: string, otherwise: number): number {
  const attribute = node.attributes.get(name);
  return attribute?.kind === "integers" ? (attribute.integers[0] ?? otherwise) : otherwise;
}

/** Integers of an attribute; undefined where it is left out. */
export function integers({ node }: Operation, name: string): readonly number[] | undefined {
  const attribute = node.attributes.get(name);
  return attribute?.kind === "integers" ? attribute.integers : undefined;
}

export function attributeText({ node }: Operation, name: string): string | undefined {
  const attribute = node.attributes.get(name);
  return attribute?.kind === "text" ? attribute.text : undefined;
}

/** Integers that moved from an attribute (older operator sets) to an input (newer ones). */
export function listed(operation: Operation, name: string, index: number): readonly number[] | undefined {
  return integers(operation, name) ?? operation.inputs[index]?.values;
}

/** Whether an input is given whose numbers are not known: what is left out has a default, this has none. */
export function isUntold({ node, inputs }: Operation, index: number): boolean {
  return (node.inputs[index] ?? "") !== "" && inputs[index]?.values === undefined;
}

/** An axis counted from the front. Undefined where there is none. */
export function axisOf(axis: number, rank: number): number | undefined {
  const counted = axis < 0 ? axis + rank : axis;
  return Number.isInteger(counted) && counted >= 0 && counted < rank ? counted : undefined;
}

/** Elements of a tensor; a scalar has one. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** A shape that a tensor can have: whole sizes, few of them, and no more elements than can be counted. */
export function possible(shape: readonly (number | undefined)[]): Shape | undefined {
  const sound = shape.length <= MOST_RANK && shape.every((size) => Number.isSafeInteger(size) && Number(size) >= 0);
  return sound && Number.isSafeInteger(sizeOf(shape as Shape)) ? (shape as Shape) : undefined;
}

/** One output of this shape. */
export function made(shape: readonly (number | undefined)[] | undefined, macs?: number): Made | undefined {
  const told = shape && possible(shape);
  if (told === undefined) return undefined;
  return { outputs: [{ shape: told }], ...(macs === undefined ? {} : { macs }) };
}

/** Sizes of two or more tensors that are stretched to each other, as NumPy does. Undefined where they do not fit. */
export function broadcast(shapes: readonly (Shape | undefined)[]): Shape | undefined {
  const rank = shapes.reduce((most, shape) => Math.max(most, shape?.length ?? 0), 0);
  const sizes = Array.from({ length: rank }, (_, index) => {
    let wide = 1;
    for (const shape of shapes) {
      if (shape === undefined) return undefined;
      const size = shape[index - rank + shape.length] ?? 1;
      if (size !== 1 && wide !== 1 && size !== wide) return undefined;
      if (size !== 1) wide = size;
    }
    return wide;
  });
  return shapes.includes(undefined) ? undefined : possible(sizes);
}
