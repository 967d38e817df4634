import { metricLabel } from "../bench/scenario.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { type Standing, standingOf } from "../compare/standing.ts";
import { oneLine, xml } from "./escape.ts";
import { formatBeforeAfter, formatChangeWithInterval, formatMetric, formatTolerance } from "./figures.ts";
import { refusalsOf } from "./refusals.ts";
import { reasonOf } from "./rows.ts";
import { allowanceTexts, evidenceText, remarks, STANDING_WORDS } from "./words.ts";

/**
 * How one benchmark stands as a test case. Only what the gate refuses is a `failure` (it was measured and is worse) or an
 * `error` (it could not be measured); what was not measured and may pass is `skipped`, so that it never counts as passed.
 */
type Outcome =
  | { readonly kind: "passed" }
  | { readonly kind: "failure" | "error" | "skipped"; readonly message: string };

interface Testcase {
  readonly judged: BenchmarkJudgement;
  readonly outcome: Outcome;
}

/**
 * The judgement as JUnit XML: a suite per device, a test case per benchmark, evidence in `system-out`. No `time` is given,
 * since a test's duration is not what was measured.
 */
export function renderJunit(judgement: Judgement): string {
  const cases = judgement.benchmarks.map((judged) => ({ judged, outcome: outcomeOf(judged, judgement) }));
  const devices = [...new Set(cases.map(({ judged }) => judged.benchmark.device))].sort();
  const suites = devices.map((device) =>
    suiteXml(
      device,
      cases.filter(({ judged }) => judged.benchmark.device === device),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="edgebench" ${countsXml(cases)}>`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function outcomeOf(judged: BenchmarkJudgement, judgement: Judgement): Outcome {
  const standing = standingOf(judged);
  const refusals = refusalsOf(judged, judgement);
  if (refusals.length > 0)
    return { kind: standing === "not-measured" ? "error" : "failure", message: refusals.join("; ") };
  if (standing === "removed") return { kind: "skipped", message: "removed: the head no longer has it" };
  if (standing === "not-measured" || standing === "head-failed")
    return { kind: "skipped", message: `${STANDING_WORDS[standing]}: ${reasonOf(judged)}` };
  return { kind: "passed" };
}

function suiteXml(device: string, cases: readonly Testcase[]): string {
  return [`<testsuite name="${xml(device)}" ${countsXml(cases)}>`, ...cases.map(caseXml), "</testsuite>"].join("\n");
}

function countsXml(cases: readonly Testcase[]): string {
  const count = (kind: Outcome["kind"]) => cases.filter(({ outcome }) => outcome.kind === kind).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}

function caseXml({ judged, outcome }: Testcase): string {
  const lines = [`<testcase classname="edgebench.${xml(judged.benchmark.device)}" name="${xml(judged.id)}">`];
  if (outcome.kind !== "passed") lines.push(outcomeXml(outcome, standingOf(judged)));
  const compared = judged.comparisons.map((comparison) => comparisonText(judged, comparison));
  const told = [...compared, ...valueTexts(judged), ...judged.caveats.map(caveatText)];
  if (told.length > 0) lines.push(`<system-out>${xml(told.map(oneLine).join("\n"))}</system-out>`);
  return [...lines, "</testcase>"].join("\n");
}

function outcomeXml({ kind, message }: Exclude<Outcome, { kind: "passed" }>, standing: Standing): string {
  const type = kind === "skipped" ? "" : ` type="${standing}"`;
  return `<${kind}${type} message="${xml(oneLine(message))}"/>`;
}

/** `latency (median): regressed, 1.24 ms to 2.01 ms, +62.1 % [+60.0, +64.3], p = 0.0078, 8 rounds, tolerance ±5 %`. */
function comparisonText({ benchmark }: BenchmarkJudgement, comparison: Comparison): string {
  const { metric, verdict } = comparison;
  const start = `${metricLabel(metric, benchmark)}: ${STANDING_WORDS[verdict]}`;
  if (comparison.verdict === "not-measured") return `${start}: ${comparison.reason}`;
  const { evidence, tolerance } = comparison;
  return [
    start,
    formatBeforeAfter(metric, evidence, " to "),
    formatChangeWithInterval(evidence, tolerance.kind),
    evidenceText(evidence),
    `tolerance ${formatTolerance(tolerance)}`,
    ...remarks(comparison),
    ...allowanceTexts(comparison),
  ].join(", ");
}

/** What a new benchmark measured, since there is nothing to hold it against. */
function valueTexts({ state, benchmark, head }: BenchmarkJudgement): readonly string[] {
  if (state !== "new") return [];
  return head.values.map(({ metric, value }) => `${metricLabel(metric, benchmark)}: ${formatMetric(metric, value)}`);
}

function caveatText(caveat: string): string {
  return `note: ${caveat}`;
}
