import type { Comparison, Evidence, Verdict } from "../compare/comparison.ts";
import { allowanceOf, allowanceText, joinVerdicts } from "../compare/gate.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { type Standing, standingOf } from "../compare/standing.ts";
import { clip } from "./escape.ts";
import { count, formatSize, list } from "./figures.ts";
import { findingSentence, refusalsOf } from "./refusals.ts";
import { type Row, rowsOf } from "./rows.ts";
import { shortCommit } from "./short.ts";
import { runtimeWord, scenarioWords, tally } from "./words.ts";

const NAME_LIMIT = 80;
const SENTENCE_LIMIT = 200;
const SAFE = "Safe to merge: ";

/** May I merge: the answer, and whether it is yes (`pass`), no (`fail`) or not known (`unknown`). Plain text, one sentence or two; not yet escaped. */
export interface Headline {
  readonly answer: "pass" | "fail" | "unknown";
  readonly text: string;
}

export function headline(judgement: Judgement): Headline {
  if (judgement.gate.outcome === "fail") return { answer: "fail", text: refusal(judgement) };
  const counts = tally(judgement);
  const at = (standing: Standing) => counts.get(standing) ?? 0;
  const compared = at("regressed") + at("inconclusive") + at("improved") + at("unchanged");
  if (judgement.benchmarks.length === 0) return { answer: "pass", text: `${SAFE}the change touches no benchmark.` };
  const agreed = judgement.benchmarks.filter(isAgreed);
  const doubts = agreed.map(doubtBeside);
  const inconclusive = at("inconclusive") + doubts.filter((doubt) => doubt === "inconclusive").length;
  const notMeasured = at("not-measured") + doubts.filter((doubt) => doubt === "not-measured").length;
  const untold = notMeasured + at("head-failed");
  if (compared === 0 && untold === 0)
    return {
      answer: "pass",
      text: `Nothing blocks the merge: ${withoutBase(at("new"), at("removed"))}, so there was nothing to compare with${judgement.firstRun ? " yet" : ""}.`,
    };
  if (at("regressed") > agreed.length || at("head-failed") > 0) return { answer: "pass", text: permitted(judgement) };
  if (untold + inconclusive > 0) {
    const calm = at("improved") + at("unchanged");
    const all = judgement.benchmarks.length;
    return { answer: "unknown", text: doubt({ inconclusive, notMeasured, agreed: agreed.length, calm, all }) };
  }
  if (agreed.length > 0) return { answer: "pass", text: agreement(judgement, agreed) };
  return { answer: "pass", text: `${SAFE}${consent(judgement, compared)}.` };
}

/** Whether nothing is known to have got worse, agreed or not: what was compared is shown to be as it should. */
export function isSafe(judgement: Judgement): boolean {
  return headline(judgement).text.startsWith(SAFE);
}

/** The answer after a push that healed what an earlier one broke: "Healed by 9e1b7c44d2: nothing regressed on 2 benchmarks." */
export function healedHeadline(judgement: Judgement, commit: string): string {
  return `Healed by ${shortCommit(commit)}: ${headline(judgement).text.slice(SAFE.length)}`;
}

/** "digits-wide is 62 % slower on local-cpu". */
export function claim(
  judged: BenchmarkJudgement,
  comparison: Comparison,
  among: readonly BenchmarkJudgement[],
): string {
  if (comparison.verdict === "not-measured") return `${subject(judged)} was not measured${place(judged, among)}`;
  return `${subject(judged)} ${change(comparison.metric, comparison.evidence, comparison.tolerance.kind)}${place(judged, among)}`;
}

/** Whether every gating regression of a benchmark is allowed. */
function isAgreed({ state, verdict, comparisons }: BenchmarkJudgement): boolean {
  const regressions = comparisons.filter((comparison) => comparison.gating && comparison.verdict === "regressed");
  const allowed = regressions.filter((comparison) => allowanceOf(comparison) !== undefined);
  return (
    state === "compared" && verdict === "regressed" && regressions.length > 0 && allowed.length === regressions.length
  );
}

