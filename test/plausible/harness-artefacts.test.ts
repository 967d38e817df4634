import { describe, expect, it } from "vitest";
import { type Artefact, harnessArtefacts } from "../../src/plausible/harness-artefacts.ts";

/** Numbers in [0, 1) by mulberry32: the same for the same seed. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Honest times around 80 ms: lognormal, and each correlated with the one before. */
function honest(seed: number, count: number, correlation = 0.3): number[] {
  const draw = uniform(seed);
  let state = 0;
  return Array.from({ length: count }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
    state = correlation * state + Math.sqrt(1 - correlation ** 2) * normal;
    return Math.round(80e6 * Math.exp(0.05 * state));
  });
}

const kinds = (times: readonly number[]) => harnessArtefacts(times).map(({ kind }) => kind);
const only = <K extends Artefact["kind"]>(times: readonly number[], kind: K) =>
  harnessArtefacts(times).find((one): one is Extract<Artefact, { kind: K }> => one.kind === kind);

describe("artefacts of a harness", () => {
  it("are found in at most 2 of 100 honest launches, however correlated their times", () => {
    let alarms = 0;
    for (let seed = 1; seed <= 600; seed += 1) {
      const times = honest(seed, [60, 100, 200, 400][seed % 4] ?? 100, [0, 0.3, 0.5][seed % 3]);
      if (harnessArtefacts(times).length > 0) alarms += 1;
    }
    expect(alarms).toBeLessThanOrEqual(12);
  });

  it("are told of the first image of every class, which a study of 2019 took a quarter longer for", () => {
    const times = honest(7, 1_000).map((time, index) => (index % 10 === 3 ? Math.round(1.25 * time) : time));
    const found = only(times, "periodic");
    expect(found).toMatchObject({ period: 10, offset: 3 });
    expect(found?.ratio).toBeCloseTo(1.25, 1);
  });

  it("are told of times that a program took while it warmed up, as far as they move the mean", () => {
    const cold = [700, 250, 8_000, 2_700, 1_000, 300].map((ms) => ms * 1e6);
    const rest = honest(2, 95);
    const found = only([...cold, ...rest], "warm-up");
    const sum = (times: readonly number[]) => times.reduce((all, one) => all + one, 0);
    expect(found).toMatchObject({ count: 6, longest: 8e9 });
    expect(found?.rest).toBeCloseTo(sum(rest) / 95, 0);
    expect(found?.all).toBeCloseTo((sum(rest) + sum(cold)) / 101, 0);
    // One that is not far above the others stands among those that are.
    expect(only([...cold.slice(0, 2), 80e6, ...cold.slice(2), ...rest], "warm-up")?.count).toBe(7);
    expect(only([cold[2] ?? 0, ...honest(2, 20_000)], "warm-up")).toBeUndefined();
    expect(only([...rest, ...cold], "warm-up")).toBeUndefined();
  });

  it("are told of a drift, of two modes, of a coarse clock and of copied times", () => {
    const drifting = honest(3, 400).map((time, index) => Math.round(time * (1 + (0.2 * index) / 400)));
    expect(only(drifting, "drift")?.ratio).toBeGreaterThan(1.08);
    const draw = uniform(5);
    const split = honest(4, 300).map((time) => (draw() < 0.3 ? 2 * time : time));
    expect(only(split, "two-modes")?.share).toBeCloseTo(0.3, 1);
    const coarse = honest(6, 200).map((time) => Math.round(time / 1e6) * 1e6);
    expect(only(coarse, "coarse-clock")).toEqual({ kind: "coarse-clock", step: 1e6, isOne: false });
    const part = honest(8, 100);
    expect(only([...part, ...part], "repeated")).toEqual({ kind: "repeated", length: 100 });
    expect(only([...part, ...part, ...part], "repeated")).toEqual({ kind: "repeated", length: 200 });
  });

  it("are told of times in the order of their size, of which no order is left, and of times that are all one", () => {
    const rising = honest(9, 200).toSorted((a, b) => a - b);
    expect(kinds(rising)).toEqual(["sorted"]);
    expect(kinds(rising.toReversed())).toEqual(["sorted"]);
    expect(harnessArtefacts(new Array<number>(100).fill(5e6))).toEqual([
      { kind: "coarse-clock", step: 5e6, isOne: true },
    ]);
  });

  it("are not looked for in few times, nor found where all are alike", () => {
    expect(kinds(honest(1, 59).map((time, index) => time * (1 + (index % 2))))).toEqual([]);
    expect(kinds(Array.from({ length: 100 }, () => 80_000_001)).filter((kind) => kind !== "coarse-clock")).toEqual([]);
  });
});
