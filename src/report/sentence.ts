import type { Comparison, Evidence } from "../compare/comparison.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { clip } from "./escape.ts";
import { count, formatSize, list } from "./figures.ts";
import { refusalsOf } from "./refusals.ts";
import { type Row, rowsOf } from "./rows.ts";
import { runtimeWord, type Standing, standingOf, tally } from "./words.ts";

const NAME_LIMIT = 80;
const SENTENCE_LIMIT = 200;

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
  if (judgement.benchmarks.length === 0)
    return { answer: "pass", text: "Safe to merge: the change touches no benchmark." };
  const untold = at("not-measured") + at("head-failed");
  if (compared === 0 && untold === 0)
    return {
      answer: "pass",
      text: `Nothing blocks the merge: ${withoutBase(at("new"), at("removed"))}, so there was nothing to compare with${judgement.firstRun ? " yet" : ""}.`,
    };
  if (at("regressed") > 0 || at("head-failed") > 0) return { answer: "pass", text: permitted(judgement) };
  if (untold + at("inconclusive") > 0)
    return {
      answer: "unknown",
      text: doubt(at("inconclusive"), at("not-measured"), judgement.benchmarks.length, compared),
    };
  return { answer: "pass", text: `Safe to merge: ${consent(judgement, compared)}.` };
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

function refusal(judgement: Judgement): string {
  const refused = judgement.benchmarks.filter((judged) => refusalsOf(judged, judgement).length > 0);
  const worst = rowsOf(judgement).telling.find((row) => refused.includes(row.judged) && isWorse(row));
  const said =
    worst === undefined
      ? clip(judgement.gate.failures[0] ?? "the gate failed", SENTENCE_LIMIT).replace(/\.$/, "")
      : rowClaim(worst, judgement.benchmarks);
  const more = refused.length - 1;
  return `Do not merge yet: ${said}${more > 0 ? `, and ${count(more, "more benchmark")} failed the gate` : ""}.`;
}

function isWorse(row: Row): boolean {
  return (
    row.standing === "head-failed" ||
    (row.kind === "comparison" && row.standing === "regressed" && row.comparison.gating)
  );
}

function rowClaim(row: Row, among: readonly BenchmarkJudgement[]): string {
  if (row.kind === "comparison") return claim(row.judged, row.comparison, among);
  return row.standing === "head-failed"
    ? `${subject(row.judged)} fails${place(row.judged, among)}, where the base ran`
    : `${subject(row.judged)} was not measured${place(row.judged, among)}`;
}

function permitted(judgement: Judgement): string {
  const worst = rowsOf(judgement).telling.find(
    (row) => row.standing === "head-failed" || (row.kind === "comparison" && row.standing === "regressed"),
  );
  const said = worst === undefined ? "something regressed" : rowClaim(worst, judgement.benchmarks);
  const others = (tally(judgement).get("regressed") ?? 0) + (tally(judgement).get("head-failed") ?? 0) - 1;
  return `The policy lets this pass, but ${said}${others > 0 ? `, and ${count(others, "more benchmark")} got worse` : ""}.`;
}

function doubt(inconclusive: number, notMeasured: number, all: number, compared: number): string {
  const start = "Allowed, but not shown to be safe:";
  if (all === 1) return `${start} the only benchmark ${inconclusive > 0 ? "is inconclusive" : "was not measured"}.`;
  const parts: string[] = [];
  if (inconclusive > 0) parts.push(`${inconclusive} ${inconclusive === 1 ? "is" : "are"} inconclusive`);
  if (notMeasured > 0) parts.push(`${notMeasured} ${notMeasured === 1 ? "was" : "were"} not measured`);
  const rest = compared - inconclusive;
  const others = rest === 0 ? "" : ` Nothing regressed on the other ${rest === 1 ? "one" : rest}.`;
  return `${start} of ${all} benchmarks ${list(parts)}.${others}`;
}

function consent(judgement: Judgement, compared: number): string {
  const rows = rowsOf(judgement);
  const idle = rows.idle.filter((row) => row.standing === "regressed").length;
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
  const detail =
    siblings.length > 1 ? ` (${runtimeWord(judged.benchmark)}, ${judged.benchmark.parameters.precision})` : "";
  return ` on ${clip(device, NAME_LIMIT)}${detail}`;
}

function change(metric: Comparison["metric"], evidence: Evidence, kind: "relative" | "points"): string {
  const size = formatSize(evidence.effect, kind);
  const grew = evidence.effect > 0;
  switch (metric) {
    case "latency":
      return slowness(size, evidence.effect);
    case "latency-p95":
      return `${slowness(size, evidence.effect)} at the 95th percentile`;
    case "throughput":
      return `has ${size} ${grew ? "more" : "less"} throughput`;
    case "load-time":
      return `takes ${size} ${grew ? "more" : "less"} time to load`;
    case "first-inference":
      return `takes ${size} ${grew ? "more" : "less"} time for its first inference`;
    case "peak-memory":
      return `uses ${size} ${grew ? "more" : "less"} memory`;
    case "model-size":
      return `is ${size} ${grew ? "larger" : "smaller"}`;
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
