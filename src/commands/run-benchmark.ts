import type { Environment, Launch, LostLaunch, Measurement } from "../bench/result.ts";
import { pairRounds } from "../compare/pairing.ts";
import type { RoundCost, RoundSize } from "../measure/budget.ts";
import { type LookPlan, planLooks } from "../measure/looks.ts";
import type { SideName } from "../measure/rounds.ts";
import { SOLO_LAUNCHES, sizeScenario } from "../measure/scenario-size.ts";
import { type RoundLaunches, spoiltBy } from "../measure/spoilt.ts";
import { nextStep, type SettlingMetric } from "../measure/stopping.ts";
import { Pace } from "../measure/time-left.ts";
import { calibrate, soloCost } from "./calibrate.ts";
import { type Cooling, coolDown } from "./cool-down.ts";
import { LaunchLost } from "./launch.ts";
import type { PreparedSide } from "./prepare.ts";
import type { Progress } from "./progress.ts";
import { measureAlone, measureRound } from "./rounds.ts";
import type { Sentinel } from "./sentinel.ts";

/** A side that loses this many launches in a row is given up. */
const LOST_IN_A_ROW = 3;
/** The last look of the default plan: rounds are sized so that this many fit. */
const MOST_ROUNDS = 30;
/** Rounds are sized for this part of the time that is left, so that the last planned one still fits when some take longer. */
const SIZED_PART = 0.9;

export interface Timing {
  /** Seconds on the monotonic clock. */
  readonly now: () => number;
  /** When this benchmark's share of the budget ends, on the same clock. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  /** The device, where a round waits until it is cool enough. */
  readonly cooling?: Cooling | undefined;
}

export interface PairRequest {
  readonly base: PreparedSide;
  readonly head: PreparedSide;
  readonly seed: number;
  readonly salt: number;
  readonly timing: Timing;
  readonly metrics: readonly SettlingMetric[];
  readonly errorRate: number;
  readonly comparisons: number;
  readonly sentinel: Sentinel | undefined;
  /** Why launches alternate whatever would fit; undefined where that is found out. */
  readonly apart?: string | undefined;
  readonly onRound: OnRound;
}

/** Told before each round, and while the device cools down. */
type OnRound = Progress["update"];

/** What the rounds or solo launches of one side gave. */
export interface SideLaunches {
  readonly launches: readonly Launch[];
  readonly lostLaunches: readonly LostLaunch[];
}

export interface PairOutcome {
  readonly base: SideLaunches;
  readonly head: SideLaunches;
  readonly ending: NonNullable<Measurement["ending"]>;
  readonly looks: readonly number[];
  readonly caveat: string | undefined;
  /** The side that was given up, where one was. */
  readonly gaveUp: SideName | undefined;
}

const NOTHING: SideLaunches = { launches: [], lostLaunches: [] };
/** Preparing the sides took all the time there was. */
const NO_TIME: PairOutcome = {
  base: NOTHING,
  head: NOTHING,
  ending: "budget-spent",
  looks: [],
  caveat: undefined,
  gaveUp: undefined,
};

/** Rounds of base and head until the verdict is settled or the share is spent. */
export async function measurePair(request: PairRequest): Promise<PairOutcome> {
  const { timing, sentinel } = request;
  if (secondsLeft(timing) === 0) return NO_TIME;
  const { mode, cost: bare, caveat } = await calibrate(request.base, request.head, secondsLeft(timing), request.apart);
  const cost = withSentinel(bare, sentinel, mode === "ping-pong" ? 1 : 2);
  const size = sizeScenario(request.head.spec.scenario, {
    shareSeconds: SIZED_PART * secondsLeft(timing),
    cost,
    maximumRounds: MOST_ROUNDS,
    sides: 2,
  });
  const looks = planLooks(size.affordableRounds, request);
  const kept = { base: new SideRecord(), head: new SideRecord() };
  const pace = new Pace(cost.fixedSeconds + size.iterations * cost.iterationSeconds);
  const ending = await runRounds({ ...request, mode, size, looks, kept, pace });
  return {
    base: kept.base.take(),
    head: kept.head.take(),
    ending,
    looks: looks.looks,
    caveat,
    gaveUp: (["base", "head"] as const).find((side) => kept[side].isGivenUp),
  };
}

