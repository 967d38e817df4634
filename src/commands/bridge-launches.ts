import type { Launch, Measurement } from "../bench/result.ts";
import { type Conditions, conditionsOf, conditionsOfBase } from "../compare/comparability.ts";
import { beforeChange, environmentChange } from "../compare/environment-change.ts";
import { type BenchmarkRun, type MeasuringRun, partOf } from "./benchmark-run.ts";
import { type ReadySide, shapesOf } from "./measurement.ts";
import { readySide } from "./ready-side.ts";
import { measureSolo } from "./run-benchmark.ts";

/** What the base alone may take before its rounds with the head, as a part of the time that is left. */
const BRIDGE_PART = 0.2;

/**
 * Measures the base alone where the environment changed since it was stored: so it was measured then, and in rounds with
 * the head two models are loaded. Undefined where there is nothing to bridge, or no launch came of it.
 */
export async function baseAlone(run: MeasuringRun, base: ReadySide): Promise<Measurement["bridge"]> {
  if (!isBridge(run, base, base)) return undefined;
  const { timing, beside, world } = run;
  const { launches } = await measureSolo(
    base.prepared,
    partOf(timing, BRIDGE_PART),
    world.context.progress.update,
    beside.sentinel,
  );
  return bridgeOf(base, launches);
}

/**
 * Makes the model that was recorded last ready to take its turns with a head that has no base, where the environment and
 * the content both changed since: one of the two alone would be known from the head itself.
 */
export async function recordedBeside(run: BenchmarkRun, head: ReadySide): Promise<ReadySide | undefined> {
  const { recorded } = run.planned;
  if (recorded === undefined || head.role !== "only" || !hasChanged(run, head) || isBridge(run, head, head))
    return undefined;
  // What it answers is not asked: its accuracy is no part of a bridge.
  const planned = { ...run.planned, task: "other" as const };
  const side = { name: "base", role: "base", commit: recorded.commit, side: recorded.side } as const;
  const ready = await readySide({ ...run, planned }, side, { sideCount: 2, other: undefined, isStaged: false });
  return "prepared" in ready && isBridge(run, ready, head) ? ready : undefined;
}

/** The head's measurement with what was measured beside it as a bridge; the others as they are. */
export function withBridge(made: readonly Measurement[], bridge: Measurement["bridge"]): Measurement[] {
  return made.map((one) => (bridge === undefined || one.role !== "head" ? one : { ...one, bridge }));
}

/** The head's measurement alone, with the recorded model's launches as its bridge. */
export function beyondBridge(made: readonly Measurement[]): Measurement[] {
  const recorded = made.find(({ role }) => role === "base");
  const bridge = recorded?.model && bridgeOf({ commit: recorded.commit, model: recorded.model }, recorded.launches);
  return made.filter((one) => one !== recorded).map((one) => (bridge === undefined ? one : { ...one, bridge }));
}

function bridgeOf(
  { commit, model }: Pick<ReadySide, "commit" | "model">,
  launches: readonly Launch[],
): Measurement["bridge"] {
  return launches.length === 0 ? undefined : { commit, model, launches: [...launches] };
}

const movedSince = ({ planned, world }: BenchmarkRun, today: ReadySide) =>
  environmentChange(planned.baselines ?? [], conditionsAlone(world.environment, today));
const hasChanged = (run: BenchmarkRun, today: ReadySide) => movedSince(run, today).length > 0;

/** Whether stored sessions of the environment before measured this side's model. */
function isBridge(run: BenchmarkRun, side: ReadySide, today: ReadySide): boolean {
  const moved = movedSince(run, today);
  const conditions = conditionsAlone(run.world.environment, side);
  return (
    moved.length > 0 && beforeChange(run.planned.baselines ?? [], moved, conditions, side.model.sha256) !== undefined
  );
}

/** The conditions under which a side is measured today, alone. */
function conditionsAlone(environment: MeasuringRun["world"]["environment"], ready: ReadySide): Conditions {
  const { prepared, side } = ready;
  return {
    ...conditionsOf({
      environment,
      mode: "solo",
      actual: prepared.actual,
      accuracy: undefined,
      inputs: prepared.inputs,
      inputShapes: shapesOf(prepared),
    }),
    ...conditionsOfBase(side),
  };
}
