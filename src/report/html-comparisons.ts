import { metricLabel } from "../bench/scenario.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";
import type { Standing } from "../compare/standing.ts";
import type { Anchors } from "./anchor.ts";
import { intervalMark } from "./chart-interval.ts";
import { formatBeforeAfter, formatChange, formatInterval, formatTolerance } from "./figures.ts";
import { type Child, element, type Markup, spaced } from "./markup.ts";
import type { Row } from "./rows.ts";
import {
  agreementText,
  allowanceTexts,
  evidenceText,
  imagesText,
  operatorsText,
  parametersText,
  remarks,
  runtimeWord,
  STANDING_WORDS,
} from "./words.ts";

const COLUMNS = [
  ["verdict", "Verdict"],
  ["what", "Benchmark"],
  ["metric", "Metric"],
  ["values", "Before → after"],
  ["change", "Change"],
  ["mark-cell", "Better ← tolerance → worse"],
  ["evidence", "Evidence"],
] as const;
type Column = (typeof COLUMNS)[number][0];

/** Rows of base against head. Roles are spelled out because narrow screens lay the cells out anew, which hides them from some readers. */
export function comparisonsTable(rows: readonly Row[], caption: string, anchors: Anchors): Markup {
  const heads = COLUMNS.map(([name, text]) => element("th", { scope: "col", role: "columnheader", class: name }, text));
  return element(
    "table",
    { class: "comparisons", role: "table" },
    element("caption", {}, caption),
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, heads)),
    element(
      "tbody",
      { role: "rowgroup" },
      rows.map((row) => bodyRow(row, anchors)),
    ),
  );
}

export function badge(standing: Standing, text = STANDING_WORDS[standing]): Markup {
  return element("span", { class: `badge ${standing}` }, text);
}

/** `local-cpu, ONNX Runtime, fp32, batch 1, 1 thread`. */
export function whereText({ benchmark }: BenchmarkJudgement): string {
  return `${benchmark.device}, ${runtimeWord(benchmark)}, ${parametersText(benchmark)}`;
}

function bodyRow(row: Row, anchors: Anchors): Markup {
  const { judged, standing } = row;
  const anchor = anchors.get(judged);
  const start = [
    cell("verdict", badge(standing)),
    element(
      "th",
      { scope: "row", role: "rowheader", class: "what" },
      anchor === undefined ? judged.benchmark.model : element("a", { href: `#${anchor}` }, judged.benchmark.model),
      element("span", { class: "where" }, whereText(judged)),
    ),
  ];
  return element(
    "tr",
    { role: "row", "data-metric": row.kind === "comparison" ? row.comparison.metric : undefined },
    start,
    row.kind === "comparison" ? comparisonCells(row) : wholeCells(row.reason),
  );
}

function comparisonCells({ comparison, judged }: Row & { kind: "comparison" }): readonly Markup[] {
  const metric = cell("metric", metricLabel(comparison.metric, judged.benchmark));
  if (comparison.verdict === "not-measured") return [metric, reasonCell(comparison.reason)];
  const { evidence, tolerance } = comparison;
  const interval = formatInterval(evidence, tolerance.kind);
  const details = [imagesText(evidence), agreementText(evidence), operatorsText(evidence)].filter(
    (text) => text !== undefined,
  );
  const said = [...details, ...remarks(comparison), ...allowanceTexts(comparison)];
  return [
    metric,
    cell("values", formatBeforeAfter(comparison.metric, evidence)),
    cell(
      "change",
      spaced(
        element("strong", {}, formatChange(evidence.effect, tolerance.kind)),
        interval && element("span", { class: "figures" }, interval),
      ),
    ),
    cell("mark-cell", intervalMark(comparison)),
    cell(
      "evidence",
      `${evidenceText(evidence)}, tolerance ${formatTolerance(tolerance).replace(" ", "\u00A0")}`,
      said.length === 0 ? undefined : element("span", { class: "remarks" }, said.join("; ")),
    ),
  ];
}

function wholeCells(reason: string): readonly Markup[] {
  return [cell("metric", "all"), reasonCell(reason)];
}

function reasonCell(reason: string): Markup {
  return element("td", { role: "cell", class: "reason", colspan: 4 }, reason);
}

function cell(column: Column, ...children: readonly Child[]): Markup {
  return element("td", { role: "cell", class: column }, ...children);
}
