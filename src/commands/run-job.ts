import { rm } from "node:fs/promises";
import { join } from "node:path";
import { sha256Hex } from "../bench/digest.ts";
import type { Measurement, Result } from "../bench/result.ts";
import { shareOfBudget } from "../measure/budget.ts";
import { APART, PARTS } from "../measure/scenario-size.ts";
import { shippedSentinel } from "../measure/sentinel.ts";
import { JobPace } from "../measure/time-left.ts";
import type { Job, Plan, PlannedBenchmark } from "../plan/plan.ts";
import { type Answered, answerAlone, answerTogether } from "./answer-images.ts";
import { type BenchmarkRun, interruption, type JobWorld, type MeasuringRun, partOf } from "./benchmark-run.ts";
import { baseAlone, beyondBridge, recordedBeside, withBridge } from "./bridge-launches.ts";
import { SideLost } from "./calibrate.ts";
import { LaunchLost } from "./launch.ts";
import { withoutLocalPaths } from "./materialise.ts";
import {
  notMeasured,
  outcomeLine,
  type PlannedSide,
  type ReadyPair,
  type ReadySide,
  reused,
  sidesOf,
  toMeasurement,
} from "./measurement.ts";
import type { PreparedSide } from "./prepare.ts";
import { type Progress, timeWords } from "./progress.ts";
import { readySide } from "./ready-side.ts";
import { measureRerun, OWN_PART } from "./rerun-launches.ts";
import { measurePair, measureSolo, type PairOutcome, secondsLeft, type Timing } from "./run-benchmark.ts";
import { screen } from "./screen.ts";
import { type BesideLaunches, openSentinel } from "./sentinel.ts";
import { settlingMetrics } from "./settling-metrics.ts";
import { withThumbnails } from "./thumbnails.ts";
import type { ToolWorld } from "./tool-launch.ts";

/** A head that is screened gets this part of its benchmark's time, so that enough is left where that settles nothing. */
const SCREENING_PART = 0.25;

/** Measures every benchmark of a job, one after the other. Faults of one benchmark are its own. */
export async function runJob(job: Job, plan: Plan, world: JobWorld): Promise<Result["measurements"]> {
  const measurements: Measurement[] = [];
  const { progress, signal } = world.context;
  const now = () => performance.now() / 1000;
  const end = now() + job.budgetSeconds;
  const count = job.benchmarks.length;
  const parts = partsOf(job);
  const pace = new JobPace(parts);
  for (const [index, planned] of job.benchmarks.entries()) {
    const left = Math.max(0, end - now());
    const deadline = now() + shareOfBudget(left, parts.slice(index));
    const began = now();
    const timing: Timing = { now, deadline, signal, cooling: world.cooling };
    const timed = withJobTime(
      world,
      count > 1 ? (task) => pace.secondsLeft({ spent: now() - began, left: task, most: end - now() }) : undefined,
    );
    progress.line(
      `[${index + 1}/${count}] ${planned.id}: at most ${timeWords(secondsLeft(timing))}; ${timeWords(left)} left for the job`,
    );
    const why = whyNotStarted(signal, left);
    const made = why === undefined ? await runBenchmark(planned, plan, timing, timed) : notStarted(planned, plan, why);
    progress.done();
    pace.ended(
      now() - began,
      made.some(({ status }) => status === "measured"),
    );
    // However they came about: the base first.
    made.sort((a, b) => (a.role < b.role ? -1 : 1));
    measurements.push(...made);
    for (const measurement of made) progress.line(`  ${outcomeLine(measurement)}`);
    // What an ended job leaves undone is written once, at its end.
    if (!signal.aborted || index === count - 1) await world.save(measurements);
  }
  return measurements;
}

/** What each benchmark takes of the budget, in proportion: what a night expects of it, or as its scenario is. */
function partsOf({ benchmarks }: Job): readonly number[] {
  const expected = benchmarks.flatMap(({ expectedSeconds }) => expectedSeconds ?? []);
  return expected.length === benchmarks.length
    ? expected
    : benchmarks.map(({ benchmark }) => PARTS[benchmark.scenario]);
}

/** The same world, whose progress also tells how long the whole job will go on. */
function withJobTime(world: JobWorld, all: ((task: number) => number) | undefined): JobWorld {
  if (all === undefined) return world;
  const { progress } = world.context;
  const update: Progress["update"] = (done, total, text, left) =>
    progress.update(done, total, text, left && { ...left, all: all(left.task) });
  return { ...world, context: { ...world.context, progress: { ...progress, update } } };
}

