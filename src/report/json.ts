import { METRICS } from "../bench/metric.ts";
import type { Measurement } from "../bench/result.ts";
import type { Bridge, Shift } from "../compare/bridge.ts";
import type { ChangedImages } from "../compare/changed-images.ts";
import type { Comparison, Evidence } from "../compare/comparison.ts";
import { joinBenchmarks } from "../compare/gate.ts";
import type { BenchmarkJudgement, Judgement, SideOutcome } from "../compare/judgement.ts";
import { STANDINGS } from "../compare/standing.ts";
import { throttleOf } from "../compare/sustained.ts";
import { documentText } from "./document-text.ts";
import { findingSentence } from "./refusals.ts";
import { REPORT_SCHEMA, type ReportDocument, type ShiftReport } from "./report-document.ts";
import { headline } from "./sentence.ts";
import { tally } from "./words.ts";

type BenchmarkReport = ReportDocument["benchmarks"][number];

/** The judgement for programs: one JSON document of the shape in `report-document.ts`. The same judgement gives the same bytes. */
export function renderJson(judgement: Judgement): string {
  return documentText(reportDocument(judgement));
}

/** What `report.json` holds. */
export function reportDocument(judgement: Judgement): ReportDocument {
  const { answer, text } = headline(judgement);
  const counts = tally(judgement);
  return {
    schema: REPORT_SCHEMA,
    base: judgement.base,
    head: judgement.head,
    answer,
    verdict: joinBenchmarks(judgement.benchmarks) ?? null,
    headline: text,
    gate: {
      outcome: judgement.gate.outcome,
      failures: judgement.gate.failures.map(findingSentence),
      warnings: judgement.gate.warnings.map(findingSentence),
    },
    counts: Object.fromEntries(
      STANDINGS.map((standing) => [standing, counts.get(standing) ?? 0]),
    ) as ReportDocument["counts"],
    gatingComparisons: judgement.comparisons,
    errorRate: judgement.errorRate,
    firstRun: judgement.firstRun,
    benchmarks: judgement.benchmarks.map(benchmarkReport),
    notPlanned: judgement.notPlanned.map(({ id, why }) => ({ id, why })),
    notices: [...judgement.notices],
  };
}

function benchmarkReport(judged: BenchmarkJudgement): BenchmarkReport {
  return {
    id: judged.id,
    benchmark: judged.benchmark,
    state: judged.state,
    verdict: judged.verdict,
    reason: judged.reason ?? null,
    reasons: [...judged.reasons],
    base: sideReport(judged.base),
    head: sideReport(judged.head),
    comparisons: judged.comparisons.map(comparisonReport),
    environment: judged.environment,
    caveats: [...judged.caveats],
    bridge: judged.bridge === undefined ? null : bridgeReport(judged.bridge),
    changedImages: judged.changedImages === undefined ? null : changedImagesReport(judged.changedImages),
  };
}

function bridgeReport(bridge: Bridge): NonNullable<BenchmarkReport["bridge"]> {
  const moved = bridge.moved.map(({ name, before, now }) => ({ name, before, now }));
  if (bridge.kind === "not-bridged") return { kind: bridge.kind, moved, why: bridge.why };
  const { kind, commit, sessions, environment, change } = bridge;
  return {
    kind,
    moved,
    commit,
    sessions: { ofModel: sessions.ofModel, all: sessions.all },
    environment: environment.map(shiftReport),
    change: change === undefined ? null : shiftReport(change),
  };
}

function changedImagesReport(changed: ChangedImages): NonNullable<BenchmarkReport["changedImages"]> {
  const { newlyWrong, newlyRight, classes, classCount, confusions, confusionCount } = changed;
  return { newlyWrong, newlyRight, classes: [...classes], classCount, confusions: [...confusions], confusionCount };
}

function shiftReport({ metric, effect, interval }: Shift): ShiftReport {
  return { metric, effect, interval: interval ?? null };
}

function sideReport({ commit, status, reason, values, measurement }: SideOutcome): BenchmarkReport["base"] {
  return {
    commit,
    status,
    reason: reason ?? null,
    model: measurement?.model ?? null,
    values: values.map(({ metric, value, n }) => ({ metric, unit: METRICS[metric].unit, value, n })),
    launches: measurement === undefined ? null : launchesReport(measurement),
    sustained: measurement === undefined ? [] : sustainedReport(measurement),
  };
}

function sustainedReport({ launches }: Measurement): BenchmarkReport["base"]["sustained"] {
  return launches.flatMap(({ round, sustained }) => {
    if (sustained === undefined) return [];
    const windows = sustained.windows.map(
      ({ temperatureC = null, frequencyMhz = null, throttled = null, ...rest }) => ({
        ...rest,
        temperatureC,
        frequencyMhz,
        throttled,
      }),
    );
    return [{ round, ending: sustained.ending, throttle: throttleOf(sustained) ?? null, windows }];
  });
}

function launchesReport({ launches, lostLaunches, ending }: Measurement): BenchmarkReport["base"]["launches"] {
  const counted = launches.filter(({ excluded }) => excluded === undefined);
  const [first] = counted.length > 0 ? counted : launches;
  if (first === undefined && lostLaunches.length === 0) return null;
  return {
    mode: first?.mode ?? null,
    ending: ending ?? null,
    counted: counted.length,
    excluded: launches.flatMap(({ round, excluded }) => (excluded === undefined ? [] : { round, rule: excluded.rule })),
    lost: lostLaunches.map(({ round, stage, reason, signal }) => ({ round, stage, reason, signal: signal ?? null })),
  };
}

function comparisonReport(comparison: Comparison): BenchmarkReport["comparisons"][number] {
  const { metric, verdict, gating } = comparison;
  const { unit, better } = METRICS[metric];
  const known = { metric, unit, better, verdict, gating };
  if (comparison.verdict === "not-measured")
    return { ...known, reason: comparison.reason, tolerance: null, evidence: null, annotations: [], allowance: null };
  const { tolerance, evidence, annotations, allowance = null } = comparison;
  return {
    ...known,
    reason: null,
    tolerance,
    evidence: evidenceReport(evidence),
    annotations: [...annotations],
    allowance,
  };
}

function evidenceReport(evidence: Evidence): NonNullable<BenchmarkReport["comparisons"][number]["evidence"]> {
  const { method, base, head, effect, n, excluded } = evidence;
  return {
    method,
    base,
    head,
    effect,
    interval: evidence.interval ?? null,
    p: evidence.p ?? null,
    adjustedP: evidence.adjustedP ?? null,
    n,
    excluded,
    detectable: evidence.detectable ?? null,
    moreRounds: evidence.moreRounds ?? null,
    images: evidence.images ?? null,
    agreement: agreementReport(evidence),
    operators: evidence.operators === undefined ? null : evidence.operators.map((one) => ({ ...one })),
  };
}

function agreementReport({ agreement }: Evidence) {
  if (agreement === undefined) return null;
  return { topOneChange: { ...agreement.topOneChange }, divergence: agreement.divergence ?? null };
}
