import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Launch, Measurement } from "../../src/bench/result.ts";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import { type Bridge, type BridgeInput, bridgeOf } from "../../src/compare/bridge.ts";
import type { Conditions } from "../../src/compare/comparability.ts";
import { conditionsOfMeasurement } from "../../src/compare/comparability.ts";
import { compareBenchmark } from "../../src/compare/compare-benchmark.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { makeRounds, normals, RULES, sidesOf, steadyLaunch } from "./rounds.ts";
import { nights, spreadSeed } from "./sessions.ts";

const ENVIRONMENT = { kernel: "6.6", "power-mode": "MAXN" };
const MODEL = { sha256: "d".repeat(64), bytes: 99 };
const RECORDED = "e".repeat(40);

const alone = (ms: number, mode: Launch["mode"] = "solo") =>
  [0, 1, 2, 3, 4].map((round) => steadyLaunch(round, ms, { mode, peakRssBytes: 90_000_000 }));
const only = (ms: number, overrides: Partial<Measurement> = {}) =>
  sampleMeasurement({ role: "only", model: MODEL, launches: alone(ms), ...overrides });

/** What a session of this measurement told before the kernel changed. */
function earlier(measurement: Measurement): Conditions {
  return { ...conditionsOfMeasurement(measurement, ENVIRONMENT), kernel: "5.4" };
}
const stored = (latencies: readonly number[], overrides: Partial<BaselineSession> = {}) =>
  nights(latencies, { conditions: earlier(only(5)), model: MODEL.sha256, ...overrides });

function bridge(input: Partial<BridgeInput>): Bridge | undefined {
  return bridgeOf(
    { base: undefined, head: only(5), stored: [], environment: ENVIRONMENT, compared: [], ...input },
    RULES,
  );
}
function spanned(input: Partial<BridgeInput>): Extract<Bridge, { kind: "bridged" }> {
  const found = bridge(input);
  if (found?.kind !== "bridged") throw new Error(`not bridged: ${found?.why}`);
  return found;
}
const latencyOf = ({ environment }: ReturnType<typeof spanned>) =>
  environment.find(({ metric }) => metric === "latency");

