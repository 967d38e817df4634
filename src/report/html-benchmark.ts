import { repetitionsOf } from "../bench/repetition.ts";
import { metricLabel } from "../bench/scenario.ts";
import type { BenchmarkJudgement, SideOutcome } from "../compare/judgement.ts";
import { standingOf } from "../compare/standing.ts";
import type { DrawnBenchmark } from "./drawn-benchmark.ts";
import { count, formatMetric } from "./figures.ts";
import { changedImagesPart } from "./html-changed-images.ts";
import { badge, whereText } from "./html-comparisons.ts";
import { drawings } from "./html-drawings.ts";
import { historyFigure, type Remembered } from "./html-history.ts";
import { launchesTable, leftOut } from "./html-launches.ts";
import { topSharesTable } from "./html-top-shares.ts";
import { element, type Markup } from "./markup.ts";
import { ownFacts } from "./sections.ts";

/** A benchmark and its place in the page. */
export interface PageBenchmark {
  readonly judged: BenchmarkJudgement;
  readonly drawn: DrawnBenchmark;
  readonly remembered: Remembered;
  /** Its place among the page's benchmarks. */
  readonly index: number;
  readonly anchor: string;
}

/** One benchmark's own part of the page: why it ran, where it is drawn, what was left out. */
export function benchmarkPart({ judged, drawn, remembered, index, anchor }: PageBenchmark, open: boolean): Markup {
  const standing = standingOf(judged);
  return element(
    "details",
    { class: "benchmark", id: anchor, "data-benchmark": index, open: open ? true : undefined },
    element(
      "summary",
      {},
      element("h3", {}, judged.benchmark.model),
      badge(standing),
      element("span", { class: "where" }, whereText(judged)),
    ),
    element(
      "p",
      { class: "actions" },
      element("a", { class: "permalink", href: `#${anchor}` }, "Link to this benchmark"),
    ),
    factsList(judged),
    drawings(judged, drawn, index),
    historyFigure(judged, remembered, index),
    topSharesTable(judged.topShares ?? []),
    judged.changedImages && changedImagesPart(judged.changedImages),
    judged.state === "new" ? valuesList(judged) : undefined,
    leftOut(judged),
    launchesTable(judged),
  );
}

function factsList(judged: BenchmarkJudgement): Markup | undefined {
  const facts: (readonly [string, readonly string[]])[] = [
    ["Result", judged.reason === undefined ? [] : [judged.reason]],
    ["Why it ran", judged.reasons.map(({ text }) => text)],
    ...sideFacts(judged),
    ...ownFacts(judged).map(([title, text]) => [title, [text]] as const),
    ["Note", judged.caveats],
  ];
  const known = facts.filter(([, texts]) => texts.length > 0);
  if (known.length === 0) return undefined;
  return element(
    "dl",
    {},
    known.flatMap(([name, texts]) => [element("dt", {}, name), ...texts.map((text) => element("dd", {}, text))]),
  );
}

/** Base and head in one line where they say the same, as they do unless something went wrong. */
function sideFacts({ base, head, reason }: BenchmarkJudgement): readonly (readonly [string, readonly string[]])[] {
  const [before, after] = [sideTexts(base, reason), sideTexts(head, reason)];
  if (before.length > 0 && before.join() === after.join()) return [["Each side", before]];
  return [
    ["Base", before],
    ["Head", after],
  ];
}

/** What one side gave, where the drawings do not say it. */
function sideTexts({ status, reason, measurement }: SideOutcome, said: string | undefined): readonly string[] {
  if (status === "absent") return [];
  if (status !== "measured") return [reason === undefined || reason === said ? status : `${status}: ${reason}`];
  if (measurement === undefined) return [];
  if (measurement.reusedFrom !== undefined) return ["the base's launches: the content is the same"];
  const ending = measurement.ending === undefined ? "" : `, ${ENDING_WORDS[measurement.ending]}`;
  return [`${count(repetitionsOf(measurement).length, "launch", "launches")}${ending}`];
}

const ENDING_WORDS: { readonly [ending in NonNullable<NonNullable<SideOutcome["measurement"]>["ending"]>]: string } = {
  settled: "ended once the verdict was settled",
  "looks-exhausted": "ended after the last planned look",
  "budget-spent": "ended because the time budget was spent",
  interrupted: "interrupted",
  failed: "ended by a failure",
  "fixed-rounds": "in a fixed number of rounds",
};

function valuesList({ benchmark, head: { values } }: BenchmarkJudgement): Markup | undefined {
  if (values.length === 0) return undefined;
  return element(
    "table",
    { class: "values-table" },
    element("caption", {}, "Measured for the first time"),
    element(
      "tbody",
      {},
      values.map(({ metric, value }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, metricLabel(metric, benchmark)),
          element("td", {}, formatMetric(metric, value)),
        ),
      ),
    ),
  );
}
