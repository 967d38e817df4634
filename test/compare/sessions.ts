import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import type { Conditions } from "../../src/compare/comparability.ts";

/** Stored sessions for tests. */

export const ALIKE: Conditions = { "power-mode": "MAXN", kernel: "6.1", mode: "alone" };

/** A session of one latency; the number makes its id and its day. */
export function sessionOf(number: number, ms: number, overrides: Partial<BaselineSession> = {}): BaselineSession {
  return {
    session: number.toString(16).padStart(32, "0"),
    commit: number.toString(16).padStart(40, "0"),
    recordedAt: new Date(Date.UTC(2026, 9, 1 + number)).toISOString(),
    values: { latency: ms * 1e6, "peak-memory": 90_000_000 },
    conditions: ALIKE,
    ...overrides,
  };
}

/** One session a night. */
export function nights(latencies: readonly number[], overrides: Partial<BaselineSession> = {}): BaselineSession[] {
  return latencies.map((ms, index) => sessionOf(index + 1, ms, overrides));
}

/** Neighbouring small seeds start the generator alike; these do not. */
export const spreadSeed = (seed: number): number => Math.imul(seed + 1, 0x9e3779b1);
