import { median } from "simple-statistics";
import { findMoves, newestMove } from "../../../src/stats/level-moves.ts";
import { newestWarning } from "../../../src/stats/level-warning.ts";
import { LevelWatch } from "../../../src/stats/level-watch.ts";
import { againstGoal, formatShare, type Share } from "../verdicts/share.ts";
import type { Table } from "../verdicts/table.ts";
import { DETECTORS } from "./detectors.ts";
import {
  driftingHistory,
  type History,
  NIGHTS,
  QUIET_NAMES,
  type QuietName,
  quietHistory,
  returningHistory,
  stepOf,
  steppedHistory,
} from "./histories.ts";
import { NIGHT_NOISES, type NightNoiseName, noisy } from "./noise.ts";
import { f1Of, precisionOf, recallOf, type Score, scoreOf, sumOf } from "./score.ts";

/** The parts of `npm run bench:trend`. Goals are told, never asserted. */

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const scored = (histories: readonly History[], find: (typeof DETECTORS)[number]["find"]): Score =>
  sumOf(histories.map((history) => scoreOf(history, find(history.values))));
const percent = (share: number) => (100 * share).toFixed(1);
const SIZES = [0.01, 0.02, 0.03, 0.05, 0.1, 0.2] as const;
/** A tolerance of nothing: the hardest for false alarms. */
const NOTHING = 0;

/** The goals of alarms, warnings and steps. */
export function goalsPart(trials: number, seed: number): Table {
  const goalNoises: readonly NightNoiseName[] = ["normal", "correlation .3", "correlation .6", "Student t, 3 degrees"];
  const noise = goalNoises.map((name) => {
    const series = times(trials, (trial) => watched(noisy(name, NIGHTS, seed, trial)));
    const alarmed = { count: series.filter(({ alarms }) => alarms > 0).length, of: trials };
    const warned = { count: series.reduce((sum, { warnings }) => sum + warnings, 0), of: trials * NIGHTS };
    return [
      [`${name}: series of ${NIGHTS} nights with an alarm`, againstGoal(alarmed, { kind: "at-most", share: 0.02 })],
      [`${name}: nights with a warning`, againstGoal(warned, { kind: "at-most", share: 0.01 })],
    ];
  });
  const steps: readonly (readonly [string, Share])[] = [
    ["3 %, 200 nights, at the 100th: found", foundBy(trials, seed, 0.03, 100, 200)],
    ["3 %, 100 nights, at the 50th: found", foundBy(trials, seed, 0.03, 50, 100)],
    ["3 %, 60 nights, at the 30th: found", foundBy(trials, seed, 0.03, 30, 60)],
    ["5 %, 60 nights, at the 40th: alarmed within 10 nights", foundBy(trials, seed, 0.05, 40, 50)],
  ];
  return {
    title: "Goals",
    about: `Noise of 2 %, tolerance 0, ${trials} series each, watched night by night.`,
    rows: [
      ["what", "goal and measured (95 % bounds)"],
      ...noise.flat(),
      ...steps.map(([what, share]) => [what, againstGoal(share, { kind: "at-least", share: 0.9 })]),
    ],
  };
}

function watched(values: readonly number[]): { readonly alarms: number; readonly warnings: number } {
  const watch = new LevelWatch();
  let [alarms, warnings] = [0, 0];
  for (const value of values) {
    watch.add(value);
    if (newestMove(watch, NOTHING) !== undefined) alarms += 1;
    else if (newestWarning(watch, NOTHING) !== undefined) warnings += 1;
  }
  return { alarms, warnings };
}

function foundBy(trials: number, seed: number, size: number, at: number, until: number): Share {
  const found = times(trials, (trial) => {
    const watch = new LevelWatch();
    return stepOf(size, at, until, trial, seed).values.some((value, night) => {
      watch.add(Math.log(value));
      return night >= at && newestMove(watch, NOTHING) !== undefined;
    });
  });
  return { count: found.filter(Boolean).length, of: trials };
}