/** What cannot be told of a benchmark beside its allowed regressions, since their word hides it. */
function doubtBeside({ comparisons }: BenchmarkJudgement): Verdict | undefined {
  const others = comparisons.filter((comparison) => comparison.gating && comparison.verdict !== "regressed");
  return others.length === 0 ? undefined : joinVerdicts(others.map(({ verdict }) => verdict));
}

/** "Safe to merge as agreed: a is 30 % slower on rpi3, accepted by Ada until 2026-12-31: it is worth it." */
function agreement(judgement: Judgement, agreed: readonly BenchmarkJudgement[]): string {
  const worst = rowsOf(judgement).telling.find((row) => row.kind === "comparison" && row.standing === "regressed");
  if (worst?.kind !== "comparison") return "Safe to merge as agreed.";
  const allowance = allowanceOf(worst.comparison);
  const why = allowance === undefined ? "" : `, ${clip(allowanceText(allowance), SENTENCE_LIMIT).replace(/\.$/, "")}`;
  const others = agreed.length - 1;
  const more = others > 0 ? `; ${count(others, "more benchmark")} got worse as agreed` : "";
  return `Safe to merge as agreed: ${claim(worst.judged, worst.comparison, judgement.benchmarks)}${why}${more}.`;
}

function refusal(judgement: Judgement): string {
  const refused = judgement.benchmarks.filter((judged) => refusalsOf(judged, judgement).length > 0);
  const [first] = judgement.gate.failures;
  const worst = rowsOf(judgement).telling.find((row) => refused.includes(row.judged) && isWorse(row));
  const said =
    worst === undefined
      ? clip(first === undefined ? "the gate failed" : findingSentence(first), SENTENCE_LIMIT).replace(/\.$/, "")
      : rowClaim(worst, judgement.benchmarks);
  const more = refused.length - 1;
  return `Do not merge yet: ${said}${more > 0 ? `, and ${count(more, "more benchmark")} failed the gate` : ""}.`;
}

function isWorse(row: Row): boolean {
  return row.standing === "head-failed" || (isUnwanted(row) && row.kind === "comparison" && row.comparison.gating);
}

function isUnwanted(row: Row): boolean {
  return row.kind === "comparison" && row.standing === "regressed" && allowanceOf(row.comparison) === undefined;
}

function rowClaim(row: Row, among: readonly BenchmarkJudgement[]): string {
  if (row.kind === "comparison") return claim(row.judged, row.comparison, among);
  return row.standing === "head-failed"
    ? `${subject(row.judged)} fails${place(row.judged, among)}, where the base ran`
    : `${subject(row.judged)} was not measured${place(row.judged, among)}`;
}

function permitted(judgement: Judgement): string {
  const worst = rowsOf(judgement).telling.find((row) => row.standing === "head-failed" || isUnwanted(row));
  const said = worst === undefined ? "something regressed" : rowClaim(worst, judgement.benchmarks);
  const others =
    (tally(judgement).get("regressed") ?? 0) +
    (tally(judgement).get("head-failed") ?? 0) -
    judgement.benchmarks.filter(isAgreed).length -
    1;
  return `The policy lets this pass, but ${said}${others > 0 ? `, and ${count(others, "more benchmark")} got worse` : ""}.`;
}

interface Doubts {
  readonly inconclusive: number;
  readonly notMeasured: number;
  readonly agreed: number;
  /** Improved or unchanged. */
  readonly calm: number;
  readonly all: number;
}

function doubt({ inconclusive, notMeasured, agreed, calm, all }: Doubts): string {
  const start = "Allowed, but not shown to be safe:";
  if (all === 1) return `${start} the only benchmark ${inconclusive > 0 ? "is inconclusive" : "was not measured"}.`;
  const parts: string[] = [];
  if (inconclusive > 0) parts.push(`${inconclusive} ${inconclusive === 1 ? "is" : "are"} inconclusive`);
  if (notMeasured > 0) parts.push(`${notMeasured} ${notMeasured === 1 ? "was" : "were"} not measured`);
  const worse = agreed === 0 ? "" : ` ${count(agreed, "benchmark")} got worse as agreed.`;
  const others = calm === 0 ? "" : ` Nothing regressed on the other ${calm === 1 ? "one" : calm}.`;
  return `${start} of ${all} benchmarks ${list(parts)}.${worse}${others}`;
}

