import { benchmarkId } from "../bench/benchmark.ts";
import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import type { Measurement, Result } from "../bench/result.ts";
import { gatingIn } from "../bench/scenario.ts";
import type { Case, Known } from "./case.ts";
import { decideGate } from "./gate.ts";
import { judgeBenchmark } from "./judge-benchmark.ts";
import type { Judgement } from "./judgement.ts";
import { sideValues } from "./launch-values.ts";
import { inReadingOrder } from "./reading-order.ts";
import type { Rules } from "./rules.ts";
import { toSession } from "./session-values.ts";

const ERROR_RATE = 0.05;

/** Two results to hold against each other, or the roles within one. */
export type ResultPair =
  | { readonly kind: "roles"; readonly result: Result }
  | { readonly kind: "files"; readonly base: Result; readonly head: Result };

/**
 * Compares results without a plan, by the default policy. Within one file base and head are its roles; of two files, each
 * gives its head (or its only side). Rounds are paired only within one session; otherwise it is a comparison between
 * sessions.
 */
export function compareResults(pair: ResultPair): Judgement {
  const cases = pair.kind === "roles" ? casesOfRoles(pair.result) : casesOfFiles(pair.base, pair.head);
  const rules = defaultRules(cases);
  const benchmarks = inReadingOrder(cases.map((one) => judgeBenchmark(one, rules)));
  const [first] = benchmarks;
  return {
    base: first?.base.commit ?? null,
    head: first?.head.commit ?? "0".repeat(40),
    benchmarks,
    gate: decideGate(benchmarks, { failOn: ["regressed", "head-failed"] }, false),
    notPlanned: [],
    notices: [],
    comparisons: rules.comparisons,
    errorRate: rules.errorRate,
    firstRun: false,
  };
}

function casesOfRoles(result: Result): readonly Case[] {
  const heads = sidesOf(result, ["head", "only"]);
  const bases = sidesOf(result, ["base"]);
  return casesOf(bases, heads, { sameSession: true, base: result, head: result });
}

function casesOfFiles(base: Result, head: Result): readonly Case[] {
  const sameSession = base.session.id === head.session.id;
  const [bases, heads] = [sidesOf(base, LATEST), sidesOf(head, LATEST)];
  return casesOf(renamed(bases, heads), heads, { sameSession, base, head });
}

/** Whoever names two files of one benchmark each wants these compared, whatever they are called: the base goes by the head's name. */
function renamed(bases: Sides, heads: Sides): Sides {
  const [[, base] = [], [id] = []] = [[...bases][0], [...heads][0]];
  return bases.size === 1 && heads.size === 1 && base !== undefined && id !== undefined ? new Map([[id, base]]) : bases;
}

const LATEST = ["head", "only", "base"] as const;

interface Origin {
  readonly sameSession: boolean;
  readonly base: Result;
  readonly head: Result;
}

function casesOf(bases: Sides, heads: Sides, origin: Origin): readonly Case[] {
  const ids = new Set([...bases.keys(), ...heads.keys()]);
  return [...ids].flatMap((id) => {
    const [base, head] = [bases.get(id), heads.get(id)];
    const { benchmark } = head ?? base ?? {};
    if (benchmark === undefined) return [];
    return {
      benchmark,
      reasons: [],
      base: base === undefined ? absent(head) : ({ kind: "measurement", measurement: base } as const),
      head: head === undefined ? missing(base) : ({ kind: "measurement", measurement: head } as const),
      history: origin.sameSession || base?.status !== "measured" ? [] : [toSession(origin.base, base)],
      sameSession: origin.sameSession,
      environment: origin.head.device.environment,
      beside: origin.head.measurements,
      // Whoever names two files wants them compared; what they differ in is told.
      comparability: "warn",
    };
  });
}

/** Whether a side tells a metric, or should: what another tool did not tell of what it measured, it cannot. */
function isTold(metric: MetricName, side: Known): boolean {
  if (side.kind !== "measurement") return side.kind === "missing";
  const { status, source } = side.measurement;
  if (status !== "measured" || source === undefined) return true;
  return sideValues(side.measurement).some((value) => value.metric === metric);
}

const absent = (head: Measurement | undefined) => ({ kind: "absent", commit: head?.commit ?? "" }) as const;
const missing = (base: Measurement | undefined) =>
  ({ kind: "missing", commit: base?.commit ?? "", reason: "the head's result does not hold it" }) as const;

type Sides = ReadonlyMap<string, Measurement>;

/** The measurement of each benchmark in the first of the roles that it has. */
function sidesOf(result: Result, roles: readonly Measurement["role"][]): Sides {
  const found = new Map<string, Measurement>();
  for (const role of roles) {
    for (const measurement of result.measurements) {
      const id = benchmarkId(measurement.benchmark);
      if (measurement.role === role && !found.has(id)) found.set(id, measurement);
    }
  }
  return found;
}

/** What no side can tell, as logs of answers no times and other tools no memory, is asked of none: no plan wants it. */
function defaultRules(cases: readonly Case[]): Rules {
  const sides = cases.flatMap(({ base, head }) => [base, head]);
  const gating = new Set(
    METRIC_NAMES.filter((metric) => METRICS[metric].gates && sides.some((side) => isTold(metric, side))),
  );
  const comparisons = cases.reduce((sum, { benchmark, head }) => {
    const scored =
      head.kind === "measurement" && (head.measurement.accuracy ?? head.measurement.rightCount) !== undefined;
    const own = gatingIn(benchmark.scenario, gating);
    return sum + own.filter((metric) => scored || METRICS[metric].noise !== "paired-images").length;
  }, 0);
  return { tolerance: {}, errorRate: ERROR_RATE, comparisons: Math.max(1, comparisons), gating };
}
