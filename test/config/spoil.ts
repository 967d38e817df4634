import { UserError } from "../../src/bench/user-error.ts";
import type { Config } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse.ts";

/** The example of the documentation, with a second device and model, as a file that is read without a fault. */
export const GOOD = `# yaml-language-server: $schema=edgebench.schema.json
version: 1
devices:
  rpi3: { runs-on: [self-hosted, rpi3], transport: { ssh: { host: pi, user: bench } }, runtimes: [tflite, onnxruntime] }
  desk: { runs-on: [self-hosted, desk], runtimes: onnxruntime }
datasets:
  val: { path: data/val, layout: folders }
models:
  resnet50:
    files: { onnxruntime: models/r50.onnx, tflite: { url: "https://example.org/r50.tflite", sha256: ${"a".repeat(64)} } }
    task: classification
    preprocessing: torchvision-resnet50
    dataset: val
    affected-by: ["export/**"]
  other:
    files: { onnxruntime: models/other.onnx }
    task: other
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [4], exclude: [] }
policy:
  tolerance: { latency: 5%, top-1: 1pt }
  error-rate: 5%
  budget: { rpi3: 40m }
  gate: { fail-on: [regressed, head-failed] }
`;

/** GOOD with one piece in the place of another, the first time that it occurs. */
export function spoil(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(`the good configuration has no ${JSON.stringify(from)}`);
  return GOOD.replace(from, () => to);
}

export type Outcome =
  | { readonly kind: "read"; readonly config: Config }
  | { readonly kind: "refused"; readonly sentences: readonly string[] };

/** Anything but a configuration or a UserError is thrown on. */
export function outcomeOf(work: () => Config): Outcome {
  try {
    return { kind: "read", config: work() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: "refused", sentences: error.sentences };
  }
}

export const sentencesOf = (text: string): readonly string[] => {
  const outcome = outcomeOf(() => parseConfig(text, "e.yml"));
  return outcome.kind === "read" ? [] : outcome.sentences;
};
