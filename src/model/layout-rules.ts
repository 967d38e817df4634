import {
  attributeText,
  axisOf,
  broadcast,
  integer,
  integers,
  isUntold,
  type Known,
  listed,
  type Made,
  made,
  type Operation,
  possible,
  type Rule,
  type Shape,
  shapeOf,
  sizeOf,
} from "./operation.ts";
import { MOST_VALUES } from "./tensor-bytes.ts";

/** Numbers that lie in a list or alone stay in their order whatever the shape is called. */
function keeping({ inputs }: Operation, shape: readonly (number | undefined)[] | undefined): Made | undefined {
  const told = made(shape);
  const values = inputs[0]?.values;
  const [output] = told?.outputs ?? [];
  return output?.shape && values?.length === sizeOf(output.shape) ? { outputs: [{ ...output, values }] } : told;
}

/** 0 keeps a size, -1 takes what is left. */
const reshape: Rule = (operation) => {
  const [input, target] = [shapeOf(operation, 0), listed(operation, "shape", 1)];
  if (input === undefined || target === undefined) return undefined;
  const keepsZero = integer(operation, "allowzero", 0) === 1;
  const sizes = target.map((size, index) => (size === 0 && !keepsZero ? input[index] : size));
  const known = sizes.filter((size) => size !== -1).reduce<number>((all, size) => all * (size ?? Number.NaN), 1);
  const rest = sizeOf(input) / known;
  const shape = sizes.map((size) => (size === -1 ? rest : size));
  return sizeOf(shape.map((size) => size ?? Number.NaN)) === sizeOf(input) ? keeping(operation, shape) : undefined;
};

const flatten: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === undefined) return undefined;
  const axis = integer(operation, "axis", 1);
  const at = axis < 0 ? axis + input.length : axis;
  return made([sizeOf(input.slice(0, at)), sizeOf(input.slice(at))]);
};

const transpose: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const order = integers(operation, "perm") ?? input?.map((_, index) => input.length - 1 - index);
  return order?.length === input?.length ? made(order?.map((axis) => input?.[axis])) : undefined;
};

const squeeze: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === undefined) return undefined;
  const isStated = (operation.inputs.length > 1 && operation.node.inputs[1] !== "") || integers(operation, "axes");
  const axes = isStated ? listed(operation, "axes", 1) : input.flatMap((size, axis) => (size === 1 ? axis : []));
  const gone = axes?.map((axis) => axisOf(axis, input.length));
  return (
    gone &&
    keeping(
      operation,
      input.filter((_, axis) => !gone.includes(axis)),
    )
  );
};

const unsqueeze: Rule = (operation) => {
  const [input, axes] = [shapeOf(operation, 0), listed(operation, "axes", 1)];
  if (input === undefined || axes === undefined) return undefined;
  const rank = input.length + axes.length;
  const added = new Set(axes.map((axis) => axisOf(axis, rank)));
  let next = 0;
  return keeping(
    operation,
    Array.from({ length: rank }, (_, axis) => (added.has(axis) ? 1 : input[next++])),
  );
};

const concat: Rule = (operation) => {
  const shapes = operation.inputs.map((known) => known?.shape);
  const [first] = shapes;
  const axis = first && axisOf(integer(operation, "axis", 0), first.length);
  if (first === undefined || axis === undefined) return undefined;
  const size = shapes.reduce<number>((sum, shape) => sum + (shape?.[axis] ?? Number.NaN), 0);
  const told = made(first.map((own, index) => (index === axis ? size : own)));
  const parts = operation.inputs.map((known) => known?.values);
  if (first.length !== 1 || size > MOST_VALUES || parts.includes(undefined) || told === undefined) return told;
  return { outputs: [{ shape: [size], values: parts.flatMap((values) => values ?? []) }] };
};

const split: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const axis = input && axisOf(integer(operation, "axis", 0), input.length);
  if (input === undefined || axis === undefined || isUntold(operation, 1)) return undefined;
  const count = operation.node.outputs.length;
  const each = Math.ceil((input[axis] ?? 0) / count);
  const sizes =
    listed(operation, "split", 1) ??
    Array.from({ length: count }, (_, index) => Math.min(each, (input[axis] ?? 0) - index * each));
  return { outputs: sizes.map((size) => ({ shape: possible(input.map((own, at) => (at === axis ? size : own))) })) };
};

