import { axisX, dot, gridX, ruleY, text } from "@observablehq/plot";
import { formatValue } from "../bench/unit.ts";
import { oneLine } from "../report/escape.ts";
import type { EstimateDocument } from "../report/latest-document.ts";
import { wordsOf } from "./benchmark-data.ts";
import { drawing } from "./drawing.ts";
import { allBenchmarks, type FleetBenchmark, followingChoice, nothingHere, shownBenchmarks } from "./fleet-filter.ts";
import { Kinds } from "./fleet-kinds.ts";
import { labelOf, logLabels } from "./log-labels.ts";
import { telling } from "./points-by-keyboard.ts";
import type { Place, View } from "./view.ts";

/** One value of each benchmark on a logarithmic scale: a row for each device and way to run, a sign for each model. */
interface Quantity {
  readonly unit: "ns" | "per-second";
  readonly label: string;
  readonly of: (benchmark: FleetBenchmark) => EstimateDocument | null;
}

export const fleetLatencyView: View = {
  name: "fleet-latency",
  draw: (place) =>
    followingChoice(place, () => draw(place, { unit: "ns", label: "time, logarithmic", of: ({ latency }) => latency })),
};

export const fleetRateView: View = {
  name: "fleet-rate",
  draw: (place) =>
    followingChoice(place, () =>
      draw(place, {
        unit: "per-second",
        label: "frames per second, logarithmic",
        of: ({ framesPerSecond }) => framesPerSecond,
      }),
    ),
};

const ROW_HEIGHT = 40;
/** What is left free left and right of the rows, CSS pixels. */
const SIDES = 16;

interface Shown {
  readonly row: string;
  readonly model: string;
  readonly estimate: EstimateDocument;
  readonly benchmark: FleetBenchmark;
}

function draw(place: Place, { unit, label, of }: Quantity): readonly Node[] {
  const shown = shownBenchmarks().flatMap((benchmark): readonly Shown[] => {
    const estimate = of(benchmark);
    if (estimate === null || estimate.value <= 0) return [];
    const { device, model } = benchmark.benchmark;
    return [{ row: oneLine(`${device}: ${benchmark.how}`), model: oneLine(model), estimate, benchmark }];
  });
  if (shown.length === 0) return nothingHere();
  const kinds = new Kinds(allBenchmarks().map(({ benchmark }) => oneLine(benchmark.model)));
  const rows = rowsOf(shown, unit);
  const ends = shown.flatMap(({ estimate: { value, interval } }) => [
    value,
    interval?.lower ?? value,
    interval?.upper ?? value,
  ]);
  const domain = [Math.min(...ends.filter((end) => end > 0)) / 1.15, Math.max(...ends) * 1.15] as const;
  const labels = [...logLabels(domain, place.width - SIDES)];
  const svg = drawing(wordsOf(place), {
    width: place.width,
    height: rows.length * ROW_HEIGHT + 56,
    marginLeft: 4,
    marginRight: SIDES - 4,
    marginTop: 12,
    marginBottom: 44,
    x: { type: "log", label, domain },
    y: { axis: null, domain: rows, padding: 0.5 },
    marks: [
      gridX({ ticks: labels }),
      axisX({
        ticks: labels,
        // Not as a format: on a logarithmic axis that is asked for 1 and 2 of each decade only.
        text: (value: number) => labelOf(value, unit),
        label,
      }),
      text(rows, {
        y: (row: string) => row,
        text: (row: string) => row,
        frameAnchor: "left",
        dy: -10,
        fill: "var(--text)",
        lineWidth: place.width / 13,
        textOverflow: "ellipsis",
      }),
      ruleY(shown, {
        y: "row",
        x1: ({ estimate }: Shown) => estimate.interval?.lower ?? estimate.value,
        x2: ({ estimate }: Shown) => estimate.interval?.upper ?? estimate.value,
        stroke: ({ model }: Shown) => kinds.color(model),
        strokeWidth: 2,
        strokeOpacity: 0.6,
        dy: 8,
      }),
      dot(shown, {
        y: "row",
        x: ({ estimate }: Shown) => estimate.value,
        symbol: ({ model }: Shown) => kinds.symbol(model),
        fill: ({ model, benchmark }: Shown) => (benchmark.doubts.length === 0 ? kinds.color(model) : "var(--page)"),
        stroke: ({ model }: Shown) => kinds.color(model),
        r: 4.5,
        dy: 8,
        ...telling((one: Shown) => titleOf(one, unit), place),
      }),
    ],
  });
  return [...kinds.legend(), svg];
}

/** Rows by their best value, the best on top. */
function rowsOf(shown: readonly Shown[], unit: Quantity["unit"]): readonly string[] {
  const best = new Map<string, number>();
  for (const { row, estimate } of shown) {
    const cost = unit === "ns" ? estimate.value : 1 / estimate.value;
    best.set(row, Math.min(best.get(row) ?? Number.POSITIVE_INFINITY, cost));
  }
  return [...best].sort(([, a], [, b]) => a - b).map(([row]) => row);
}

function titleOf({ row, model, estimate, benchmark }: Shown, unit: Quantity["unit"]): string {
  const { value, interval } = estimate;
  const reach =
    interval === null ? "no interval" : `${formatValue(interval.lower, unit)} to ${formatValue(interval.upper, unit)}`;
  const doubts = benchmark.doubts.map(({ kind }) => `\n${kind}`).join("");
  return `${model}\n${row}\n${formatValue(value, unit)}, ${reach}${doubts}`;
}
