import { join } from "node:path";
import type { Launch, Measurement } from "../bench/result.ts";
import { conditionsOf } from "../compare/comparability.ts";
import { reusableAccuracy } from "../compare/reusable-accuracy.ts";
import { planImageLooks } from "../measure/image-stages.ts";
import { type ScoredImages, scoredBefore } from "./accuracy.ts";
import { type BenchmarkRun, interruption } from "./benchmark-run.ts";
import { LaunchLost } from "./launch.ts";
import { isUserFault, type ModelFile, ModelUnavailable, withoutLocalPaths } from "./materialise.ts";
import { notMeasured, type PlannedSide, type ReadySide } from "./measurement.ts";
import type { ScoreUse } from "./meeting-scores.ts";
import { workOf } from "./network-work.ts";
import { prepareSide } from "./prepare.ts";
import { secondsLeft } from "./run-benchmark.ts";

/** At most this part of a benchmark's share goes into the images of a side that stands alone. */
const ACCURACY_PART = 0.4;
/** And into each side's first look, where two are scored in stages. */
const FIRST_LOOK_PART = 0.1;
/** However small a benchmark's share is, a worker has this long to answer, seconds. */
const SHORTEST_PATIENCE = 30;

/** With what a side will be measured. */
export interface Company {
  /** 2 where it has another side. */
  readonly sideCount: number;
  /** The other one, where that is ready already. */
  readonly other: ReadySide | undefined;
  /** Whether both sides' images are scored in stages, so that the first look is enough now. */
  readonly isStaged: boolean;
}

/** Fetches a side's model and tries it; a measurement that says why not where that fails by a fault that is not ours. */
export async function readySide(
  run: BenchmarkRun,
  side: PlannedSide,
  company: Company,
): Promise<ReadySide | Measurement> {
  const { planned, timing, world, folder } = run;
  const { progress, signal } = world.context;
  const own = join(folder, side.name);
  const { dataset } = side.side;
  const spec = await specOf(run, side);
  if ("status" in spec) return spec;
  try {
    const model = await world.materialise(side.side, planned.benchmark.runtime, own);
    const prepared = await prepareSide({
      planned,
      side: side.side,
      model,
      spec: { ...spec, timeoutMs: Math.min(spec.timeoutMs, 1_000 * Math.max(SHORTEST_PATIENCE, secondsLeft(timing))) },
      dataset: dataset === undefined ? undefined : world.datasets.get(dataset),
      seed: world.seed,
      folder: own,
      tensorFolder: join(world.scratch, "tensors"),
      accuracy: { ...imagesOf(run, side, company), scores: scoreUse(side, company, join(own, "scores")) },
      known: (actual) => (side.role === "base" ? knownAccuracy(run, side.side, model, actual) : undefined),
      environment: world.environment,
      mayRetry: () => secondsLeft(timing) > 0,
      onImage: (done, total) => progress.update(done, total, `${side.name}: image ${done} of ${total}`),
    });
    progress.done();
    return {
      ...side,
      prepared,
      model: { sha256: model.sha256, bytes: model.bytes },
      operators: model.operators,
      peaks: run.plan.jobs.find(({ device }) => device === planned.benchmark.device)?.peaks,
      work: model.graph && workOf(model.graph, prepared.feed.tensors),
    };
  } catch (error) {
    if (signal.aborted) return notMeasured(planned, side, "skipped", interruption(signal));
    if (!(error instanceof LaunchLost || isUserFault(error))) throw error;
    const reason = withoutLocalPaths(error.message, world.places);
    const isDevices = error instanceof LaunchLost && world.trouble() !== undefined;
    return notMeasured(planned, side, isDevices || error instanceof ModelUnavailable ? "skipped" : "failed", reason);
  }
}

/** How many images are scored now, and how long that may take. */
function imagesOf(
  { timing, world }: BenchmarkRun,
  { side: { dataset: name = "" } }: PlannedSide,
  { sideCount, other, isStaged }: Company,
): { readonly seconds: number; readonly most: number } {
  const left = secondsLeft(timing);
  if (!isStaged) return { seconds: (left * ACCURACY_PART) / sideCount, most: Number.POSITIVE_INFINITY };
  const [firstLook = 1] = planImageLooks(world.datasets.get(name)?.count ?? 1);
  const others = other?.side.dataset === name ? other.prepared.answered?.scored.outcomes.length : undefined;
  return { seconds: left * FIRST_LOOK_PART, most: Math.min(firstLook, others ?? firstLook) };
}

/** The side that is scored first keeps its scores for the other; they are of the same images where the datasets are the same. */
function scoreUse({ side }: PlannedSide, { sideCount, other }: Company, file: string): ScoreUse {
  if (sideCount === 1) return { kind: "none" };
  if (other === undefined) return { kind: "keep", file };
  const kept = other.side.dataset === side.dataset ? other.prepared.answered?.scored.scores : undefined;
  return kept === undefined ? { kind: "none" } : { kind: "against", kept, of: other.name };
}

/** How the side's worker is started. A runtime that its device lacks is no fault of the model's. */
async function specOf({ planned, world }: BenchmarkRun, side: PlannedSide) {
  const { signal } = world.context;
  try {
    return await world.launchSpec(planned);
  } catch (error) {
    if (signal.aborted) return notMeasured(planned, side, "skipped", interruption(signal));
    if (!isUserFault(error)) throw error;
    return notMeasured(planned, side, "skipped", withoutLocalPaths(error.message, world.places));
  }
}

/** What the plan's baselines tell of a base's images, where measuring them again would only repeat it. */
function knownAccuracy(
  { planned, plan, world }: BenchmarkRun,
  { preprocessing, dataset: name = "" }: PlannedSide["side"],
  { sha256: model }: ModelFile,
  actual: Launch["actual"],
): ScoredImages | undefined {
  const dataset = world.datasets.get(name);
  if (preprocessing === undefined || dataset === undefined) return undefined;
  const { environment } = world;
  const stored = reusableAccuracy({
    planned,
    plan,
    model,
    preprocessing: preprocessing.sha256,
    today: conditionsOf({
      environment,
      mode: undefined,
      actual,
      accuracy: undefined,
      inputs: "dataset",
      inputShapes: undefined,
    }),
    now: new Date().toISOString(),
  });
  return stored && scoredBefore(stored, dataset, preprocessing);
}
