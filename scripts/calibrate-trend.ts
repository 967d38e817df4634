import { parseArgs } from "node:util";
import { LevelWatch } from "../src/stats/level-watch.ts";
import { NIGHT_NOISES, type NightNoiseName, noisy } from "../test/bench/trend/noise.ts";

/**
 * Calibrates what `src/stats/level-watch.ts` demands: for each noise, the largest excess of evidence over demand within 200
 * nights that 98 % of series stay below, in all and by the age of the series. Where it is above 0 for a noise of the goals,
 * `alarm` is raised by as much; where an age stands out, the term that stands for it.
 */

const { values } = parseArgs({
  options: { series: { type: "string", default: "4000" }, seed: { type: "string", default: "7" } },
});
const [series, seed] = [Number(values.series), Number(values.seed)];
const NIGHTS = 200;
const AGES = [0, 20, 40, 80, 140] as const;
const SHARE = 0.98;

const quantile = (all: number[], share: number) =>
  all.sort((a, b) => a - b)[Math.floor(share * all.length)] ?? Number.NaN;

process.stdout.write(`98 % of ${series} series of ${NIGHTS} nights stay below this excess (above 0: an alarm)\n\n`);
for (const name of Object.keys(NIGHT_NOISES) as NightNoiseName[]) {
  const most: number[] = [];
  const byAge = AGES.map((): number[] => []);
  for (let trial = 0; trial < series; trial += 1) {
    const watch = new LevelWatch();
    const largest = AGES.map(() => Number.NEGATIVE_INFINITY);
    for (const [night, value] of noisy(name, NIGHTS, seed, trial).entries()) {
      watch.add(value);
      const age = AGES.findLastIndex((from) => night + 1 >= from);
      largest[age] = Math.max(largest[age] ?? 0, watch.look()?.excess ?? Number.NEGATIVE_INFINITY);
    }
    most.push(Math.max(...largest));
    for (const [age, one] of largest.entries()) byAge[age]?.push(one);
  }
  const alarms = most.filter((one) => one > 0).length / series;
  const ages = AGES.map(
    (from, age) => `from ${from}: ${quantile(byAge[age] ?? [], 1 - (1 - SHARE) / AGES.length).toFixed(2)}`,
  );
  process.stdout.write(
    `${name}: ${quantile(most, SHARE).toFixed(2)}, alarms in ${(100 * alarms).toFixed(2)} % (${ages.join(", ")})\n`,
  );
}
