import { describe, expect, it } from "vitest";
import { newestMove } from "../../src/stats/level-moves.ts";
import { newestWarning } from "../../src/stats/level-warning.ts";
import { LevelWatch, shiftInterval } from "../../src/stats/level-watch.ts";
import { TamedSeries } from "../../src/stats/tamed-series.ts";
import { quietHistory } from "../bench/trend/histories.ts";
import { type NightNoiseName, noisy } from "../bench/trend/noise.ts";

interface Watched {
  readonly alarms: number;
  readonly warnings: number;
}

function watch(values: readonly number[]): Watched {
  const levels = new LevelWatch();
  let [alarms, warnings] = [0, 0];
  for (const value of values) {
    levels.add(value);
    if (newestMove(levels, 0) !== undefined) alarms += 1;
    else if (newestWarning(levels, 0) !== undefined) warnings += 1;
  }
  return { alarms, warnings };
}

const SERIES = 400;
const NIGHTS = 200;
const seeds = Array.from({ length: SERIES }, (_, seed) => seed);

describe("200 nights in which nothing moved", () => {
  // 2 % are 8 of 400, and the same seeds give the same count: twice the rate would not pass.
  it.each<[NightNoiseName, number, number]>([
    ["normal", 8, 1],
    ["correlation .3", 10, 1],
    ["correlation .6", 12, 1],
    ["Student t, 3 degrees", 8, 1],
    ["one night in ten six times as noisy", 8, 1.5],
  ])("with noise %s hardly ever alarm, and seldom warn", (noise, mostAlarmed, mostWarned) => {
    const all = seeds.map((seed) => watch(noisy(noise, NIGHTS, 11, seed)));
    expect(all.filter(({ alarms }) => alarms > 0).length).toBeLessThanOrEqual(mostAlarmed);
    const warnings = all.reduce((sum, one) => sum + one.warnings, 0);
    expect((100 * warnings) / (SERIES * NIGHTS)).toBeLessThanOrEqual(mostWarned);
  });

  it("with spikes, or two loaded nights a week, alarm as rarely", () => {
    for (const name of ["spikes of 20 to 60 %", "two nights a week +3 %"] as const) {
      const all = seeds.map((seed) => watch(quietHistory(name, seed, 11).values.map(Math.log)));
      expect(all.filter(({ alarms }) => alarms > 0).length).toBeLessThanOrEqual(12);
    }
  });
});

describe("a step", () => {
  const alarmed = (size: number, at: number, until: number) =>
    seeds.filter((seed) => {
      const values = noisy("normal", until, 12, seed).map((value, night) => value + (night >= at ? size : 0));
      const levels = new LevelWatch();
      return values.some((value, night) => {
        levels.add(value);
        return night >= at && newestMove(levels, 0) !== undefined;
      });
    }).length / SERIES;

  it("of one and a half times the noise is found in 200 nights, and of two and a half within ten nights", () => {
    expect(alarmed(1.5, 100, 200)).toBeGreaterThan(0.97);
    expect(alarmed(2.5, 40, 50)).toBeGreaterThan(0.84);
  });

  it("of eight times the noise is found with the third night", () => {
    expect(alarmed(8, 100, 103)).toBeGreaterThan(0.97);
    expect(alarmed(8, 100, 102)).toBeLessThan(0.03);
  });
});

describe("shiftInterval", () => {
  it.each<[NightNoiseName]>([["normal"], ["correlation .3"], ["Student t, 3 degrees"]])(
    "holds the difference of levels about as often as it says in noise %s",
    (noise) => {
      const held = seeds.filter((seed) => {
        const series = new TamedSeries();
        for (const [night, value] of noisy(noise, 60, 13, seed).entries()) series.add(value + (night >= 40 ? 2 : 0));
        const { lower, upper } = shiftInterval(series.span(0, 40), series.span(40, 60), 0.05);
        return lower <= 2 && 2 <= upper;
      });
      expect(held.length / SERIES).toBeGreaterThan(0.91);
    },
  );
});