/** What a year of nights costs in false alarms, also in noise for which there is no goal. */
export function yearPart(trials: number, seed: number): Table {
  const rows = (Object.keys(NIGHT_NOISES) as NightNoiseName[]).map((name) => {
    const alarms = times(trials, (trial) => findMoves(noisy(name, 365, seed + 1, trial), NOTHING).length);
    const total = alarms.reduce((sum, one) => sum + one, 0);
    const any = { count: alarms.filter((one) => one > 0).length, of: trials };
    const few = Math.ceil(trials / 10);
    const throughWindow = times(few, (trial) => alarmsThroughWindow(noisy(name, 365, seed + 3, trial)));
    const perYear = throughWindow.reduce((sum, one) => sum + one, 0) / few;
    return [name, formatShare(any), (total / trials).toFixed(3), perYear.toFixed(2)];
  });
  return {
    title: "A year without any change",
    about: `365 nights, tolerance 0, ${trials} series each; a tenth of them again through the ${AT_HAND} nights that the store has at hand. A tolerance only lowers this.`,
    rows: [["noise", "series with an alarm", "alarms per series and year", "through the window"], ...rows],
  };
}

/** Nights that a store has at hand: what a nightly run looks through. */
const AT_HAND = 90;

/** Alarms where each night sees only the newest nights since the last move. */
function alarmsThroughWindow(values: readonly number[]): number {
  let [alarms, since] = [0, 0];
  for (let night = 1; night <= values.length; night += 1) {
    const from = Math.max(since, night - AT_HAND);
    const watch = new LevelWatch();
    for (const value of values.slice(from, night)) watch.add(value);
    const move = newestMove(watch, NOTHING);
    if (move === undefined) continue;
    alarms += 1;
    since = from + move.end;
  }
  return alarms;
}

/** What each detector says where nothing moved. */
export function quietPart(trials: number, seed: number): Table {
  const histories = new Map(
    QUIET_NAMES.map((name) => [name, times(trials, (trial) => quietHistory(name, trial, seed))]),
  );
  return {
    title: "Nothing moved",
    about: `Share of series of ${NIGHTS} nights with a false change point, and false change points per 1,000 nights; ${trials} series each, noise of 2 %.`,
    rows: [
      ["", ...DETECTORS.map(({ name }) => name)],
      ...[...histories].map(([name, quiet]) => [
        name,
        ...DETECTORS.map(({ find }) => {
          const { spoilt, histories: count, wrong, nights } = scored(quiet, find);
          return `${percent(spoilt / count)} %, ${((1_000 * wrong) / nights).toFixed(2)}`;
        }),
      ]),
    ],
  };
}

/** How much of each size is found, where, and how soon. */
export function stepsPart(trials: number, seed: number): Table {
  const rows = SIZES.map((size) => {
    const histories = times(trials, (trial) => steppedHistory(size, "normal", trial, seed));
    return [
      `${100 * size} %`,
      ...DETECTORS.map(({ find }) => {
        const score = scored(histories, find);
        const delay = score.delays.length === 0 ? "" : `, ${median([...score.delays])} n`;
        return `${percent(recallOf(score))} / ${percent(precisionOf(score))} %${delay}`;
      }),
    ];
  });
  return {
    title: "One step",
    about: `Recall / precision (within 5 nights of the truth) and the median of nights until it was said, of detectors that say it by night; ${NIGHTS} nights, normal noise of 2 %, ${trials} series a row.`,
    rows: [["step", ...DETECTORS.map(({ name }) => name)], ...rows],
  };
}

