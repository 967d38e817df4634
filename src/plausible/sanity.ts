import { median } from "simple-statistics";
import type { RuntimeName } from "../bench/benchmark.ts";
import type { Measurement } from "../bench/result.ts";
import { iterationContent } from "../bench/scenario.ts";
import { launchTimes } from "../compare/launch-times.ts";
import { decodePredictions } from "../vision/predictions.ts";

/** Sentences about a measurement whose numbers contradict each other. They decide nothing. */
export function sanitySentences(measurement: Measurement): readonly string[] {
  return [quickFirst(measurement), oneAnswer(measurement)].filter((sentence) => sentence !== undefined);
}

/** These compile, choose kernels or allocate at the first inference. */
const COMPILING: ReadonlySet<RuntimeName> = new Set<RuntimeName>(["pytorch", "tensorflow"]);
/** Noise alone makes a first inference no quicker than this part of the others. */
const QUICK = 0.9;

function quickFirst({ benchmark, launches }: Measurement): string | undefined {
  if (!COMPILING.has(benchmark.runtime) || benchmark.scenario === "cold-start") return undefined;
  const { inferences } = iterationContent(benchmark);
  const shares = launches.flatMap((launch) => {
    const rest = launchTimes(launch).median / inferences;
    return launch.firstNs === undefined || launch.excluded !== undefined || !(rest > 0) ? [] : launch.firstNs / rest;
  });
  if (shares.length === 0 || median(shares) >= QUICK) return undefined;
  return `the first inference is quicker than the others (${Math.round(100 * median(shares))} % of their median), although ${benchmark.runtime} prepares itself in it: look whether its clock stops after the work`;
}

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
