import { z } from "zod";
import { DURATION, TEMPERATURE } from "./quantity.ts";
import { notA } from "./wording.ts";

/* What the user writes of how a device is treated; see src/config/schema.ts for how it is read. */

export const coolDownSchema = z.strictObject({
  below: z
    .string()
    .regex(TEMPERATURE, notA("temperature", "one from 30C to 100C such as 60C"))
    .meta({
      description: "Every round waits until the device's hottest sensor is below this, in degrees Celsius.",
      examples: ["60C"],
    }),
  wait: z
    .string()
    .regex(DURATION, notA("time", "one such as 90s or 5m"))
    .meta({
      description: "How long one round waits at most, out of the device's budget; 5m where left out.",
      examples: ["5m"],
    })
    .optional(),
});
export type CoolDownInput = z.infer<typeof coolDownSchema>;

/** Linux's governors that choose the clock by themselves. */
const GOVERNORS = ["performance", "powersave", "ondemand", "conservative", "schedutil"] as const;

export const preparationSchema = z.strictObject({
  governor: z
    .enum(GOVERNORS)
    .meta({ description: "The governor of all processors' clocks (cpufreq).", examples: ["performance"] })
    .optional(),
  nvpmodel: z
    .int()
    .min(0)
    .max(99)
    .meta({ description: "A Jetson's power mode by its number, as nvpmodel -m takes it.", examples: [0] })
    .optional(),
  "jetson-clocks": z
    .boolean()
    .meta({ description: "true: a Jetson's clocks stay at their maximum (jetson_clocks).", examples: [true] })
    .optional(),
  "gpu-clocks": z
    .int()
    .min(100)
    .max(10_000)
    .meta({
      description:
        "The clock in MHz at which the first NVIDIA card is held (nvidia-smi -lgc); one that it can hold at its power limit.",
      examples: [1_350],
    })
    .optional(),
});
export type PreparationInput = z.infer<typeof preparationSchema>;
