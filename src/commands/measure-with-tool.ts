import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { sha256Hex } from "../bench/digest.ts";
import type { Measurement } from "../bench/result.ts";
import { toolInputs } from "../measure/tool-inputs.ts";
import { openvinoInputs } from "../model/openvino-inputs.ts";
import { type BenchmarkRun, interruption } from "./benchmark-run.ts";
import { LaunchLost } from "./launch.ts";
import { isUserFault, type ModelFile, ModelUnavailable, withoutLocalPaths } from "./materialise.ts";
import { notMeasured, type PlannedSide } from "./measurement.ts";
import { fedByFile, workOf } from "./network-work.ts";
import { secondsLeft } from "./run-benchmark.ts";
import { settlingMetrics } from "./settling-metrics.ts";
import { ToolMissing, type ToolSide, type ToolWorld, toolLaunch } from "./tool-launch.ts";
import { counts, mostOf, type ToolOutcome, type ToolRecord, type TriedTool, toolRounds } from "./tool-rounds.ts";

/** Timed inferences of the run that a side is tried with. */
const TRIAL = 10;

/** A side that its tool ran once, with what its file tells. */
interface ReadyTool extends PlannedSide {
  readonly tried: TriedTool;
  readonly told: Pick<Measurement, "model" | "operators" | "work" | "peaks" | "inputShapes">;
}

/** Measures a benchmark with another tool in the place of workers: nothing is scored, and each run is a process. */
export async function measureWithTool(
  run: BenchmarkRun,
  sides: readonly PlannedSide[],
  tool: ToolWorld,
): Promise<Measurement[]> {
  const ready: ReadyTool[] = [];
  const failed: Measurement[] = [];
  for (const side of sides) {
    const outcome = await readyTool(run, side, tool);
    if ("status" in outcome) failed.push(outcome);
    else ready.push(outcome);
  }
  return [...failed, ...(ready.length === 0 ? [] : await takeTurns(run, ready, tool))];
}

/** Fetches a side's model and lets the tool try it; a measurement that says why not where that fails. */
async function readyTool(run: BenchmarkRun, side: PlannedSide, tool: ToolWorld): Promise<ReadyTool | Measurement> {
  const { planned, world, folder, timing } = run;
  const { benchmark } = planned;
  const { signal } = world.context;
  const not = (status: "failed" | "skipped", reason: string) =>
    notMeasured(planned, side, status, withoutLocalPaths(reason, world.places));
  const { name, cannot } = tool.measurer;
  if (benchmark.scenario !== "single-stream")
    return not("skipped", `${name} measures single-stream, not ${benchmark.scenario}; leave out --with for it`);
  try {
    const model = await world.materialise(side.side, benchmark.runtime, join(folder, side.name));
    const stated = await statedInputs(model);
    const inputs = toolInputs(stated, benchmark.parameters.batch, side.side.dimensions);
    if (inputs.kind === "untold") return not("skipped", `${name} cannot be told what to feed: the model ${inputs.why}`);
    const why = cannot(benchmark.parameters, inputs.inputs);
    if (why !== undefined) return not("skipped", `${name} ${why}`);
    if (secondsLeft(timing) === 0) return not("skipped", "the device's budget was spent before it was tried");
    const path = await tool.transport.put(model.path, model.beside);
    const engine = `${tool.folder}/${sha256Hex(planned.id).slice(0, 16)}-${side.name}.engine`;
    const tried = await tryTool({ benchmark, model: path, engine, inputs: inputs.inputs }, run, tool);
    const shapes = inputs.inputs.map(({ name: input, shape }) => `${input}: ${shape.join("x")}`.slice(0, 4_000));
    return { ...side, tried, told: { ...toldBy(run, side, model), inputShapes: shapes.slice(0, 100) } };
  } catch (error) {
    if (signal.aborted) return not("skipped", interruption(signal));
    if (error instanceof ToolMissing) return not("skipped", error.message);
    if (!(error instanceof LaunchLost || isUserFault(error))) throw error;
    const isDevices = error instanceof LaunchLost && world.trouble() !== undefined;
    return not(isDevices || error instanceof ModelUnavailable ? "skipped" : "failed", error.message);
  }
}

/** Large networks have a few; no text could hold what a model file may have. */
const MOST_XML_BYTES = 64 * 1024 * 1024;

/** What a model's file says of its inputs; of a format that is not read, or of more of it than is read, undefined. */
export async function statedInputs({ path, inputs }: Pick<ModelFile, "path" | "inputs">) {
  if (inputs !== undefined || !path.endsWith(".xml")) return inputs;
  if ((await stat(path)).size > MOST_XML_BYTES) return undefined;
  return openvinoInputs(await readFile(path, "utf8"));
}

function toldBy({ plan, planned }: BenchmarkRun, { side }: PlannedSide, model: ModelFile): ReadyTool["told"] {
  const { sha256, bytes, operators, graph, inputs = [] } = model;
  const { batch } = planned.benchmark.parameters;
  const { fed, isWhole } = fedByFile(inputs, batch, side.dimensions);
  const peaks = plan.jobs.find(({ device }) => device === planned.benchmark.device)?.peaks;
  return {
    model: { sha256, bytes },
    ...(operators && { operators }),
    ...(graph && isWhole && { work: workOf(graph, fed) }),
    ...(peaks && { peaks }),
  };
}

