import { metricLabel } from "../bench/scenario.ts";
import type { BenchmarkJudgement, SideOutcome } from "../compare/judgement.ts";
import { clip, markdown } from "./escape.ts";
import { formatBeforeAfter, formatChange, formatInterval, formatMetric, formatTolerance } from "./figures.ts";
import { intervalBar } from "./interval-bar.ts";
import type { Row } from "./rows.ts";
import {
  agreementText,
  allowanceTexts,
  evidenceText,
  operatorsText,
  parametersText,
  remarks,
  runtimeWord,
  STANDING_SIGNS,
  STANDING_WORDS,
} from "./words.ts";

const NAME_LIMIT = 80;
const REASON_LIMIT = 240;
/** Few columns, so that a comment's width holds them; no small print, whose lines GitHub sets on top of each other. */
const HEAD = "| Verdict | Benchmark | Metric | Change | Evidence |\n| :-- | :-- | :-- | :-- | :-- |";

/** Rows of base against head as a Markdown table. Everything foreign in it is escaped. */
export function markdownTable(rows: readonly Row[]): string {
  return [
    HEAD,
    ...rows.map((row) => line(row.kind === "comparison" ? comparisonCells(row) : benchmarkCells(row))),
  ].join("\n");
}

/** Values without a base to hold them against, one benchmark per line. */
export function valuesTable(judged: readonly BenchmarkJudgement[]): string {
  const lines = judged.map((one) => line([subject(one), valuesText(one)]));
  return ["| Benchmark | Values |\n| :-- | :-- |", ...lines].join("\n");
}

/** `latency (median) 1.23 ms, top-1 96.2 %`, or why there are none. */
function valuesText(judged: BenchmarkJudgement): string {
  const side: SideOutcome = judged.state === "removed" ? judged.base : judged.head;
  if (judged.state === "removed") return "removed: the head no longer has it";
  if (side.values.length === 0) return quote(side.reason ?? judged.reason ?? "no values");
  return side.values
    .map(({ metric, value }) => `${metricLabel(metric, judged.benchmark)} ${unbroken(formatMetric(metric, value))}`)
    .join(", ");
}

/** A foreign name, clipped and escaped. */
export function name(text: string): string {
  return markdown(clip(text, NAME_LIMIT));
}

/** A foreign sentence, clipped and escaped; the report file has the whole of it. */
export function quote(text: string): string {
  return markdown(clip(text, REASON_LIMIT));
}

function comparisonCells(row: Row & { kind: "comparison" }): readonly string[] {
  const { comparison, judged } = row;
  const start = [verdict(row), subject(judged), metricLabel(comparison.metric, judged.benchmark)];
  if (comparison.verdict === "not-measured") return [...start, "–", breakable(clip(comparison.reason, REASON_LIMIT))];
  const { evidence, tolerance } = comparison;
  const interval = formatInterval(evidence, tolerance.kind);
  const values = unbroken(formatBeforeAfter(comparison.metric, evidence));
  const bar = intervalBar(evidence, tolerance);
  const operators = operatorsText(evidence);
  const foreign = [...(operators === undefined ? [] : [operators]), ...allowanceTexts(comparison)];
  const agreement = agreementText(evidence);
  const said = [
    ...(agreement === undefined ? [] : [agreement]),
    ...remarks(comparison),
    ...foreign.map((text) => breakable(clip(text, REASON_LIMIT))),
  ];
  const change = `**${unbroken(formatChange(evidence.effect, tolerance.kind))}**`;
  return [
    ...start,
    `${values}<br>${change}${interval === undefined ? "" : ` ${unbroken(interval)}`}${bar === undefined ? "" : `<br>\`${bar}\``}`,
    [`${onOneLine(evidenceText(evidence))}, tolerance ${unbroken(formatTolerance(tolerance))}`, ...said].join("; "),
  ];
}

function benchmarkCells(row: Row & { kind: "benchmark" }): readonly string[] {
  return [verdict(row), subject(row.judged), "all", "–", breakable(clip(row.reason, REASON_LIMIT))];
}

/** What is in brackets has a line of its own, so that the column stays narrow. */
function verdict(row: Row): string {
  const [word = "", more] = STANDING_WORDS[row.standing].split(/ (?=\()/);
  const first = unbroken(`${STANDING_SIGNS[row.standing]} ${word}`);
  return more === undefined ? first : `${first}<br>${unbroken(more)}`;
}

function subject({ benchmark }: BenchmarkJudgement): string {
  const parameters = clip(parametersText(benchmark), NAME_LIMIT).split(", ").map(breakable);
  const how = [runtimeWord(benchmark), ...parameters].map((text) => (text.length <= SHORT ? unbroken(text) : text));
  return `${breakable(clip(benchmark.model, NAME_LIMIT))} on ${breakable(clip(benchmark.device, NAME_LIMIT))}<br>${how.join(", ")}`;
}

/** So short that it may as well stay on one line. */
const SHORT = 20;
/** So short that it may be the least width of a column: on a phone a column is as narrow as it can be, and its rows as high. */
const LEAST_WIDTH = 28;
const JOINT = /(?<=[-_./+=])(?=\p{L})/u;

/** Foreign text in which long words may break where a person would: tables never break one by themselves. */
function breakable(text: string): string {
  return text
    .split(" ")
    .map((word) => (word.length <= SHORT ? [word] : word.split(JOINT)).map(markdown).join("<wbr>"))
    .join(" ");
}

function onOneLine(text: string): string {
  return text.length <= LEAST_WIDTH ? unbroken(text) : text;
}

/** Figures and their units stay on one line. */
function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00A0");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
