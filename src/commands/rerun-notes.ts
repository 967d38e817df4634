import { benchmarkId } from "../bench/benchmark.ts";
import { emulatedOf } from "../bench/emulation.ts";
import type { MetricName } from "../bench/metric.ts";
import type { Measurement, Rerun, Result } from "../bench/result.ts";
import { compareBenchmark } from "../compare/compare-benchmark.ts";
import { levelOf, rulesIn, rulesOf } from "../compare/rules.ts";
import type { Plan, PlannedBenchmark, PlannedRerun } from "../plan/plan.ts";
import { rerunRules } from "../plan/reruns.ts";
import type { NotedRerun, RerunOutcome } from "../trend/noted-rerun.ts";

export interface Night {
  readonly plan: Plan;
  /** Of the plan's devices. */
  readonly results: readonly Result[];
  /** Why devices have no result; a clause each. */
  readonly absent: ReadonlyMap<string, string>;
  /** UTC. */
  readonly now: string;
}

/**
 * What a night's re-runs told, one line a metric.
 *
 * @param known what was noted before: a night that is recorded again adds nothing.
 */
export function rerunNotes(night: Night, known: readonly NotedRerun[]): readonly NotedRerun[] {
  const notes = night.plan.jobs.flatMap(({ benchmarks }) =>
    benchmarks.flatMap((planned) => (planned.rerun === undefined ? [] : notesOf(planned, planned.rerun, night))),
  );
  return notes.filter((note) => !known.some((one) => isSame(one, note)));
}

function notesOf(
  planned: PlannedBenchmark,
  rerun: PlannedRerun,
  { plan, results, absent, now }: Night,
): readonly NotedRerun[] {
  const { benchmark } = planned;
  const result = results.find(({ device }) => device.label === benchmark.device);
  const own = result?.measurements.find(
    (one) => one.role === "only" && benchmarkId(one.benchmark) === planned.id && emulatedOf(one) === undefined,
  );
  const why = absent.get(benchmark.device) ?? "the benchmark was not measured";
  const paired = own?.rerun?.outcome === "paired" && isPlanned(own.rerun, rerun) ? own.rerun : undefined;
  return rerun.metrics.map((metric) => ({
    benchmark,
    metric,
    cause: rerun.cause,
    good: { commit: rerun.good.commit, ...(paired && { model: paired.good.model.sha256 }) },
    bad: { commit: rerun.bad.commit, ...(paired && { model: paired.bad.model.sha256 }) },
    ...(result && { session: result.session.id }),
    notedAt: now,
    outcome: outcomeOf(metric, rerun, own, { paired, plan, why }),
  }));
}

interface Learnt {
  readonly paired: Paired | undefined;
  readonly plan: Plan;
  /** Why there is none. */
  readonly why: string;
}

type Paired = Extract<Rerun, { outcome: "paired" }>;

function outcomeOf(
  metric: MetricName,
  rerun: PlannedRerun,
  own: Measurement | undefined,
  { paired, plan, why }: Learnt,
): RerunOutcome {
  if (rerun.kind === "same-content") return { kind: "same-content" };
  if (rerun.kind === "impossible") return { kind: "none", why: rerun.why };
  if (paired !== undefined && own !== undefined) return compared(metric, rerun, own, paired, plan);
  if (own?.rerun?.outcome === "none") return { kind: "none", why: own.rerun.why };
  return { kind: "none", why: own?.reason ?? why };
}

/** A device writes its result itself: what it says of other commits than those that were planned counts for nothing. */
function isPlanned({ good, bad }: Paired, planned: PlannedRerun): boolean {
  return planned.kind === "planned" && good.commit === planned.good.commit && bad.commit === planned.bad.commit;
}

function compared(
  metric: MetricName,
  rerun: PlannedRerun,
  own: Measurement,
  { good, bad, looks, ending }: Paired,
  plan: Plan,
): RerunOutcome {
  const { benchmark } = own;
  const { policy, comparisons } = rerunRules(plan, rerun);
  const rules = rulesIn(benchmark.scenario, rulesOf(policy, comparisons));
  const common = { benchmark, status: "measured" as const, lostLaunches: [], ending, ...(looks && { looks }) };
  const told = compareBenchmark(
    { kind: "same-session", base: { ...common, ...good, role: "base" } },
    { ...common, ...bad, role: "head" },
    rules,
  ).find((one) => one.metric === metric);
  if (told === undefined) return { kind: "none", why: "the rounds do not tell this metric" };
  if (told.verdict === "not-measured") return { kind: "none", why: told.reason };
  const { effect, interval, n } = told.evidence;
  return {
    kind: "compared",
    verdict: told.verdict,
    effect,
    ...(interval && { interval: { ...interval } }),
    n,
    level: levelOf(metric, rules),
  };
}

/** The same re-run of the same night; of a device that gave no result, of the same day. */
function isSame(a: NotedRerun, b: NotedRerun): boolean {
  const isOfSame =
    a.metric === b.metric &&
    benchmarkId(a.benchmark) === benchmarkId(b.benchmark) &&
    a.good.commit === b.good.commit &&
    a.bad.commit === b.bad.commit;
  if (!isOfSame || a.session !== b.session) return false;
  return a.session !== undefined || a.notedAt.slice(0, 10) === b.notedAt.slice(0, 10);
}
