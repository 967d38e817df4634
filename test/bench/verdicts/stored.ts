import { median } from "simple-statistics";
import type { BaselineSession } from "../../../src/compare/baseline-session.ts";
import { compareBetweenSessions } from "../../../src/compare/between-sessions.ts";
import type { Rules } from "../../../src/compare/rules.ts";
import { sentinelCorrected } from "../../../src/compare/sentinel.ts";
import type { Call } from "./peers/peer.ts";

/** One launch of a session: its median latency, and the sentinel's beside it; nanoseconds. */
export interface StoredLaunch {
  readonly medianNs: number;
  readonly sentinelNs: number | undefined;
}

/** What a session learnt of its latency. */
export interface SessionSummary {
  readonly medianNs: number;
  /** Logarithmic, with what the device did taken out. */
  readonly corrected: number | undefined;
}

export function summarise(launches: readonly StoredLaunch[]): SessionSummary {
  const beside = launches.map(({ medianNs, sentinelNs }) => ({ value: medianNs, sentinelNs }));
  return {
    medianNs: median(launches.map(({ medianNs }) => medianNs)),
    corrected: sentinelCorrected("latency", beside),
  };
}

/** What edgebench suspects of a session held against stored ones, and whether it shows it unchanged. */
export interface Screening {
  readonly call: Call;
  readonly unchanged: boolean;
}

/** Edgebench's own between-session comparison. @param tolerance relative. */
export function screen(history: readonly SessionSummary[], head: SessionSummary, tolerance: number): Screening {
  const rules: Rules = {
    tolerance: { latency: { kind: "relative", value: tolerance } },
    errorRate: 0.05,
    comparisons: 1,
    gating: new Set(["latency"]),
  };
  const value = { value: head.medianNs, corrected: head.corrected };
  const comparison = compareBetweenSessions("latency", history.map(stored), value, rules);
  if (comparison === undefined || comparison.verdict === "not-measured") return { call: "nothing", unchanged: false };
  const suspects = (what: (typeof comparison.annotations)[number]) => comparison.annotations.includes(what);
  const call = suspects("suspected-regression") ? "slower" : suspects("suspected-improvement") ? "faster" : "nothing";
  return { call, unchanged: comparison.verdict === "unchanged" };
}

/** The same session as if there had been no sentinel. */
export const uncorrected = ({ medianNs }: SessionSummary): SessionSummary => ({ medianNs, corrected: undefined });

function stored({ medianNs, corrected }: SessionSummary, index: number): BaselineSession {
  return {
    session: index.toString(16).padStart(32, "0"),
    commit: "b".repeat(40),
    recordedAt: "2026-11-24T02:37:00Z",
    values: { latency: medianNs },
    ...(corrected === undefined ? {} : { corrected: { latency: corrected } }),
  };
}