function whyNotStarted(signal: AbortSignal, left: number): string | undefined {
  if (signal.aborted) return interruption(signal);
  if (left > 0) return undefined;
  return "the device's budget was spent before this benchmark; raise policy.budget, or plan fewer benchmarks on this device";
}

function notStarted(planned: PlannedBenchmark, plan: Plan, reason: string): Measurement[] {
  return sidesOf(planned, plan).map((side) => notMeasured(planned, side, "skipped", reason));
}

/** Loaded by those alone who measure so. */
async function withTool(run: BenchmarkRun, sides: readonly PlannedSide[], tool: ToolWorld): Promise<Measurement[]> {
  const { measureWithTool } = await import("./measure-with-tool.ts");
  return measureWithTool(run, sides, tool);
}

async function runBenchmark(
  planned: PlannedBenchmark,
  plan: Plan,
  timing: Timing,
  world: JobWorld,
): Promise<Measurement[]> {
  const folder = join(world.scratch, sha256Hex(planned.id).slice(0, 16));
  const run: BenchmarkRun = { planned, plan, timing, world, folder };
  try {
    const sides = sidesOf(planned, plan);
    const [base, head] = sides;
    const { tool } = world;
    const measure = (some: readonly PlannedSide[]) =>
      tool === undefined ? measureSides(run, some) : withTool(run, some, tool);
    if (planned.base === null) return await (tool === undefined ? measureAtNight(run, sides) : measure(sides));
    if (planned.identical !== true || base === undefined || head === undefined) return await measure(sides);
    const made = await measure([base]);
    return made.flatMap((measurement) => [measurement, reused(planned, head, measurement)]);
  } finally {
    // Models may be large, and there may be many.
    await rm(folder, { recursive: true, force: true });
  }
}

/** A head without a base, and how long that took; then, where one is due, the re-run. */
async function measureAtNight(run: BenchmarkRun, sides: readonly PlannedSide[]): Promise<Measurement[]> {
  const { planned, timing } = run;
  const again = planned.rerun?.kind === "planned" ? planned.rerun : undefined;
  const began = timing.now();
  const own = again === undefined ? run : { ...run, timing: partOf(timing, OWN_PART) };
  const made = await measureSides(own, sides);
  const tookSeconds = Math.round((timing.now() - began) * 10) / 10;
  const rerun = again && (await measureRerun(run, again, inRounds));
  return made.map((one) => (one.role === "only" ? { ...one, tookSeconds, ...(rerun && { rerun }) } : one));
}

async function inRounds(run: BenchmarkRun, sides: ReadyPair): Promise<readonly Measurement[]> {
  await using beside = await sentinelBeside(run, sides.base.prepared);
  return await pair({ ...run, beside }, sides);
}

/** Screens a head that has a base; where stored sessions do not settle it, and otherwise, measures the sides together. */
async function measureSides(run: BenchmarkRun, sides: readonly PlannedSide[]): Promise<Measurement[]> {
  const head = sides.find(({ role }) => role === "head");
  if (head === undefined) return measureTogether(run, sides);
  const found: { head?: ReadySide | Measurement } = {};
  const { planned, plan, world } = run;
  const screened = await screen({ planned, plan, environment: world.environment }, async () => {
    found.head = await readySide(run, head, { sideCount: sides.length, other: undefined, isStaged: false });
    if (!("prepared" in found.head)) return undefined;
    await using beside = await sentinelBeside(run, found.head.prepared);
    return await solo({ ...run, beside, timing: partOf(run.timing, SCREENING_PART) }, found.head);
  });
  if (screened.kind === "settled") return [screened.head];
  const made = await measureTogether(run, sides, found.head);
  return made.map((measurement) => (measurement.role === "head" ? screened.tell(measurement) : measurement));
}

/** @param screened what became of the head where it was screened. */
async function measureTogether(
  run: BenchmarkRun,
  sides: readonly PlannedSide[],
  screened?: ReadySide | Measurement,
): Promise<Measurement[]> {
  const ready: ReadySide[] = [];
  const failed: Measurement[] = [];
  const known = screened !== undefined && "prepared" in screened ? screened : undefined;
  for (const side of sides) {
    const isKnown = screened !== undefined && side.name === "head";
    const company = { sideCount: sides.length, other: ready[0] ?? known, isStaged: sides.length === 2 };
    const outcome = isKnown ? screened : await readySide(run, side, company);
    if ("prepared" in outcome) ready.push(outcome);
    else failed.push(outcome);
  }
  const [first, second] = ready;
  if (first === undefined) return failed;
  await using beside = await sentinelBeside(run, first.prepared);
  const measuring: MeasuringRun = { ...run, beside };
  if (second !== undefined) {
    const bridge = await baseAlone(measuring, first);
    return withBridge(await pair(measuring, { base: first, head: second }), bridge);
  }
  const recorded = await recordedBeside(run, first);
  if (recorded === undefined) return [...failed, await solo(measuring, first)];
  return beyondBridge(
    await pair(measuring, { base: recorded, head: first }, "stored sessions measured one model at a time"),
  );
}

