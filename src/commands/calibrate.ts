import type { Mode } from "../bench/result.ts";
import { burstSize, type RoundCost } from "../measure/budget.ts";
import type { SideName } from "../measure/rounds.ts";
import { type SwitchSample, switchingEffect, switchingIsFree } from "../measure/switching.ts";
import { LaunchLost, LiveLaunch } from "./launch.ts";
import type { PreparedSide } from "./prepare.ts";

/** How the rounds of a benchmark will be made, found out by trying. */
export interface Calibration {
  readonly mode: Exclude<Mode, "solo">;
  readonly cost: RoundCost;
  /** Why launches alternate, where they do. */
  readonly caveat: string | undefined;
}

/** Samples of switching: as many as a tenth of the time allows, so that a slow model keeps its time for rounds. */
const SWITCH_SAMPLES = { fewest: 3, most: 8, partOfTime: 0.1 };
/** Iterations by which a side alone is sized. */
const SOLO_SAMPLE = 5;

/** A side that ran its trial and then fails whenever it is launched again, even alone. */
export class SideLost extends Error {
  override readonly name = "SideLost";
  readonly side: SideName;

  constructor(side: SideName, cause: LaunchLost) {
    super(cause.message, { cause });
    this.side = side;
  }
}

/**
 * Decides how the rounds will be made. Both sides are launched together; where that fails, it is tried once more, so that
 * an accident is not taken for a lack of room. Where it fails again, and each side still runs alone, launches alternate.
 *
 * @param seconds what the benchmark may still spend.
 * @param apart why launches alternate in any case; undefined where it is to be found out.
 * @throws SideLost where one side fails alone, too; LaunchLost where the job was interrupted.
 */
export async function calibrate(
  base: PreparedSide,
  head: PreparedSide,
  seconds: number,
  apart?: string,
): Promise<Calibration> {
  if (apart !== undefined) return alternating(base, head, `${apart}, so launches alternated`);
  if (base.exclusive || head.exclusive)
    return alternating(base, head, "the accelerator holds one model at a time, so launches alternated");
  let lost: LaunchLost | undefined;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      return await tryTogether(base, head, seconds);
    } catch (error) {
      if (!(error instanceof LaunchLost) || base.spec.signal.aborted) throw error;
      lost = error;
    }
  }
  return alternating(
    base,
    head,
    `both models could not be loaded at once, so launches alternated (${lost?.message ?? "twice"})`,
  );
}

async function alternating(base: PreparedSide, head: PreparedSide, caveat: string): Promise<Calibration> {
  const costs = [await costAlone("base", base), await costAlone("head", head)];
  const sum = (part: keyof RoundCost) => costs.reduce((total, cost) => total + cost[part], 0);
  const cost = { fixedSeconds: sum("fixedSeconds"), iterationSeconds: sum("iterationSeconds") };
  return { mode: "alternating", cost, caveat };
}

async function costAlone(name: SideName, side: PreparedSide): Promise<RoundCost> {
  return soloCost(side).catch((error: unknown) => {
    throw error instanceof LaunchLost && !side.spec.signal.aborted ? new SideLost(name, error) : error;
  });
}

/**
 * Starts both sides and lets each answer two bursts in turn, so that a burst after the other side's can be held against
 * one after its own. Decides the mode and tells what a round will cost.
 */
async function tryTogether(base: PreparedSide, head: PreparedSide, seconds: number): Promise<Calibration> {
  const began = clock();
  await using first = await started(base);
  await using second = await started(head);
  await first.warmUp();
  await second.warmUp();
  const fixedSeconds = clock() - began;
  const samples = await switchSamples(first, second, seconds * SWITCH_SAMPLES.partOfTime);
  const cost = { fixedSeconds, iterationSeconds: samples.iterationSeconds };
  if (switchingIsFree(samples.base, samples.head)) return { mode: "ping-pong", cost, caveat: undefined };
  const effects = [switchingEffect(samples.base), switchingEffect(samples.head)].map(Math.abs);
  return {
    mode: "alternating",
    cost,
    caveat: `switching between the models moved the median by ${(Math.max(...effects) * 100).toFixed(1)} %, so launches alternated`,
  };
}

async function started(side: PreparedSide): Promise<LiveLaunch> {
  const launch = await LiveLaunch.start({ ...side.spec, energy: undefined }, 0);
  try {
    await launch.feed(side.feed);
    return launch;
  } catch (error) {
    await launch[Symbol.asyncDispose]();
    throw error;
  }
}

interface SwitchSamples {
  readonly base: readonly SwitchSample[];
  readonly head: readonly SwitchSample[];
  /** One inference on each side, with its part of the conversation. */
  readonly iterationSeconds: number;
}

async function switchSamples(base: LiveLaunch, head: LiveLaunch, seconds: number): Promise<SwitchSamples> {
  const each = ((await base.burst(1)) + (await head.burst(1))) / 1e9;
  const size = burstSize(each / 2);
  const { fewest, most } = SWITCH_SAMPLES;
  const count = Math.max(fewest, Math.min(most, Math.floor(seconds / (2 * size * each))));
  const samples: { base: SwitchSample[]; head: SwitchSample[] } = { base: [], head: [] };
  const began = clock();
  for (let sample = 0; sample < count; sample += 1) {
    samples.base.push({ afterSwitchNs: await base.burst(size), aloneNs: await base.burst(size) });
    samples.head.push({ afterSwitchNs: await head.burst(size), aloneNs: await head.burst(size) });
  }
  return { ...samples, iterationSeconds: (clock() - began) / (2 * size * count) };
}

/** What a launch of one side alone costs. @throws LaunchLost where it fails. */
export async function soloCost(side: PreparedSide): Promise<RoundCost> {
  const began = clock();
  await using launch = await started(side);
  if (side.spec.scenario === "cold-start") {
    await launch.coldStart();
    return { fixedSeconds: clock() - began, iterationSeconds: 0 };
  }
  await launch.warmUp();
  const fixedSeconds = clock() - began;
  const measuring = clock();
  await launch.burst(SOLO_SAMPLE);
  return { fixedSeconds, iterationSeconds: (clock() - measuring) / SOLO_SAMPLE };
}

/** Seconds on this machine's monotonic clock: what a budget is spent in. */
const clock = () => performance.now() / 1_000;
