import { z } from "zod";
import { BENCHMARK_PATTERN } from "../bench/acceptance.ts";
import { NAME_PATTERN } from "../bench/benchmark.ts";
import { METRIC_NAMES, type MetricName } from "../bench/metric.ts";
import { PERCENT, POINTS } from "./quantity.ts";
import { notA, notAName } from "./wording.ts";

/* What the user writes of regressions that pass the gate; see src/config/schema.ts for how it is read. */

const SIZE = new RegExp(`${PERCENT.source}|${POINTS.source}`);

const metricName = (description: string, example: MetricName) =>
  z.enum(METRIC_NAMES).meta({ description, examples: [example] });
const size = (description: string) =>
  z
    .string()
    .regex(SIZE, notA("size", "a percentage such as 5% or points such as 1pt"))
    .meta({ description, examples: ["5%", "1pt"] });

export const tradeOffSchema = z.strictObject({
  give: z
    .strictObject({
      metric: metricName("The metric that may get worse.", "top-1"),
      "up-to": size("By how much at most: the whole interval of the loss must be inside."),
    })
    .meta({ description: "What may be given up.", examples: [{ metric: "top-1", "up-to": "0.3pt" }] }),
  for: z
    .strictObject({
      metric: metricName("The metric that must get better.", "latency"),
      device: z
        .string()
        .regex(NAME_PATTERN, { error: notAName })
        .meta({
          description:
            "The device on which every measured benchmark of the same model must show the gain; where left out, the benchmark that loses must show it.",
          examples: ["jetson"],
        })
        .optional(),
      "at-least": size("By how much at least: the whole interval of the gain must be beyond."),
    })
    .meta({ description: "What must be won for it.", examples: [{ metric: "latency", "at-least": "10%" }] }),
});

const said = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .max(1_000)
    .meta({ description, examples: [example] });

export const acceptanceInputSchema = z.strictObject({
  benchmark: z
    .string()
    .regex(BENCHMARK_PATTERN, notA("benchmark", "its id as the report tells it, with * for any characters"))
    .meta({ description: "The benchmark's id; * stands for any characters.", examples: ["resnet50/rpi3/*"] }),
  metric: metricName("The metric that may be worse.", "latency"),
  "up-to": size("How much worse at most, by the estimate that the report shows; beyond it the gate fails again."),
  by: said("Who accepts it.", "Ada Lovelace"),
  why: said("Why it is accepted.", "the wider model is worth it"),
  until: z.iso
    .date(notA("date", 'one such as "2026-12-31"'))
    .meta({ description: "The last day on which it holds, in UTC.", examples: ["2026-12-31"] }),
});
