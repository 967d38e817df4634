import { z } from "zod";

export const FILTERS = ["nearest", "bilinear", "bicubic", "lanczos", "box"] as const;

const size = z.int().min(1).max(8_192);
const channelValues = z.union([z.array(z.number()).length(1), z.array(z.number()).length(3)]);

/** A recipe that turns a decoded image into the model's input tensor, step by step in this order. */
export const preprocessingSchema = z.strictObject({
  /** `rgb`, `bgr` (channels swapped last), `gray` (ITU-R 601-2 luma, as Pillow's `L`). */
  color: z.enum(["rgb", "bgr", "gray"]).default("rgb"),
  /** Resize the shorter side (`shorter`) or to exactly width × height (`exact`); left out: keep the size. Resampled as Pillow does, antialiased. */
  resize: z
    .union([z.strictObject({ shorter: size, filter: z.enum(FILTERS).default("bilinear") }), z.strictObject({ width: size, height: size, filter: z.enum(FILTERS).default("bilinear") })])
    .optional(),
  /** Centre crop to width × height after the resize. */
  crop: z.strictObject({ width: size, height: size }).optional(),
  /** Each 0..255 sample is multiplied by this first (1/255 for models trained on 0..1). */
  scale: z.number().positive().default(1 / 255),
  mean: channelValues.default([0]),
  std: channelValues.default([1]),
  /** Order of axes of the tensor. */
  layout: z.enum(["nchw", "nhwc"]).default("nchw"),
  type: z.enum(["float32", "uint8"]).default("float32"),
});
/** A recipe spelled out, defaults filled in. */
export type PreprocessingSteps = z.infer<typeof preprocessingSchema>;

/** A recipe and what the user calls it: the name of a known one, or `custom`. */
export interface Preprocessing {
  readonly name: string;
  readonly steps: PreprocessingSteps;
}
