import { median } from "simple-statistics";
import type { Benchmark } from "../bench/benchmark.ts";
import type { Launch, Measurement } from "../bench/result.ts";
import { iterationContent } from "../bench/scenario.ts";
import { launchTimes } from "../compare/launch-times.ts";
import { decodePredictions } from "../vision/predictions.ts";
import { accuracyAbovePublished } from "./published-accuracy.ts";

/** Sentences about a measurement whose numbers contradict each other. They decide nothing. */
export function sanitySentences(measurement: Measurement): readonly string[] {
  return [
    quickFirst(measurement),
    quickLoad(measurement),
    oneAnswer(measurement),
    accuracyAbovePublished(measurement),
  ].filter((sentence) => sentence !== undefined);
}

/** Noise alone makes a first inference no quicker than this part of the others. */
const QUICK_FIRST = 0.9;

function quickFirst({ benchmark, launches }: Measurement): string | undefined {
  const work = workOfFirst(benchmark);
  if (work === undefined || benchmark.scenario === "cold-start") return undefined;
  const share = shareOfInference(benchmark, launches, ({ firstNs }) => firstNs);
  if (share === undefined || share >= QUICK_FIRST) return undefined;
  return `the first inference is quicker than the others (${percent(share)} of their median), although ${work} in it: look whether the clock stops after the work`;
}

/** What a runtime does once, in the first inference after a load; undefined where it does nothing, or nobody knows. */
function workOfFirst({ runtime, parameters: { delegate = "cpu" } }: Benchmark): string | undefined {
  switch (runtime) {
    case "pytorch":
      return "pytorch prepares itself";
    case "tensorflow":
      // With a GPU, the worker has inferred once before its load ends.
      return delegate === "cpu" ? "tensorflow prepares itself" : undefined;
    case "onnxruntime":
      return delegate === "cuda" ? "cuDNN's algorithms are tried" : undefined;
    case "tflite":
      return delegate.startsWith("edgetpu") ? "the Edge TPU takes the weights" : undefined;
    default:
      return undefined;
  }
}

/** A load of which an inference is a part takes at least so much of one, whatever it was fed. */
const QUICK_LOAD = 0.5;

/** Loads that run the network: a build tries out every layer, and with a GPU TensorFlow's worker infers once. */
function quickLoad({ benchmark, launches, source }: Measurement): string | undefined {
  if (source !== undefined || benchmark.scenario === "cold-start") return undefined;
  const { runtime, parameters } = benchmark;
  const infers = runtime === "tensorflow" && (parameters.delegate ?? "cpu") !== "cpu";
  const share = shareOfInference(
    benchmark,
    launches.filter(({ actual }) => infers || actual.engine === "built"),
    ({ loadNs }) => loadNs,
  );
  if (share === undefined || share >= QUICK_LOAD) return undefined;
  return `loading takes less than one inference (${percent(share)} of their median), although the network is run in it: look whether the clock starts before the work`;
}

/** A time of each launch as a part of its median inference: the median over launches that count and tell it. */
function shareOfInference(
  benchmark: Benchmark,
  launches: readonly Launch[],
  timeOf: (launch: Launch) => number | undefined,
): number | undefined {
  const { inferences } = iterationContent(benchmark);
  const shares = launches.flatMap((launch) => {
    const [time, inference] = [timeOf(launch), launchTimes(launch).median / inferences];
    return time === undefined || launch.excluded !== undefined || !(inference > 0) ? [] : time / inference;
  });
  return shares.length === 0 ? undefined : median(shares);
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Fewer images may well be of one class. */
const LEAST_IMAGES = 20;

function oneAnswer({ accuracy, answers }: Measurement): string | undefined {
  const told = accuracy ?? answers;
  if (told?.predictions === undefined || told.dataset.count < LEAST_IMAGES) return undefined;
  const { count } = told.dataset;
  const given = decodePredictions(told.predictions, count);
  const truth = accuracy?.truth === undefined ? undefined : decodePredictions(accuracy.truth, count);
  if (given === undefined || new Set(given).size > 1 || (truth !== undefined && new Set(truth).size < 2))
    return undefined;
  return `all ${count} images got the same answer: what comes out does not seem to depend on what goes in`;
}
