import { type Draws, seededBy } from "../verdicts/draws.ts";
import { NIGHT_NOISES, type NightNoiseName } from "./noise.ts";

/** A simulated history of a benchmark, and what is known to have happened in it. */
export interface History {
  /** Milliseconds, oldest first. */
  readonly values: readonly number[];
  /** The first values at new levels. */
  readonly steps: readonly number[];
  /** From and up to where the level drifted, if it did. */
  readonly drift?: readonly [number, number];
}

const LEVEL_MS = 10;
/** Standard deviation of the noise of a night: twice the median of published boards, a calm shared machine. */
const NIGHT_NOISE = 0.02;
export const NIGHTS = 200;
/** A change of load of this share, at its worst. */
const SEASON = 0.03;
const SPIKE = { chance: 0.03, least: 0.2, most: 0.6 } as const;

interface Course {
  /** Log of the level at a night. */
  readonly level?: (night: number) => number;
  /** Standard deviation at a night, in NIGHT_NOISE. */
  readonly scale?: (night: number) => number;
  readonly noise?: NightNoiseName;
  readonly spikes?: boolean;
  readonly length?: number;
}

function historyOf(draws: Draws, course: Course): readonly number[] {
  const next = NIGHT_NOISES[course.noise ?? "normal"](draws);
  return Array.from({ length: course.length ?? NIGHTS }, (_, night) => {
    const { uniform } = draws;
    const spike =
      course.spikes === true && uniform() < SPIKE.chance ? SPIKE.least + (SPIKE.most - SPIKE.least) * uniform() : 0;
    const log = (course.level?.(night) ?? 0) + NIGHT_NOISE * (course.scale?.(night) ?? 1) * next() + spike;
    return LEVEL_MS * Math.exp(log);
  });
}

/** Nights of a week of which two have more load. */
const weekly = (night: number) => (night % 7 >= 5 ? Math.log1p(SEASON) : 0);

const QUIET = {
  normal: {},
  "correlation .3": { noise: "correlation .3" },
  "correlation .6": { noise: "correlation .6" },
  "Student t, 3 degrees": { noise: "Student t, 3 degrees" },
  "spikes of 20 to 60 %": { spikes: true },
  "noise that triples": { scale: (night) => (night < NIGHTS / 2 ? 0.5 : 1.5) },
  "two nights a week +3 %": { level: weekly },
  "one night in ten six times as noisy": { noise: "one night in ten six times as noisy" },
  "correlation .8": { noise: "correlation .8" },
} as const satisfies { readonly [name: string]: Course };
export type QuietName = keyof typeof QUIET;
export const QUIET_NAMES = Object.keys(QUIET) as readonly QuietName[];

/** A history in which the level never moved. */
export function quietHistory(name: QuietName, trial: number, seed: number): History {
  return { values: historyOf(seededBy(seed, "quiet", name, trial), QUIET[name]), steps: [] };
}

/** One step of so much, in the named surroundings, at a place that is drawn from the middle half. */
export function steppedHistory(size: number, name: QuietName, trial: number, seed: number): History {
  const draws = seededBy(seed, "step", size, name, trial);
  const at = Math.floor(NIGHTS / 4 + (draws.uniform() * NIGHTS) / 2);
  return { ...stepAt(draws, size, at, QUIET[name]), steps: [at] };
}

/** One step at a given night of a history of given length, in normal noise. */
export function stepOf(size: number, at: number, length: number, trial: number, seed: number): History {
  return stepAt(seededBy(seed, "step at", size, at, length, trial), size, at, { length });
}

function stepAt(draws: Draws, size: number, at: number, course: Course): History {
  const level = (night: number) => (course.level?.(night) ?? 0) + (night >= at ? Math.log1p(size) : 0);
  return { values: historyOf(draws, { ...course, level }), steps: [at] };
}

/** A regression that is mended some weeks later. */
export function returningHistory(size: number, trial: number, seed: number): History {
  const draws = seededBy(seed, "return", size, trial);
  const at = Math.floor(50 + draws.uniform() * 50);
  const back = at + 30;
  const level = (night: number) => (night >= at && night < back ? Math.log1p(size) : 0);
  return { values: historyOf(draws, { level }), steps: [at, back] };
}

/** A level that rises by so much a night from the fiftieth on. */
export function driftingHistory(perNight: number, trial: number, seed: number): History {
  const from = NIGHTS / 4;
  const level = (night: number) => perNight * Math.max(0, night - from);
  return { values: historyOf(seededBy(seed, "drift", perNight, trial), { level }), steps: [], drift: [from, NIGHTS] };
}