async function sentinelBeside({ planned, world, folder }: BenchmarkRun, side: PreparedSide): Promise<BesideLaunches> {
  const { runtime, parameters } = planned.benchmark;
  const shipped = shippedSentinel(runtime, parameters.precision);
  return openSentinel({
    benchmark: planned.benchmark,
    modelFile: shipped === undefined ? undefined : join(world.context.workersDir, "sentinels", shipped),
    side,
    folder: join(folder, "sentinel"),
  });
}

function sentinelNotes({ beside, world }: MeasuringRun): readonly string[] {
  return beside.note === undefined ? [] : [withoutLocalPaths(beside.note, world.places)];
}

/** @param apart why both models are never to be loaded at once, where they are not. */
async function pair(run: MeasuringRun, sides: ReadyPair, apart?: string): Promise<Measurement[]> {
  const { planned, plan, timing, world } = run;
  const { signal, progress } = world.context;
  try {
    const answered = await answerTogether(run, sides);
    const outcome = await measurePair({
      base: sides.base.prepared,
      head: sides.head.prepared,
      seed: world.seed,
      salt: Number.parseInt(sha256Hex(planned.id).slice(0, 8), 16),
      timing,
      metrics: settlingMetrics(planned.benchmark.scenario, plan),
      errorRate: plan.policy.errorRate,
      comparisons: Math.max(1, plan.comparisons),
      sentinel: run.beside.sentinel,
      apart: apart ?? APART[planned.benchmark.scenario],
      onRound: progress.update,
    });
    const base = await pairedSide(run, sides, "base", outcome, answered.base);
    const head = await pairedSide(run, sides, "head", outcome, answered.head);
    return [base, await withThumbnails(head, base.accuracy, answered.head.scored)];
  } catch (error) {
    if (error instanceof SideLost) {
      const left = error.side === "base" ? sides.head : sides.base;
      const status = world.trouble() === undefined ? "failed" : "skipped";
      return [notMeasured(planned, sides[error.side], status, error.message), await solo(run, left)];
    }
    if (signal.aborted && error instanceof LaunchLost) return notStarted(planned, plan, interruption(signal));
    throw error;
  }
}

/** One side of a pair. Where the other side was given up before one round was whole, it is measured alone. */
async function pairedSide(
  run: MeasuringRun,
  sides: ReadyPair,
  name: "base" | "head",
  outcome: PairOutcome,
  { agreed }: Answered,
): Promise<Measurement> {
  const other = name === "base" ? "head" : "base";
  const taken = outcome[name];
  const counts = taken.launches.some(({ excluded }) => excluded === undefined);
  if (outcome.gaveUp === other && !counts) return solo(run, sides[name], taken.lostLaunches);
  return toMeasurement(run.planned, sides[name], {
    ...taken,
    ending: outcome.ending,
    looks: outcome.looks,
    caveats: [...(outcome.caveat === undefined ? [] : [outcome.caveat]), ...sentinelNotes(run)],
    agreed,
    interruption: ended(run),
  });
}

/** A side with nothing to be held against in this session. `lost`: its launches that were lost before. */
async function solo(
  run: MeasuringRun,
  side: ReadySide,
  lost: PairOutcome["base"]["lostLaunches"] = [],
): Promise<Measurement> {
  const { update } = run.world.context.progress;
  const { agreed } = await answerAlone(run, side);
  const taken = await measureSolo(side.prepared, run.timing, update, run.beside.sentinel);
  return toMeasurement(run.planned, side, {
    ...taken,
    lostLaunches: [...lost, ...taken.lostLaunches],
    caveats: sentinelNotes(run),
    agreed,
    interruption: ended(run),
  });
}

function ended({ world }: BenchmarkRun): string | undefined {
  const { signal } = world.context;
  const trouble = world.trouble();
  if (signal.aborted) return interruption(signal);
  return trouble === undefined ? undefined : `the device could not go on: ${trouble}`;
}