/** Everything that happens to a benchmark, in one corpus. */
export function corpusPart(trials: number, seed: number): Table {
  const surroundings: readonly QuietName[] = QUIET_NAMES.filter((name) => name !== "correlation .8");
  const each = Math.max(1, Math.floor(trials / 4));
  const corpus: readonly History[] = [
    ...surroundings.flatMap((name) => [
      ...times(each, (trial) => quietHistory(name, trial, seed + 2)),
      ...[0.03, 0.05, 0.1, 0.2].flatMap((size) =>
        times(Math.ceil(each / 4), (trial) => steppedHistory(size, name, trial, seed + 2)),
      ),
    ]),
    ...[0.05, 0.1].flatMap((size) => times(each, (trial) => returningHistory(size, trial, seed + 2))),
  ];
  const rows = DETECTORS.map(({ name, find }) => {
    const score = scored(corpus, find);
    return [
      name,
      precisionOf(score).toFixed(3),
      recallOf(score).toFixed(3),
      f1Of(score).toFixed(3),
      ((1_000 * score.wrong) / score.nights).toFixed(2),
      score.delays.length === 0 ? "asked once" : String(median([...score.delays])),
    ];
  });
  return {
    title: "All together",
    about: `${corpus.length} histories of ${NIGHTS} nights: the quiet ones above but correlation .8, half of them with a step of 3 to 20 %, and steps of 5 and 10 % that return after 30 nights.`,
    rows: [["detector", "precision", "recall", "F1", "false per 1,000 nights", "nights until said"], ...rows],
  };
}

/** Whether a slow rise is said as one. */
export function driftPart(trials: number, seed: number): Table {
  const rows = [0.0003, 0.0005, 0.001, 0.002].map((perNight) => {
    const histories = times(trials, (trial) => driftingHistory(perNight, trial, seed));
    return [
      `${(100 * perNight).toFixed(2)} %`,
      ...DETECTORS.map(({ find }) => {
        const found = histories.map(({ values }) => find(values));
        const steps = found.reduce((sum, one) => sum + one.filter(({ isDrift }) => isDrift !== true).length, 0);
        const drifts = { count: found.filter((one) => one.some(({ isDrift }) => isDrift)).length, of: trials };
        return `${formatShare(drifts)}, ${(steps / trials).toFixed(2)}`;
      }),
    ];
  });
  return {
    title: "A drift",
    about: `A level that rises every night from the 50th to the 200th: series in which a drift was told, and steps told per series; noise of 2 %, ${trials} series a row.`,
    rows: [["a night", ...DETECTORS.map(({ name }) => name)], ...rows],
  };
}

/** How long it takes, and how it grows. */
export function speedPart(seed: number): Table {
  const goal = { series: 1_000, values: 1_000 } as const;
  const histories = (series: number, values: number) => times(series, (trial) => noisy("normal", values, seed, trial));
  const seconds = (all: readonly (readonly number[])[]) => {
    const began = process.cpuUsage();
    for (const values of all) findMoves(values, NOTHING);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1e6;
  };
  const best = (all: readonly (readonly number[])[]) => Math.min(...times(3, () => seconds(all)));
  const half = best(histories(goal.series / 2, goal.values));
  const short = best(histories(goal.series, goal.values / 2));
  const whole = best(histories(goal.series, goal.values));
  const night = times(1, () => {
    const watch = new LevelWatch();
    for (const value of noisy("normal", goal.values, seed)) watch.add(value);
    const began = performance.now();
    for (let look = 0; look < 1_000; look += 1) newestMove(watch, NOTHING);
    return performance.now() - began;
  });
  return {
    title: "Time",
    about:
      "Every night of every series watched, moves placed by the whole history; seconds of the processor, the quickest of three runs.",
    rows: [
      ["what", "measured"],
      ["1,000 series of 1,000 values", `goal < 2 s: ${whole.toFixed(2)} s`],
      ["the same over half the series", `${(whole / half).toFixed(2)} (linear: 2)`],
      ["the same over half the values", `${(whole / short).toFixed(2)} (linear: 2)`],
      ["one more look at 1,000 values", `${(night[0] ?? 0).toFixed(1)} µs`],
    ],
  };
}