/** A round's cost with the sentinel's bursts around `times` launches, or pairs of launches. */
function withSentinel(cost: RoundCost, sentinel: Sentinel | undefined, times: number): RoundCost {
  return { ...cost, fixedSeconds: cost.fixedSeconds + times * (sentinel?.besideSeconds ?? 0) };
}

/** What is left of the benchmark's share. */
export function secondsLeft({ now, deadline }: Timing): number {
  return Math.max(0, deadline - now());
}

class SideRecord {
  readonly launches: Launch[] = [];
  readonly lostLaunches: LostLaunch[] = [];
  lostInARow = 0;

  get excluded(): number {
    return this.launches.filter(({ excluded }) => excluded !== undefined).length;
  }

  get isGivenUp(): boolean {
    return this.lostInARow >= LOST_IN_A_ROW;
  }

  take(): SideLaunches {
    return { launches: this.launches, lostLaunches: this.lostLaunches };
  }
}

interface RoundsRequest extends PairRequest {
  readonly mode: "ping-pong" | "alternating";
  readonly size: RoundSize;
  readonly looks: LookPlan;
  readonly kept: { readonly [side in SideName]: SideRecord };
  readonly pace: Pace;
}

async function runRounds(request: RoundsRequest): Promise<PairOutcome["ending"]> {
  const { timing, kept, looks, size, pace } = request;
  const measured: RoundLaunches[] = [];
  let longest = 0;
  for (let round = 0; ; round += 1) {
    const rounds = pairRounds(kept.base.launches, kept.head.launches).rounds;
    const step = nextStep({ rounds, looks, metrics: request.metrics });
    if (step.kind === "stop") return step.ending;
    const { expectedRounds } = step;
    const tell = (text: string) => {
      const task = pace.secondsFor(expectedRounds - rounds.length, secondsLeft(timing));
      request.onRound(rounds.length, expectedRounds, text, { task });
    };
    const roundBegan = timing.now();
    const waited = await cooled(timing, tell);
    tell(`round ${rounds.length + 1} of about ${expectedRounds}`);
    if (timing.signal.aborted) return "interrupted";
    const began = timing.now();
    if (began + longest > timing.deadline) return "budget-spent";
    const outcome = await measureRound({
      sides: request,
      round,
      mode: request.mode,
      size,
      seed: request.seed,
      salt: request.salt,
      sentinel: request.sentinel,
    });
    longest = Math.max(longest, timing.now() - began);
    pace.took(timing.now() - roundBegan);
    // A round that the interruption itself cut short says nothing about either side.
    if (timing.signal.aborted) return "interrupted";
    const launches = withoutSpoilt(withFacts(outcome.launches, waited), measured);
    for (const side of ["base", "head"] as const) note(kept[side], launches[side], outcome.lost[side]);
    if (kept.base.isGivenUp || kept.head.isGivenUp) return "failed";
  }
}

/** Waits until the device is cool enough, out of the benchmark's share. What launches record of it. */
const cooled = (timing: Timing, tell: (text: string) => void) =>
  coolDown(timing.cooling, secondsLeft(timing), timing.signal, tell);

function withFacts({ base, head }: BySide, facts: Environment): BySide {
  return { ...(base && { base: told(base, facts) }), ...(head && { head: told(head, facts) }) };
}

const told = (launch: Launch, facts: Environment): Launch => ({
  ...launch,
  environment: { ...launch.environment, ...facts },
});

type BySide = { readonly [side in SideName]?: Launch };

/** The launches of a round, marked as left out where the round was spoilt. A whole round joins those that tell what is usual. */
function withoutSpoilt({ base, head }: BySide, measured: RoundLaunches[]): BySide {
  if (base === undefined || head === undefined) return { ...(base && { base }), ...(head && { head }) };
  const [first, second] = keepOrExclude([base, head], measured);
  return { base: first ?? base, head: second ?? head };
}

