/** Counters of energy that a device keeps, read at one moment. */
export interface CounterReading {
  /** On a monotonic clock. */
  readonly atSeconds: number;
  /** One value per counter, in a fixed order. */
  readonly joules: readonly number[];
}

/** Power at one moment. */
export interface PowerSample {
  /** On a monotonic clock. */
  readonly atSeconds: number;
  readonly watts: number;
}

/** Energy and how long it took. */
export interface Spent {
  readonly joules: number;
  readonly seconds: number;
}

/** A counter steps about once in a millisecond: below this time in all, its steps would be a part of the answer. */
const SHORTEST_COUNTED = 0.1;
/** Sensors of power average over up to a second of their own: shorter launches cannot be told from what was before. */
const SHORTEST_SAMPLED = 1;
const FEWEST_SAMPLES = 5;

/**
 * What was spent between two readings.
 *
 * @param ranges where each counter starts again from zero, joules; one that fell has done so once.
 * @returns undefined where the readings are not of the same counters.
 */
export function spentBetween(
  before: CounterReading,
  after: CounterReading,
  ranges: readonly number[],
): Spent | undefined {
  if (before.joules.length !== ranges.length || after.joules.length !== ranges.length) return undefined;
  let joules = 0;
  for (const [index, range] of ranges.entries()) {
    const difference = (after.joules[index] ?? 0) - (before.joules[index] ?? 0);
    joules += difference < 0 ? difference + range : difference;
  }
  return { joules, seconds: after.atSeconds - before.atSeconds };
}

/** Mean power over the time that samples span, by the trapezoidal rule, watts; undefined for fewer than two moments. */
export function meanWatts(samples: readonly PowerSample[]): number | undefined {
  let [joules, seconds] = [0, 0];
  for (const [index, { atSeconds, watts }] of samples.entries()) {
    const before = samples[index - 1];
    if (before === undefined) continue;
    const elapsed = atSeconds - before.atSeconds;
    joules += (elapsed * (watts + before.watts)) / 2;
    seconds += elapsed;
  }
  return seconds > 0 ? joules / seconds : undefined;
}

/**
 * Energy of timed bursts above the idle level, joules.
 *
 * @param bursts what was counted around each.
 * @returns undefined where they are too short for a counter, or spent no more than idling.
 */
export function netOfCounter(bursts: readonly Spent[], idleWatts: number): number | undefined {
  const seconds = bursts.reduce((sum, burst) => sum + burst.seconds, 0);
  const joules = bursts.reduce((sum, burst) => sum + burst.joules, 0);
  return seconds < SHORTEST_COUNTED ? undefined : aboveNothing(joules - idleWatts * seconds);
}

/**
 * Energy of timed iterations above the idle level, joules: mean power less the idle power, times the time that they took.
 * The sensor cannot tell the iterations from the moments between them.
 *
 * @param samples from the first burst to the last.
 * @param timedSeconds what the iterations took in all.
 * @returns undefined where samples are too few or too close, or no more was spent than idling.
 */
export function netOfSamples(
  samples: readonly PowerSample[],
  timedSeconds: number,
  idleWatts: number,
): number | undefined {
  const span = (samples.at(-1)?.atSeconds ?? 0) - (samples[0]?.atSeconds ?? 0);
  const mean = meanWatts(samples);
  if (mean === undefined || samples.length < FEWEST_SAMPLES || span < SHORTEST_SAMPLED) return undefined;
  return aboveNothing((mean - idleWatts) * timedSeconds);
}

const aboveNothing = (joules: number): number | undefined => (joules > 0 ? joules : undefined);