/** Bounds beyond the ends are taken to the ends; a negative one counts from behind. */
function slicedSize(size: number, start: number, end: number, step: number): number {
  const [low, high] = step > 0 ? [0, size] : [-1, size - 1];
  const bound = (at: number) => Math.min(Math.max(at < 0 ? at + size : at, low), high);
  return Math.max(0, Math.ceil((bound(end) - bound(start)) / step));
}

const slice: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const [starts, ends] = [listed(operation, "starts", 1), listed(operation, "ends", 2)];
  if (input === undefined || starts === undefined || ends === undefined || starts.length !== ends.length)
    return undefined;
  if (isUntold(operation, 3) || isUntold(operation, 4)) return undefined;
  const axes = listed(operation, "axes", 3) ?? starts.map((_, index) => index);
  const steps = operation.inputs[4]?.values ?? starts.map(() => 1);
  if (steps.includes(0)) return undefined;
  const sizes = [...input];
  for (const [index, axis] of axes.entries()) {
    const at = axisOf(axis, input.length);
    if (at === undefined) return undefined;
    sizes[at] = slicedSize(input[at] ?? 0, starts[index] ?? 0, ends[index] ?? 0, steps[index] ?? 1);
  }
  const values = operation.inputs[0]?.values;
  const isList = input.length === 1 && axes.length === 1 && steps[0] === 1;
  if (!isList || values === undefined) return made(sizes);
  const cut = values.slice(starts[0], ends[0]);
  return { outputs: [{ shape: [cut.length], values: cut }] };
};

const pad: Rule = (operation) => {
  const [input, pads] = [shapeOf(operation, 0), listed(operation, "pads", 1)];
  if (input === undefined || pads === undefined || operation.inputs.length > 3) return undefined;
  if (pads.length !== 2 * input.length) return undefined;
  return made(input.map((size, axis) => size + (pads[axis] ?? 0) + (pads[axis + input.length] ?? 0)));
};

/** Scales and sizes are inputs 2 and 3; `Upsample` and the first version have the scales in input 1. */
const resize: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === undefined || integers(operation, "axes") !== undefined) return undefined;
  const sizes = operation.inputs[3]?.values;
  if (sizes?.length === input.length) {
    const keeps = attributeText(operation, "keep_aspect_ratio_policy") ?? "stretch";
    return keeps === "stretch" ? made(sizes) : undefined;
  }
  const scales = operation.inputs[operation.inputs.length > 2 ? 2 : 1]?.values;
  if (scales?.length !== input.length) return undefined;
  return made(input.map((size, axis) => Math.floor(size * (scales[axis] ?? 1))));
};

const gather: Rule = (operation) => {
  const [data, indices] = [shapeOf(operation, 0), shapeOf(operation, 1)];
  const axis = data && axisOf(integer(operation, "axis", 0), data.length);
  if (data === undefined || indices === undefined || axis === undefined) return undefined;
  const shape = [...data.slice(0, axis), ...indices, ...data.slice(axis + 1)];
  const [values, places] = operation.inputs.map((known) => known?.values);
  if (data.length !== 1 || values === undefined || places === undefined) return made(shape);
  const found = places.map((place) => values.at(place));
  return found.includes(undefined) ? undefined : { outputs: [{ shape, values: found.map((value) => value ?? 0) }] };
};

const expand: Rule = (operation) => {
  const target = operation.inputs[1]?.values;
  return target && keeping(operation, broadcast([shapeOf(operation, 0), target]));
};

const tile: Rule = (operation) => {
  const [input, repeats] = [shapeOf(operation, 0), operation.inputs[1]?.values];
  return input?.length === repeats?.length
    ? made(input?.map((size, axis) => size * (repeats?.[axis] ?? 1)))
    : undefined;
};

const shape: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === undefined) return undefined;
  const told = input.slice(integer(operation, "start", 0), integer(operation, "end", input.length));
  return { outputs: [{ shape: [told.length], values: told }] };
};

