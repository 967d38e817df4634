import { metricLabel } from "../bench/scenario.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { standingOf } from "../compare/standing.ts";
import { clip, plain } from "./escape.ts";
import { count } from "./figures.ts";
import { refusalsOf } from "./refusals.ts";
import { claim } from "./sentence.ts";

/** A remark on a line of a file of the head. Plain text, of one line per benchmark; nothing in it is read as an order. */
export interface Annotation {
  readonly level: "failure" | "warning";
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

/** UTF-16 units of a title, as GitHub counts them. */
const TITLE_LIMIT = 255;
const LINE_LIMIT = 500;
const MOST_LINES = 50;

/**
 * What got worse, on the lines that did it: the model's file, or the line of the configuration that changed. Benchmarks that
 * share a line share an annotation; failures come first, each in the judgement's order.
 */
export function annotationsOf(judgement: Judgement): readonly Annotation[] {
  const failing = judgement.benchmarks.filter((judged) => refusalsOf(judged, judgement).length > 0);
  const passing = judgement.benchmarks.filter((judged) => isWorse(judged) && !failing.includes(judged));
  return [...onLines("failure", failing, judgement), ...onLines("warning", passing, judgement)];
}

function isWorse(judged: BenchmarkJudgement): boolean {
  const standing = standingOf(judged);
  return standing === "regressed" || standing === "head-failed";
}

function onLines(
  level: Annotation["level"],
  benchmarks: readonly BenchmarkJudgement[],
  judgement: Judgement,
): readonly Annotation[] {
  const lines = new Map<
    string,
    { readonly path: string; readonly line: number; readonly judged: BenchmarkJudgement[] }
  >();
  for (const judged of benchmarks) {
    const place = judged.reasons.find((reason) => reason.place !== undefined)?.place;
    if (place === undefined) continue;
    const key = `${place.line} ${place.path}`;
    const found = lines.get(key) ?? { ...place, judged: [] };
    found.judged.push(judged);
    lines.set(key, found);
  }
  return [...lines.values()].map(({ path, line, judged }) => ({
    level,
    path,
    line,
    title: titleOf(judged, judgement),
    message: messageOf(judged, judgement),
  }));
}

function titleOf(benchmarks: readonly BenchmarkJudgement[], judgement: Judgement): string {
  const [first, ...others] = benchmarks;
  if (first === undefined) return "";
  const more = others.length === 0 ? "" : `, and ${count(others.length, "more benchmark")} got worse`;
  return asTitle(whatHappened(first, judgement), more);
}

/** A foreign sentence as the title of an annotation or a check, with an ending that is never cut off: plain text. */
export function asTitle(text: string, ending = ""): string {
  const whole = plain(text) + ending;
  return whole.length <= TITLE_LIMIT ? whole : plain(clip(text, (TITLE_LIMIT - ending.length) >> 1)) + ending;
}

/** The worst that happened to a benchmark. */
function whatHappened(judged: BenchmarkJudgement, judgement: Judgement): string {
  const worst = judged.comparisons.find((comparison) => comparison.gating && comparison.verdict === "regressed");
  if (worst !== undefined) return claim(judged, worst, judgement.benchmarks);
  return `${judged.id}: ${refusalsOf(judged, judgement)[0] ?? standingOf(judged)}`;
}

function messageOf(benchmarks: readonly BenchmarkJudgement[], judgement: Judgement): string {
  const lines = benchmarks.slice(0, MOST_LINES).map((judged) => plain(clip(lineOf(judged, judgement), LINE_LIMIT)));
  const left = benchmarks.length - lines.length;
  return [...lines, ...(left > 0 ? [`and ${left} more; the report has them all`] : [])].join("\n");
}

function lineOf(judged: BenchmarkJudgement, judgement: Judgement): string {
  const refusals = refusalsOf(judged, judgement);
  const regressed = judged.comparisons.filter(({ gating, verdict }) => gating && verdict === "regressed");
  const whats =
    refusals.length > 0
      ? refusals
      : regressed.map(({ metric }) => `${metricLabel(metric, judged.benchmark)}: regressed`);
  return `${judged.id}: ${whats.join("; ")}`;
}