describe("a change of environment is bridged", () => {
  const STEADY = [5, 5.02, 4.99, 5.01, 5, 4.98];

  it("is nothing where the environment is what it was", () => {
    const alike = stored(STEADY, { conditions: conditionsOfMeasurement(only(5), ENVIRONMENT) });
    expect(bridge({ stored: alike })).toBeUndefined();
    expect(bridge({ stored: [] })).toBeUndefined();
  });

  it("by a head without a base whose model was stored: all of the shift is the environment's", () => {
    const found = spanned({ stored: stored(STEADY), head: only(5.2) });
    expect(found).toMatchObject({
      moved: [{ name: "kernel", before: "5.4", now: "6.6" }],
      sessions: { ofModel: 6, all: 6 },
      change: undefined,
    });
    expect(latencyOf(found)?.effect).toBeCloseTo(0.04, 4);
    expect(latencyOf(found)?.interval?.lower).toBeGreaterThan(0.02);
    expect(found.environment.map(({ metric }) => metric)).toEqual(["latency", "peak-memory"]);
  });

  it("by the base alone, beside its rounds with the head, whose change is the comparison's", () => {
    const { base, head } = sidesOf(makeRounds(12, 1.1, 0.005));
    const held = { commit: base.commit, model: MODEL, launches: alone(5.5) };
    const compared = compareBenchmark({ kind: "same-session", base }, head, RULES);
    const found = spanned({ base, head: { ...head, bridge: held }, compared, stored: stored(STEADY) });
    expect(found.commit).toBe(base.commit);
    expect(latencyOf(found)?.effect).toBeCloseTo(0.1, 4);
    expect(found.change?.effect).toBeCloseTo(0.1, 1);
    expect(found.change?.interval).toBeDefined();
  });

  it("by the recorded model in turns with a head of other content: both movements are told apart", () => {
    const rounds = makeRounds(12, 1.2, 0.003);
    const turns = rounds.map(({ base, head }) => ({
      base: { ...base, mode: "alternating" as const },
      head: { ...head, mode: "alternating" as const },
    }));
    const { base, head } = sidesOf(turns, { looks: [8, 12] });
    const held = { commit: RECORDED, model: MODEL, launches: base.launches };
    const found = spanned({ head: { ...head, role: "only", bridge: held }, stored: stored(STEADY) });
    expect(found.commit).toBe(RECORDED);
    expect(found.change?.effect).toBeCloseTo(0.2, 1);
    expect(found.change?.interval?.lower).toBeGreaterThan(0.18);
  });

  it("without an interval where one session was stored", () => {
    const found = spanned({ stored: stored([5]), head: only(5.5) });
    expect(latencyOf(found)).toMatchObject({ interval: undefined });
    expect(latencyOf(found)?.effect).toBeCloseTo(0.1, 4);
  });

  it("from where the model stood, with the spread of all that was stored", () => {
    const others = stored([5.4, 5.42, 5.38, 5.41], { model: "c".repeat(64) });
    const own = stored([0, 0, 0, 0, 5.3]).slice(4);
    const found = spanned({ stored: [...others, ...own], head: only(5.3) });
    expect(found.sessions).toEqual({ ofModel: 1, all: 5 });
    expect(latencyOf(found)?.effect).toBeCloseTo(0, 9);
  });

  it("by no model whose rounds shared the device with another, and says so", () => {
    const head = only(5, { launches: alone(5, "ping-pong") });
    expect(bridge({ stored: stored(STEADY), head })).toMatchObject({
      kind: "not-bridged",
      moved: [{ name: "kernel" }],
    });
    expect(bridge({ stored: stored(STEADY), head: only(5, { model: { sha256: "c".repeat(64), bytes: 1 } }) })).toEqual(
      expect.objectContaining({ kind: "not-bridged" }),
    );
  });

  it("without the sentinel, which the environment moves as well", () => {
    const corrected = stored(STEADY, { corrected: { latency: Math.log(2.5) } });
    const launches = alone(10).map((launch) => ({ ...launch, sentinelNs: [4_000_000] }));
    expect(latencyOf(spanned({ stored: corrected, head: only(10, { launches }) }))?.effect).toBeCloseTo(1, 1);
  });
});

test("property: the interval holds the estimate and mirrors when both environments trade places", () => {
  const positive = fc.double({ min: 4, max: 6, noNaN: true });
  fc.assert(
    fc.property(fc.array(positive, { minLength: 3, maxLength: 5 }), positive, (latencies, today) => {
      const found = latencyOf(spanned({ stored: stored(latencies), head: only(today) }));
      const inverse = latencyOf(spanned({ stored: stored(latencies.map((ms) => 25 / ms)), head: only(25 / today) }));
      if (found?.interval === undefined || inverse?.interval === undefined) throw new Error("no interval");
      expect(found.interval.lower).toBeLessThanOrEqual(found.effect + 1e-9);
      expect(found.interval.upper).toBeGreaterThanOrEqual(found.effect - 1e-9);
      // Launches hold whole nanoseconds.
      expect(Math.log1p(inverse.interval.lower)).toBeCloseTo(-Math.log1p(found.interval.upper), 4);
    }),
  );
});

test("the interval holds what the environment did as often as it says", () => {
  const trials = 400;
  let held = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const normal = normals(spreadSeed(trial));
    const night = () => 5 * Math.exp(0.01 * normal());
    const found = latencyOf(
      spanned({ stored: stored([night(), night(), night(), night()]), head: only(1.04 * night()) }),
    );
    if (found?.interval === undefined) throw new Error("no interval");
    if (found.interval.lower <= 0.04 && 0.04 <= found.interval.upper) held += 1;
  }
  // 95 % less three standard errors.
  expect(held / trials).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / trials));
});