function consent(judgement: Judgement, compared: number): string {
  const rows = rowsOf(judgement);
  // More nodes in a graph are no loss in themselves: what they cost is among the other metrics.
  const isLoss = (row: (typeof rows.idle)[number]) =>
    row.standing === "regressed" && row.kind === "comparison" && row.comparison.metric !== "operators";
  const idle = rows.idle.filter(isLoss).length;
  const best = rows.telling.find((row) => row.kind === "comparison" && row.standing === "improved");
  const nothing = idle > 0 ? "nothing that gates regressed" : "nothing regressed";
  const gain = best?.kind === "comparison" ? `, and ${claim(best.judged, best.comparison, judgement.benchmarks)}` : "";
  const loss = idle > 0 ? `; ${count(idle, "measurement")} that ${idle === 1 ? "does" : "do"} not gate got worse` : "";
  return `${nothing} on ${count(compared, "benchmark")}${gain}${loss}`;
}

function withoutBase(fresh: number, removed: number): string {
  const parts: string[] = [];
  if (fresh > 0) parts.push(`${count(fresh, "benchmark")} ${fresh === 1 ? "is" : "are"} new`);
  if (removed > 0) parts.push(`${count(removed, "benchmark")} ${removed === 1 ? "is" : "are"} removed`);
  return parts.length === 0 ? "no benchmark was measured" : list(parts);
}

function subject(judged: BenchmarkJudgement): string {
  return clip(judged.benchmark.model, NAME_LIMIT);
}

/** ` on local-cpu`, with runtime and precision where the model runs there in several ways. */
function place(judged: BenchmarkJudgement, among: readonly BenchmarkJudgement[]): string {
  const { model, device } = judged.benchmark;
  const siblings = among.filter(
    (other) => other.benchmark.model === model && other.benchmark.device === device && standingOf(other) !== "removed",
  );
  const { parameters } = judged.benchmark;
  const details = [
    ...(siblings.length > 1 ? [runtimeWord(judged.benchmark), parameters.precision] : []),
    ...scenarioWords(judged.benchmark),
  ];
  return ` on ${clip(device, NAME_LIMIT)}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
}

function change(metric: Comparison["metric"], evidence: Evidence, kind: "relative" | "points"): string {
  const size = formatSize(evidence.effect, kind);
  const grew = evidence.effect > 0;
  switch (metric) {
    case "latency":
      return slowness(size, evidence.effect);
    case "latency-mean":
      return `${slowness(size, evidence.effect)} on average`;
    case "latency-trimmed-mean":
      return `${slowness(size, evidence.effect)} on trimmed average`;
    case "latency-p90":
    case "latency-p95":
    case "latency-p99":
      return `${slowness(size, evidence.effect)} at the ${metric.slice(-2)}th percentile`;
    case "throughput":
      return `has ${size} ${grew ? "more" : "less"} throughput`;
    case "load-time":
      return `takes ${size} ${grew ? "more" : "less"} time to load`;
    case "first-inference":
      return `takes ${size} ${grew ? "more" : "less"} time for its first inference`;
    case "slowdown":
      return `slows down ${size} ${grew ? "more" : "less"} in the long run`;
    case "time-to-throttle":
      return `throttles ${size} ${grew ? "later" : "sooner"}`;
    case "peak-memory":
      return `uses ${size} ${grew ? "more" : "less"} memory`;
    case "energy":
      return `uses ${size} ${grew ? "more" : "less"} energy`;
    case "instructions":
      return `executes ${size} ${grew ? "more" : "fewer"} instructions`;
    case "agreement":
      return `answers ${formatSize(evidence.effect, "relative")} of the images otherwise`;
    case "model-size":
      return `is ${size} ${grew ? "larger" : "smaller"}`;
    case "operators":
      return `has ${size} ${grew ? "more" : "fewer"} operators`;
    case "top-1":
    case "top-5":
      return `${grew ? "gains" : "loses"} ${size} of ${metric} accuracy`;
  }
}

/** From twice the time on, a factor is easier to picture than a percentage. */
function slowness(size: string, effect: number): string {
  if (effect >= 1) return `takes ${(effect + 1).toFixed(1)} times as long`;
  return effect > 0 ? `is ${size} slower` : `takes ${size} less time`;
}
