import { z } from "zod";

/** Runtimes in the words of the design; `fake` answers from a script and is for trying edgebench and weighing its own overhead. */
export const RUNTIME_NAMES = [
  "onnxruntime",
  "tflite",
  "openvino",
  "tensorrt",
  "pytorch",
  "tensorflow",
  "fake",
] as const;
export type RuntimeName = (typeof RUNTIME_NAMES)[number];

export const PRECISIONS = ["fp32", "fp16", "bf16", "int8", "mixed"] as const;

/** The first three as MLPerf Inference names them; what each measures is in docs/scenarios.md. */
export const SCENARIOS = ["single-stream", "multi-stream", "offline", "cold-start", "sustained"] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** A name a user gives to a device, model or dataset. Kept narrow because it becomes part of paths, ids and Markdown. */
export const NAME_PATTERN = /^[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,98}[A-Za-z0-9+_-])?$/;
export const nameSchema = z
  .string()
  .regex(NAME_PATTERN)
  .meta({ description: "1 to 100 letters, digits, '.', '_', '+' or '-', starting with a letter or digit" });

export const parametersSchema = z.strictObject({
  precision: z.enum(PRECISIONS),
  batch: z.int().min(1).max(65_536),
  threads: z.int().min(1).max(1_024),
  delegate: nameSchema.optional(),
});
/** What is varied for one model on one device and runtime. */
export type Parameters = z.infer<typeof parametersSchema>;

export const benchmarkSchema = z.strictObject({
  model: nameSchema,
  device: nameSchema,
  runtime: z.enum(RUNTIME_NAMES),
  parameters: parametersSchema,
  scenario: z.enum(SCENARIOS),
});
/** One thing measured: model × device × runtime × parameters, in one scenario. */
export type Benchmark = z.infer<typeof benchmarkSchema>;

/** A stable, readable identity, unique per benchmark: `resnet50/rpi3/onnxruntime/fp32/batch=1/threads=4`. */
export function benchmarkId(benchmark: Benchmark): string {
  const { model, device, runtime, parameters, scenario } = benchmark;
  const parts = [
    model,
    device,
    runtime,
    parameters.precision,
    `batch=${parameters.batch}`,
    `threads=${parameters.threads}`,
  ];
  if (parameters.delegate !== undefined) parts.push(`delegate=${parameters.delegate}`);
  if (scenario !== "single-stream") parts.push(scenario);
  return parts.join("/");
}