/** One run that no result keeps, to learn what one costs; two where the first compiles the model. */
async function tryTool(side: ToolSide, { timing }: BenchmarkRun, tool: ToolWorld): Promise<TriedTool> {
  const where = { round: 0, position: 0, mode: "solo" } as const;
  const attempt = (isFirst: boolean) =>
    toolLaunch(tool, side, where, { iterations: TRIAL, isFirst, mostMs: mostOf(timing) });
  let began = timing.now();
  let { imported } = await attempt(true);
  if (tool.measurer.compiles === true) {
    began = timing.now();
    imported = (await attempt(false)).imported;
  }
  const seconds = timing.now() - began;
  const iterationSeconds = Math.max(1e-6, iterationOf(imported) ?? seconds / (2 * TRIAL));
  return { side, cost: { fixedSeconds: Math.max(0, seconds - TRIAL * iterationSeconds), iterationSeconds } };
}

/** Seconds, as the tool tells it. */
function iterationOf(imported: Awaited<ReturnType<typeof toolLaunch>>["imported"]): number | undefined {
  if (imported.kind === "summary") {
    const { latency, "latency-mean": mean } = imported.summary.values;
    const ns = latency ?? mean;
    return ns === undefined ? undefined : ns / 1e9;
  }
  const times = imported.kind === "times" ? (imported.launches[0]?.latencyNs ?? []) : [];
  return times.length === 0 ? undefined : times.reduce((sum, ns) => sum + ns, 0) / times.length / 1e9;
}

/** Base and head in turns, or the one side that there is. */
async function takeTurns(run: BenchmarkRun, ready: readonly ReadyTool[], tool: ToolWorld): Promise<Measurement[]> {
  const { planned, plan, timing, world } = run;
  const outcome = await toolRounds({
    sides: Object.fromEntries(ready.map(({ name, tried }) => [name, tried])),
    tool,
    timing,
    seed: world.seed,
    salt: Number.parseInt(sha256Hex(planned.id).slice(0, 8), 16),
    metrics: settlingMetrics(planned.benchmark.scenario, plan),
    errorRate: plan.policy.errorRate,
    comparisons: Math.max(1, plan.comparisons),
    onRound: world.context.progress.update,
  });
  const made: Measurement[] = [];
  for (const side of ready) {
    const record = outcome.records[side.name];
    // The other side was given up before one round was whole.
    const isLeft = outcome.ending === "failed" && record.lostInARow === 0 && !counts(record.kept);
    made.push(...(isLeft ? await takeTurns(run, [side], tool) : [measurementOf(run, side, outcome, record, tool)]));
  }
  return made;
}

function measurementOf(
  { planned, world }: BenchmarkRun,
  { commit, role, told }: ReadyTool,
  { ending, looks }: Pick<ToolOutcome, "ending" | "looks">,
  record: ToolRecord,
  tool: ToolWorld,
): Measurement {
  const { lostLaunches, imported, kept } = record;
  const { signal } = world.context;
  const reason = counts(kept)
    ? undefined
    : signal.aborted
      ? interruption(signal)
      : (lostLaunches.at(-1)?.reason ?? "the device's budget was spent before one round fitted; raise policy.budget");
  const { inputShapes, ...model } = told;
  const failed = lostLaunches.length > 0 && !signal.aborted;
  const clean = (text: string) => withoutLocalPaths(text, world.places);
  return {
    benchmark: planned.benchmark,
    commit,
    role,
    ...model,
    status: reason === undefined ? "measured" : failed ? "failed" : "skipped",
    ...(reason !== undefined && { reason: clean(reason) }),
    ending,
    ...(looks && { looks: [...looks] }),
    notes: [...notesOf(planned.benchmark, record, tool, looks !== undefined)].slice(0, 20),
    ...kept,
    lostLaunches: lostLaunches.map((lost) => ({ ...lost, reason: clean(lost.reason) })),
    ...(imported && { source: { tool: imported.source.tool, cannotTell: imported.source.cannotTell } }),
    inputs: "random",
    ...(inputShapes && inputShapes.length > 0 && { inputShapes }),
  };
}

/** Sentences that a reader needs: how it was run, and where the tool tells other parameters than the benchmark's. */
function* notesOf(
  { parameters }: Measurement["benchmark"],
  { notes, imported }: ToolRecord,
  { measurer }: ToolWorld,
  isPair: boolean,
): Generator<string> {
  yield `measured with ${measurer.name} in the place of edgebench's worker${isPair ? ", one process after the other, so launches alternated" : ""}`;
  for (const key of ["batch", "threads"] as const) {
    const said = imported?.parameters[key];
    if (said !== undefined && said !== parameters[key])
      yield `${measurer.name} tells ${key} ${said}, and the benchmark has ${parameters[key]}`;
  }
  yield* notes;
}
