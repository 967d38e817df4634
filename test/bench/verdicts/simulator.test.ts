import { mean, median, sampleCorrelation, sampleStandardDeviation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { seeded, seededBy } from "./draws.ts";
import { ROUND_NOISES } from "./round-noise.ts";
import { EDGE_BOARD, type Machine, SHARED_MACHINE, SimulatedSession } from "./simulator.ts";

const logMedian = (latencies: readonly number[]) => Math.log(median([...latencies]));
const lagged = (values: readonly number[]) => sampleCorrelation(values.slice(1), values.slice(0, -1));
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

function launchesOf(machine: Machine, count: number, seed: number): readonly (readonly number[])[] {
  const session = new SimulatedSession(machine, 200, seeded(seed));
  return times(count, () => session.launch(0));
}

describe("the shared machine", () => {
  const launches = launchesOf(SHARED_MACHINE, 2_000, 1);

  it("varies within a launch as the real one did", () => {
    const logs = launches.map((launch) => launch.map(Math.log));
    expect(within(mean(logs.map((each) => sampleStandardDeviation(each))), 0.16, 0.28)).toBe(true);
    expect(within(mean(logs.map(lagged)), 0.33, 0.46)).toBe(true);
  });

  it("varies between launches as the real one did", () => {
    const medians = launches.map(logMedian);
    expect(within(sampleStandardDeviation(medians), 0.11, 0.14)).toBe(true);
    expect(within(lagged(medians), 0.37, 0.52)).toBe(true);
  });

  it("varies between rounds in ping-pong as the real one did", () => {
    const session = new SimulatedSession(SHARED_MACHINE, 200, seeded(2));
    const ratios = times(2_000, () => session.round(0)).map(({ base, head }) => logMedian(head) - logMedian(base));
    expect(within(sampleStandardDeviation(ratios), 0.015, 0.026)).toBe(true);
    expect(Math.abs(mean(ratios))).toBeLessThan(0.002);
  });
});

const within = (value: number, least: number, most: number) => value >= least && value <= most;

describe("a session", () => {
  it("shifts what it is told to", () => {
    const session = new SimulatedSession(EDGE_BOARD, 200, seeded(5));
    const ratios = times(400, () => session.round(0.1)).map(({ base, head }) => logMedian(head) - logMedian(base));
    expect(mean(ratios)).toBeCloseTo(0.1, 2);
  });

  it("is throttled from some launch on as often as told, and stays so", () => {
    const machine = { ...EDGE_BOARD, throttling: { chance: 1, slowdown: Math.log(2) } };
    const draws = seeded(6);
    const steps = times(100, () => {
      const session = new SimulatedSession(machine, 20, draws);
      const medians = times(41, () => logMedian(session.launch(0)));
      return (medians.at(-1) ?? 0) - (medians[0] ?? 0);
    });
    // A session that is throttled from its first launch on shows no step: one in forty.
    const stepped = steps.filter((step) => step > 0.5).length;
    expect(within(stepped, 90, 100)).toBe(true);
  });

  it("drifts by its slope", () => {
    const still: Machine = { ...EDGE_BOARD, throttling: { chance: 0, slowdown: 0 }, driftSd: 0.01 };
    const draws = seeded(7);
    const drifts = times(300, () => {
      const session = new SimulatedSession(still, 20, draws);
      const medians = times(21, () => logMedian(session.launch(0)));
      return ((medians.at(-1) ?? 0) - (medians[0] ?? 0)) / 20;
    });
    expect(within(sampleStandardDeviation(drifts), 0.0085, 0.0115)).toBe(true);
  });

  it("is the same again for the same seed, and another for another", () => {
    expect(launchesOf(SHARED_MACHINE, 3, 1)).toEqual(launchesOf(SHARED_MACHINE, 3, 1));
    expect(launchesOf(SHARED_MACHINE, 3, 1)).not.toEqual(launchesOf(SHARED_MACHINE, 3, 2));
  });
});

describe("the noise of rounds", () => {
  it.each([
    ["normal", 1],
    ["t3", 1],
    // √(.9 · 1 + .1 · 36)
    ["10 % of rounds x6", 2.12],
  ])("%s has a standard deviation of %d around 0", (name, sd) => {
    const noise = ROUND_NOISES.find((one) => one.name === name);
    const draws = seededBy(1, name);
    const values = times(200_000, () => noise?.draw(draws) ?? 0);
    // The fourth moment of t3 is infinite, so its estimate is slow.
    expect(Math.abs(sampleStandardDeviation(values) / sd - 1)).toBeLessThan(name === "t3" ? 0.15 : 0.02);
    expect(Math.abs(mean(values))).toBeLessThan(0.02);
  });
});
