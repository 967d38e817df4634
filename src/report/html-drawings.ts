import { formatValue } from "../bench/unit.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";
import { SPREAD_SHARES } from "./distribution.ts";
import { courseWords, distributionWords, launchesWords, roundsWords, telemetryWords } from "./drawing-words.ts";
import type { DrawnBenchmark } from "./drawn-benchmark.ts";
import { formatChange } from "./figures.ts";
import { figuresTable } from "./html-figures-table.ts";
import { sustainedFigure } from "./html-sustained.ts";
import { viewFigure } from "./html-view.ts";
import { element, type Markup } from "./markup.ts";
import { TELEMETRY_FACTS, type TelemetryFact } from "./telemetry-facts.ts";

/** How the drawings are to be read; said once, above the first. */
export const DRAWINGS_SENTENCES = [
  "Every launch: each dot is the median of one launch, the first on top, its line spans the middle half of the iterations, and the tall line is the median over launches. Hollow dots do not count.",
  "Every round: each dot is a round's head against its base, the bar below is the interval of the change with the estimate as its diamond, and the grey band is the tolerance. Hollow dots came after the last look.",
  "Every iteration: how often each time was taken, launches pooled. The tall line is the median, and one in twenty lies beyond the dashed one. Verdicts come from launches and rounds, never from these.",
  "Inside the launches: a line for each launch in the order of its inferences, the warm-up on grey. Triangles are times above the axis; a full red one ends a launch in which the device throttled. Of long launches the least and the greatest time of each stretch are drawn.",
  "The device meanwhile: what it told at the end of each launch; circles are the base, diamonds the head, red where it throttled.",
  "History: each dot is a night, the grey band is the tolerance around each level, tall lines are change points, violet triangles changes of the environment, the diamond is the head of this report.",
] as const;

/** Where a benchmark's drawings go. @param index its place among the page's benchmarks. Undefined where nothing was launched. */
export function drawings(judged: BenchmarkJudgement, drawn: DrawnBenchmark, index: number): Markup | undefined {
  if (drawn.base.length + drawn.head.length === 0) return undefined;
  const figures = [
    viewFigure({ view: "launches", of: index, caption: "Every launch.", words: launchesWords(drawn) }),
    roundsFigure(judged, drawn, index),
    distributionFigure(drawn, index),
    viewFigure({ view: "course", of: index, caption: "Inside the launches.", words: courseWords(drawn) }),
    telemetryFigure(drawn, index),
    sustainedFigure(judged, index),
  ];
  return element("div", { class: "figures-row" }, figures);
}

function roundsFigure(judged: BenchmarkJudgement, { rounds }: DrawnBenchmark, of: number): Markup | undefined {
  const comparison = judged.comparisons.find(isPairedLatency);
  if (comparison === undefined || rounds.length === 0) return undefined;
  const words = roundsWords(rounds, comparison.evidence, comparison.tolerance);
  const table = figuresTable(
    "Head against base, round by round",
    ["Round", "Change of latency", "Counts"],
    rounds.map(({ round, effect }, order) => [
      String(round),
      formatChange(effect, "relative"),
      order < comparison.evidence.n ? "yes" : "no: after the last look",
    ]),
  );
  return viewFigure({ view: "rounds", of, caption: "Every round, and what they amount to.", words }, table);
}

function telemetryFigure(drawn: DrawnBenchmark, of: number): Markup | undefined {
  const tells = [...drawn.base, ...drawn.head].some(({ telemetry }) => Object.keys(telemetry).length > 0);
  if (!tells) return undefined;
  return viewFigure(
    { view: "telemetry", of, caption: "The device meanwhile.", words: telemetryWords(drawn) },
    telemetryTable(drawn),
  );
}

function telemetryTable({ base, head }: DrawnBenchmark): Markup | undefined {
  const all = [
    ...base.map((launch) => ({ side: "base", launch })),
    ...head.map((launch) => ({ side: "head", launch })),
  ];
  const facts = (Object.keys(TELEMETRY_FACTS) as TelemetryFact[]).filter((fact) =>
    all.some(({ launch }) => launch.telemetry[fact] !== undefined),
  );
  return figuresTable(
    "What the device told at the end of each launch",
    ["Launch", ...facts.map((fact) => TELEMETRY_FACTS[fact]), "Throttled"],
    all.map(({ side, launch: { round, telemetry, throttled } }) => [
      `round ${round}, ${side}`,
      ...facts.map((fact) => String(telemetry[fact] ?? "not told")),
      throttled === null ? "not told" : throttled ? "yes" : "no",
    ]),
  );
}

function distributionFigure({ distribution }: DrawnBenchmark, of: number): Markup | undefined {
  if (distribution === null) return undefined;
  const rows = (["base", "head"] as const).flatMap((side) => {
    const spread = distribution[side];
    return spread === null ? [] : [[side, ...spread.quantiles.map((ns) => formatValue(ns, "ns"))]];
  });
  const heads = SPREAD_SHARES.map((share) => (share === 0 ? "Least" : share === 1 ? "Most" : `${share * 100} %`));
  return viewFigure(
    { view: "distribution", of, caption: "Every iteration.", words: distributionWords(distribution) },
    figuresTable("At most this long took so many iterations", ["Side", ...heads], rows),
  );
}

type Told = Exclude<Comparison, { verdict: "not-measured" }>;

function isPairedLatency(comparison: Comparison): comparison is Told {
  if (comparison.metric !== "latency" || comparison.verdict === "not-measured") return false;
  return comparison.evidence.method === "paired-rounds" || comparison.evidence.method === "few-rounds";
}
