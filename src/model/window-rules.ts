import {
  attributeText,
  integer,
  integers,
  type Made,
  made,
  type Operation,
  type Rule,
  type Shape,
  shapeOf,
  sizeOf,
} from "./operation.ts";

/** How a window goes over an image, one number a dimension. */
interface Window {
  readonly kernel: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  /** Those before all dimensions, then those after all of them. */
  readonly pads: readonly number[];
  readonly autoPad: string;
  readonly isCeiled: boolean;
}

function windowOf(operation: Operation, kernel: readonly number[]): Window | undefined {
  const rank = kernel.length;
  const each = (name: string, otherwise: number, length = rank) =>
    integers(operation, name) ?? Array.from({ length }, () => otherwise);
  const window = {
    kernel,
    strides: each("strides", 1),
    dilations: each("dilations", 1),
    pads: each("pads", 0, 2 * rank),
    autoPad: attributeText(operation, "auto_pad") ?? "NOTSET",
    isCeiled: integer(operation, "ceil_mode", 0) === 1,
  };
  const fits = [window.strides, window.dilations].every((one) => one.length === rank && one.every((size) => size > 0));
  return fits && window.pads.length === 2 * rank && kernel.every((size) => size > 0) ? window : undefined;
}

/** How many places a window has in a dimension (onnx.ai/onnx/operators/onnx__Conv, …MaxPool: output shape). */
function places(size: number, axis: number, { kernel, strides, dilations, pads, autoPad, isCeiled }: Window): number {
  const [stride = 1, rank] = [strides[axis], kernel.length];
  if (autoPad === "SAME_UPPER" || autoPad === "SAME_LOWER") return Math.ceil(size / stride);
  const reach = (dilations[axis] ?? 1) * ((kernel[axis] ?? 1) - 1) + 1;
  const before = autoPad === "VALID" ? 0 : (pads[axis] ?? 0);
  const padded = size + before + (autoPad === "VALID" ? 0 : (pads[axis + rank] ?? 0));
  if (!isCeiled) return Math.floor((padded - reach) / stride) + 1;
  const count = Math.ceil((padded - reach) / stride) + 1;
  // The last window starts within the image or the padding before it.
  return (count - 1) * stride >= size + before ? count - 1 : count;
}

/** A convolution: each output is the sum over the kernel and the channels of its group. */
function convolution(operation: Operation, image: Shape | undefined, weight: Shape | undefined): Made | undefined {
  if (image === undefined || weight === undefined || image.length < 3 || weight.length !== image.length)
    return undefined;
  const window = windowOf(operation, weight.slice(2));
  if (window === undefined) return undefined;
  const output = [image[0], weight[0], ...image.slice(2).map((size, axis) => places(size, axis, window))];
  const sizes = output.map((size) => size ?? 0);
  return made(output, sizeOf(sizes) * sizeOf(weight.slice(1)));
}

/** Weights are [channels, outputs of a group, …kernel]: each input is spread over the kernel. */
function transposed(operation: Operation): Made | undefined {
  const [image, weight] = [shapeOf(operation, 0), shapeOf(operation, 1)];
  if (image === undefined || weight === undefined || image.length < 3 || weight.length !== image.length)
    return undefined;
  const window = windowOf(operation, weight.slice(2));
  if (window === undefined) return undefined;
  const rank = image.length - 2;
  const extra = integers(operation, "output_padding") ?? [];
  const stated = integers(operation, "output_shape");
  const spatial = image.slice(2).map((size, axis) => {
    const stride = window.strides[axis] ?? 1;
    if (stated !== undefined) return stated.at(axis - rank);
    if (window.autoPad.startsWith("SAME")) return size * stride;
    const reach = (window.dilations[axis] ?? 1) * ((window.kernel[axis] ?? 1) - 1) + 1;
    const pads = window.autoPad === "VALID" ? 0 : (window.pads[axis] ?? 0) + (window.pads[axis + rank] ?? 0);
    return stride * (size - 1) + (extra[axis] ?? 0) + reach - pads;
  });
  const channels = (weight[1] ?? 0) * integer(operation, "group", 1);
  return made([image[0], channels, ...spatial], sizeOf(image) * sizeOf(weight.slice(1)));
}

const pooled: Rule = (operation) => {
  const [image, kernel] = [shapeOf(operation, 0), integers(operation, "kernel_shape")];
  if (image === undefined || kernel?.length !== image.length - 2) return undefined;
  const window = windowOf(operation, kernel);
  const one = window && made([image[0], image[1], ...image.slice(2).map((size, axis) => places(size, axis, window))]);
  return one && { outputs: operation.node.outputs.map(() => one.outputs[0] ?? { shape: undefined }) };
};

const pooledWhole: Rule = (operation) => {
  const image = shapeOf(operation, 0);
  return image && made(image.map((size, axis) => (axis < 2 ? size : 1)));
};

/** Operators that go over an image with a window. */
export const WINDOW_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["Conv", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 1))],
  ["ConvInteger", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 1))],
  ["com.microsoft:FusedConv", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 1))],
  ["QLinearConv", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 3))],
  ["ConvTranspose", transposed],
  ...["MaxPool", "AveragePool", "LpPool"].map((type) => [type, pooled] as const),
  ...["GlobalAveragePool", "GlobalMaxPool", "GlobalLpPool"].map((type) => [type, pooledWhole] as const),
]);
