import type { ValueInfo } from "../measure/protocol.ts";
import type { ImageTensor } from "./preprocess.ts";
import { tensorValues } from "./tensor-values.ts";

/** How a model's integer input stands for real numbers: real = scale × (integer - zeroPoint). */
export interface Quantization {
  readonly type: "uint8" | "int8";
  readonly scale: number;
  readonly zeroPoint: number;
}

/**
 * How the real numbers that a recipe makes are handed to this input: as the integers that the model declares for them.
 * Undefined where the input takes real numbers, declares nothing, or the recipe makes integers by itself.
 */
export function quantizationOf(input: ValueInfo | undefined, recipe: ImageTensor["type"]): Quantization | undefined {
  if (input?.quantization === undefined || recipe !== "float32") return undefined;
  return input.type === "int8" || input.type === "uint8" ? { type: input.type, ...input.quantization } : undefined;
}

const RANGE = { uint8: [0, 255], int8: [-128, 127] } as const;

/**
 * The integers that stand for a float32 tensor, as TensorFlow Lite's `AffineQuantize` computes them: value / scale, rounded
 * half away from zero, plus the zero point, cut to the type's range.
 */
export function quantise(tensor: ImageTensor, { type, scale, zeroPoint }: Quantization): ImageTensor {
  const values = tensorValues(tensor.type, tensor.bytes) ?? new Float64Array();
  const [least, most] = RANGE[type];
  const divisor = Math.fround(scale);
  const bytes = new Uint8Array(values.length);
  for (const [at, value] of values.entries()) {
    const share = Math.fround(value / divisor);
    const rounded = Math.sign(share) * Math.round(Math.abs(share)) + zeroPoint;
    bytes[at] = Math.min(most, Math.max(least, rounded)) & 0xff;
  }
  return { shape: tensor.shape, type, bytes };
}
