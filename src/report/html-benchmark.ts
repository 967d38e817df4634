import { metricLabel } from "../bench/scenario.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { BenchmarkJudgement, SideOutcome } from "../compare/judgement.ts";
import { pairRounds } from "../compare/pairing.ts";
import { standingOf } from "../compare/standing.ts";
import { type LaunchRow, launchesChart } from "./chart-launches.ts";
import { roundsChart } from "./chart-rounds.ts";
import { type WindowLine, windowsChart } from "./chart-windows.ts";
import { count, formatMetric } from "./figures.ts";
import { changedImagesPart } from "./html-changed-images.ts";
import { badge, whereText } from "./html-comparisons.ts";
import { LISTED_LAUNCHES, launchesTable, leftOut } from "./html-launches.ts";
import { topSharesTable } from "./html-top-shares.ts";
import { element, type Markup } from "./markup.ts";

/** How the drawings are to be read; said once, above the first. */
export const DRAWINGS_SENTENCE =
  "Every launch: each dot is the median of one launch, the first on top, its line spans the middle half of the iterations, and the tall line is the median over launches. Every round: each dot is a round's head against its base, the bar below is the interval of the change with the estimate as its diamond, and the grey band is the tolerance. Hollow dots do not count.";

/** One benchmark's own part of the page: why it ran, its launches and rounds drawn, what was left out. */
export function benchmarkPart(judged: BenchmarkJudgement, anchor: string, open: boolean): Markup {
  const standing = standingOf(judged);
  return element(
    "details",
    { class: "benchmark", id: anchor, open: open ? true : undefined },
    element(
      "summary",
      {},
      element("h3", {}, judged.benchmark.model),
      badge(standing),
      element("span", { class: "where" }, whereText(judged)),
    ),
    factsList(judged),
    drawings(judged),
    topSharesTable(judged.topShares ?? []),
    judged.changedImages && changedImagesPart(judged.changedImages),
    judged.state === "new" ? valuesList(judged) : undefined,
    leftOut(judged),
    launchesTable(judged),
  );
}

function drawings(judged: BenchmarkJudgement): Markup | undefined {
  const launches = launchesFigure(judged);
  return launches && element("div", { class: "figures-row" }, launches, roundsFigure(judged), windowsFigure(judged));
}

function windowsFigure(judged: BenchmarkJudgement): Markup | undefined {
  const lines = (["base", "head"] as const).flatMap((side): readonly WindowLine[] => {
    const launches = judged[side].measurement?.launches.slice(0, LISTED_LAUNCHES) ?? [];
    return launches.flatMap(({ sustained }) => (sustained === undefined ? [] : [{ side, sustained }]));
  });
  return lines.length === 0 ? undefined : figure(windowsChart(lines), "Every sustained launch over time");
}

function factsList(judged: BenchmarkJudgement): Markup | undefined {
  const facts: (readonly [string, readonly string[]])[] = [
    ["Result", judged.reason === undefined ? [] : [judged.reason]],
    ["Why it ran", judged.reasons.map(({ text }) => text)],
    ...sideFacts(judged),
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
  return [`${count(measurement.launches.length, "launch", "launches")}${ending}`];
}

const ENDING_WORDS: { readonly [ending in NonNullable<NonNullable<SideOutcome["measurement"]>["ending"]>]: string } = {
  settled: "ended once the verdict was settled",
  "looks-exhausted": "ended after the last planned look",
  "budget-spent": "ended because the time budget was spent",
  interrupted: "interrupted",
  failed: "ended by a failure",
  "fixed-rounds": "in a fixed number of rounds",
};

function launchesFigure(judged: BenchmarkJudgement): Markup | undefined {
  const rows = (["base", "head"] as const).flatMap((side): readonly LaunchRow[] => {
    const launches = judged[side].measurement?.launches.slice(0, LISTED_LAUNCHES) ?? [];
    return launches.length === 0 ? [] : [{ side, launches }];
  });
  if (rows.length === 0) return undefined;
  return figure(launchesChart(rows), "Every launch");
}

function roundsFigure(judged: BenchmarkJudgement): Markup | undefined {
  const { base, head } = judged;
  const comparison = judged.comparisons.find(isPairedLatency);
  if (base.measurement === undefined || head.measurement === undefined || comparison === undefined) return undefined;
  const rounds = pairRounds(base.measurement.launches, head.measurement.launches).rounds.slice(0, LISTED_LAUNCHES);
  if (rounds.length === 0) return undefined;
  const { evidence, tolerance, verdict } = comparison;
  return figure(
    roundsChart({ rounds, evidence, tolerance, standing: verdict }),
    "Every round, and what they amount to",
  );
}

type Told = Exclude<Comparison, { verdict: "not-measured" }>;

function isPairedLatency(comparison: Comparison): comparison is Told {
  if (comparison.metric !== "latency" || comparison.verdict === "not-measured") return false;
  return comparison.evidence.method === "paired-rounds" || comparison.evidence.method === "few-rounds";
}

function figure(chart: Markup, text: string): Markup {
  return element("figure", {}, element("figcaption", {}, text), chart);
}

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