function keepOrExclude(round: RoundLaunches, measured: RoundLaunches[]): RoundLaunches {
  const rule = spoiltBy(round, measured);
  const kept = rule === undefined ? round : round.map((launch) => ({ ...launch, excluded: { rule } }));
  measured.push(kept);
  return kept;
}

function note(record: SideRecord, launch: Launch | undefined, lost: LostLaunch | undefined): void {
  if (launch !== undefined) {
    record.launches.push(launch);
    record.lostInARow = 0;
  }
  if (lost !== undefined) {
    record.lostLaunches.push(lost);
    record.lostInARow += 1;
  }
}

export interface SoloOutcome extends SideLaunches {
  readonly ending: NonNullable<Measurement["ending"]>;
}

/** Launches of one side alone: for a new benchmark, a nightly run, or the side that is left when the other failed. */
export async function measureSolo(
  side: PreparedSide,
  timing: Timing,
  onRound: OnRound,
  sentinel: Sentinel | undefined,
): Promise<SoloOutcome> {
  if (secondsLeft(timing) === 0) return { ...NOTHING, ending: "budget-spent" };
  const record = new SideRecord();
  const first = await firstCost(side, timing.signal);
  if ("stage" in first)
    return { launches: [], lostLaunches: [first], ending: timing.signal.aborted ? "interrupted" : "failed" };
  const { scenario } = side.spec;
  const launches = SOLO_LAUNCHES[scenario];
  const size = sizeScenario(scenario, {
    shareSeconds: SIZED_PART * secondsLeft(timing),
    cost: withSentinel(first, sentinel, 1),
    maximumRounds: launches,
    sides: 1,
  });
  const measured: RoundLaunches[] = [];
  const pace = new Pace(first.fixedSeconds + size.iterations * first.iterationSeconds);
  let longest = 0;
  // A launch that does not count has its place taken by another one.
  for (let round = 0, planned = launches; round < planned; round += 1, planned = launches + record.excluded) {
    const tell = (text: string) =>
      onRound(round, planned, text, { task: pace.secondsFor(planned - round, secondsLeft(timing)) });
    const launchBegan = timing.now();
    const waited = await cooled(timing, tell);
    tell(`launch ${round + 1} of ${planned}`);
    if (timing.signal.aborted) return { ...record.take(), ending: "interrupted" };
    const began = timing.now();
    if (began + longest > timing.deadline) return { ...record.take(), ending: "budget-spent" };
    await soloLaunch({ side, size, round, record, measured, sentinel, waited });
    longest = Math.max(longest, timing.now() - began);
    pace.took(timing.now() - launchBegan);
    if (timing.signal.aborted) return { ...record.take(), ending: "interrupted" };
    if (record.isGivenUp) return { ...record.take(), ending: "failed" };
  }
  return { ...record.take(), ending: "fixed-rounds" };
}

interface SoloLaunch {
  readonly side: PreparedSide;
  readonly size: RoundSize;
  readonly round: number;
  readonly record: SideRecord;
  readonly measured: RoundLaunches[];
  readonly sentinel: Sentinel | undefined;
  /** What the launch records of the wait before it. */
  readonly waited: Environment;
}

async function soloLaunch({ side, size, round, record, measured, sentinel, waited }: SoloLaunch): Promise<void> {
  const startedAt = new Date().toISOString();
  try {
    const launch = await measureAlone(side, size, { round, position: 0, opened: true, mode: "solo" }, sentinel);
    note(record, keepOrExclude([told(launch, waited)], measured)[0], undefined);
  } catch (error) {
    if (!(error instanceof LaunchLost)) throw error;
    // What the interruption itself cut short says nothing about the side.
    if (!side.spec.signal.aborted) note(record, undefined, error.toRecord(round, startedAt));
  }
}

/** The cost of a launch, or the record of the second launch lost in a row. */
async function firstCost(side: PreparedSide, signal: AbortSignal): Promise<RoundCost | LostLaunch> {
  for (let attempt = 0; ; attempt += 1) {
    const startedAt = new Date().toISOString();
    try {
      return await soloCost(side);
    } catch (error) {
      if (!(error instanceof LaunchLost)) throw error;
      if (attempt === 1 || signal.aborted) return error.toRecord(0, startedAt);
    }
  }
}
