import { z } from "zod";
import { textSchema } from "../bench/result.ts";

const sharesSchema = z.strictObject({ moved: z.int().min(1), of: z.int().min(1) });

/** Who moved with a series, in the same night and the same way: a hypothesis about the cause, stated before any re-run. */
export const attributionSchema = z.strictObject({
  /**
   * `device`: the models of its device moved together, and the model did not on its other devices. `model`: it moved on all
   * of its devices, and the other models there did not. `both`: either; `neither`: neither. `alone`: it has no neighbour.
   */
  hypothesis: z.enum(["device", "model", "both", "neither", "alone"]),
  /** Models of its device, itself among them. */
  models: sharesSchema,
  /** Devices of its model, its own among them. */
  devices: sharesSchema,
  /** Conditions of the environment that are not what they were before. */
  environment: z.array(z.strictObject({ name: z.string().max(64), before: textSchema, after: textSchema })).max(100),
});
export type Attribution = z.infer<typeof attributionSchema>;