const constant: Rule = ({ node }) => {
  for (const attribute of node.attributes.values()) {
    const told = attribute.kind === "tensor" && possible(attribute.tensor.shape);
    if (attribute.kind === "tensor") return { outputs: [{ ...attribute.tensor, shape: told || undefined }] };
  }
  const one = node.attributes.get("value_int");
  if (one?.kind === "integers") return { outputs: [{ shape: [], values: one.integers }] };
  const many = node.attributes.get("value_ints");
  if (many?.kind === "integers") return { outputs: [{ shape: [many.integers.length], values: many.integers }] };
  return node.attributes.has("value_float") ? { outputs: [{ shape: [] }] } : undefined;
};

const filled: Rule = (operation) => {
  const target = operation.inputs[0]?.values;
  const told = target && possible(target);
  const value = operation.node.attributes.get("value");
  const [number] = value?.kind === "tensor" ? (value.tensor.values ?? []) : [0];
  if (told === undefined) return undefined;
  const isShort = number !== undefined && sizeOf(told) <= MOST_VALUES;
  return { outputs: [{ shape: told, ...(isShort && { values: Array.from({ length: sizeOf(told) }, () => number) }) }] };
};

/** Axes were an attribute, and are an input since operator set 13 (sum) or 18 (the others). All where none are said. */
const reduce: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === undefined || isUntold(operation, 1)) return undefined;
  const axes = listed(operation, "axes", 1);
  const isNone = axes === undefined || axes.length === 0;
  if (isNone && integer(operation, "noop_with_empty_axes", 0) === 1) return made(input);
  const gone = isNone ? input.map((_, axis) => axis) : axes.map((axis) => axisOf(axis, input.length));
  return reduced(input, gone, integer(operation, "keepdims", 1) === 1);
};

function reduced(input: Shape, gone: readonly (number | undefined)[], keeps: boolean): Made | undefined {
  if (gone.includes(undefined)) return undefined;
  return made(
    keeps
      ? input.map((size, axis) => (gone.includes(axis) ? 1 : size))
      : input.filter((_, axis) => !gone.includes(axis)),
  );
}

const best: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  return (
    input &&
    reduced(input, [axisOf(integer(operation, "axis", 0), input.length)], integer(operation, "keepdims", 1) === 1)
  );
};

const topK: Rule = (operation) => {
  const [input, k] = [shapeOf(operation, 0), listed(operation, "k", 1)?.[0]];
  const axis = input && axisOf(integer(operation, "axis", -1), input.length);
  if (input === undefined || axis === undefined || k === undefined) return undefined;
  const told: Known = { shape: possible(input.map((size, at) => (at === axis ? k : size))) };
  return { outputs: [told, told] };
};

/** Squares of pixels to channels (`by` 1/b) or back (`by` b). */
const regrouped =
  (isToDepth: boolean): Rule =>
  (operation) => {
    const [n, c, h, w] = shapeOf(operation, 0) ?? [];
    const block = integer(operation, "blocksize", 0);
    if (n === undefined || c === undefined || h === undefined || w === undefined || block < 1) return undefined;
    const by = isToDepth ? 1 / block : block;
    return made([n, c / (by * by), h * by, w * by]);
  };

const REDUCTIONS = ["Sum", "Mean", "Max", "Min", "Prod", "L1", "L2", "LogSum", "LogSumExp", "SumSquare"];

/** Operators that move elements about, take some, or sum them up. */
export const LAYOUT_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...REDUCTIONS.map((name) => [`Reduce${name}`, reduce] as const),
  ...["ArgMax", "ArgMin"].map((type) => [type, best] as const),
  ["Reshape", reshape],
  ["Flatten", flatten],
  ["Transpose", transpose],
  ["Squeeze", squeeze],
  ["Unsqueeze", unsqueeze],
  ["Concat", concat],
  ["Split", split],
  ["Slice", slice],
  ["Pad", pad],
  ["Resize", resize],
  ["Upsample", resize],
  ["Gather", gather],
  ["GatherElements", (operation) => made(shapeOf(operation, 1))],
  ["Expand", expand],
  ["Tile", tile],
  ["Shape", shape],
  ["Constant", constant],
  ["ConstantOfShape", filled],
  ["TopK", topK],
  ["DepthToSpace", regrouped(false)],
  ["SpaceToDepth", regrouped(true)],
]);
