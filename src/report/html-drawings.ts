import type { Comparison } from "../compare/comparison.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";
import { courseWords, distributionWords, launchesWords, roundsWords, telemetryWords } from "./drawing-words.ts";
import type { DrawnBenchmark } from "./drawn-benchmark.ts";
import { sustainedFigure } from "./html-sustained.ts";
import { viewFigure } from "./html-view.ts";
import { element, type Markup } from "./markup.ts";

/** How the drawings are to be read; said once, above the first. */
export const DRAWINGS_SENTENCE =
  "Every launch: each dot is the median of one launch, the first on top, its line spans the middle half of the iterations, and the tall line is the median over launches. Every round: each dot is a round's head against its base, the bar below is the interval of the change with the estimate as its diamond, and the grey band is the tolerance. Every iteration: how often each time was taken, the tall line is the median, and one in twenty lies beyond the dashed one. Inside the launches: a line for each launch in the order of its inferences, the warm-up in grey, triangles for times above the axis, a full red one where the device throttled. History: the grey band is the tolerance around each level, tall lines are change points, violet triangles changes of the environment, the diamond is this head. Hollow dots do not count.";

/** Where a benchmark's drawings go. @param index its place among the page's benchmarks. Undefined where nothing was launched. */
export function drawings(judged: BenchmarkJudgement, drawn: DrawnBenchmark, index: number): Markup | undefined {
  if (drawn.base.length + drawn.head.length === 0) return undefined;
  const figures = [
    viewFigure({ view: "launches", of: index, caption: "Every launch.", words: launchesWords(drawn) }),
    roundsFigure(judged, drawn, index),
    drawn.distribution &&
      viewFigure({
        view: "distribution",
        of: index,
        caption: "Every iteration.",
        words: distributionWords(drawn.distribution),
      }),
    viewFigure({ view: "course", of: index, caption: "Inside the launches.", words: courseWords(drawn) }),
    telemetryFigure(drawn, index),
    sustainedFigure(judged, index),
  ];
  return element(
    "div",
    { class: "figures-row" },
    figures.filter((figure) => figure !== null),
  );
}

function roundsFigure(judged: BenchmarkJudgement, { rounds }: DrawnBenchmark, of: number): Markup | undefined {
  const comparison = judged.comparisons.find(isPairedLatency);
  if (comparison === undefined || rounds.length === 0) return undefined;
  const words = roundsWords(rounds, comparison.evidence, comparison.tolerance);
  return viewFigure({ view: "rounds", of, caption: "Every round, and what they amount to.", words });
}

function telemetryFigure(drawn: DrawnBenchmark, of: number): Markup | undefined {
  const tells = [...drawn.base, ...drawn.head].some(({ telemetry }) => Object.keys(telemetry).length > 0);
  if (!tells) return undefined;
  return viewFigure({ view: "telemetry", of, caption: "The device meanwhile.", words: telemetryWords(drawn) });
}

type Told = Exclude<Comparison, { verdict: "not-measured" }>;

function isPairedLatency(comparison: Comparison): comparison is Told {
  if (comparison.metric !== "latency" || comparison.verdict === "not-measured") return false;
  return comparison.evidence.method === "paired-rounds" || comparison.evidence.method === "few-rounds";
}
