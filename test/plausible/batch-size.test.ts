import { describe, expect, it } from "vitest";
import type { Measurement } from "../../src/bench/result.ts";
import { compareResults } from "../../src/compare/compare-results.ts";
import { batchSentence } from "../../src/plausible/batch-size.ts";
import { sampleResult } from "../bench/sample-result.ts";
import { makeRounds, sidesOf } from "../compare/rounds.ts";

const { head } = sidesOf(makeRounds(4, 1, 0.005));

interface Taken {
  readonly batch: number;
  readonly ms: number;
  readonly threads?: number;
  readonly provider?: string;
  /** Of one image. */
  readonly macs?: number;
  readonly parameters?: number;
  readonly change?: Partial<Measurement>;
}

function taken({ batch, ms, threads = 1, provider = "cpu", macs = 3e8, parameters = 3e6, change }: Taken): Measurement {
  const work = {
    macs: batch * macs,
    parameters,
    valuesMoved: 1,
    bytesMoved: 1,
    isLowerBound: false,
    unknownOperators: [],
  };
  const launches = head.launches.map((launch) => ({
    ...launch,
    latencyNs: launch.latencyNs.map(() => ms * 1e6),
    actual: { provider, version: "1", threads },
  }));
  const one = { ...head.benchmark.parameters, batch, threads };
  return { ...head, role: "only", benchmark: { ...head.benchmark, parameters: one }, work, launches, ...change };
}

const said = (large: Omit<Taken, "batch">, small: Omit<Taken, "batch">, batches: readonly [number, number] = [8, 1]) =>
  batchSentence(taken({ batch: batches[0], ...large }), [taken({ batch: batches[1], ...small })]);

describe("a batch that takes no longer than a smaller one", () => {
  it("is told with both times", () => {
    expect(said({ ms: 10.1 }, { ms: 10 })).toBe(
      "a batch of 8 takes no longer than one of 1 (10.1 ms against 10 ms), although there is 8 times as much to do: look whether all of it is computed, and whether the clock stops after the work",
    );
  });

  it.each<[string, string | undefined]>([
    ["one that takes longer", said({ ms: 10.6 }, { ms: 10 })],
    ["less than four times as much", said({ ms: 10 }, { ms: 10 }, [3, 1])],
    ["threads that the smaller one may have left idle", said({ ms: 10, threads: 6 }, { ms: 10, threads: 6 })],
    ["an accelerator", said({ ms: 10, provider: "cuda" }, { ms: 10, provider: "cuda" })],
    ["calls that cost more than their work", said({ ms: 0.9 }, { ms: 0.9 })],
    ["a network that waits for its weights", said({ ms: 10, macs: 3e6 }, { ms: 10, macs: 3e6 })],
    ["work that does not grow with the batch", said({ ms: 10, macs: 3e7 }, { ms: 10 })],
    ["another commit", said({ ms: 10, change: { commit: "c".repeat(40) } }, { ms: 10 })],
    ["other threads", said({ ms: 10, threads: 2 }, { ms: 10 })],
  ])("is not told of %s", (_, sentence) => expect(sentence).toBeUndefined());

  it("is found among what a result holds", () => {
    const measurements = [taken({ batch: 8, ms: 10 }), taken({ batch: 1, ms: 10 })];
    const { benchmarks } = compareResults({ kind: "roles", result: { ...sampleResult(), measurements } });
    const told = benchmarks.map(({ benchmark, caveats }) => [
      benchmark.parameters.batch,
      caveats.some((one) => one.startsWith("a batch of 8 takes no longer than one of 1")),
    ]);
    expect(new Map(told as [number, boolean][])).toEqual(
      new Map([
        [8, true],
        [1, false],
      ]),
    );
  });
});
