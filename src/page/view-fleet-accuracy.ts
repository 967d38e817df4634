import { axisX, dot, gridX, ruleY, text } from "@observablehq/plot";
import { formatValue } from "../bench/unit.ts";
import { oneLine } from "../report/escape.ts";
import type { EstimateDocument } from "../report/latest-document.ts";
import { wordsOf } from "./benchmark-data.ts";
import { drawing } from "./drawing.ts";
import { allBenchmarks, type FleetBenchmark, followingChoice, nothingHere, shownBenchmarks } from "./fleet-filter.ts";
import { Kinds } from "./fleet-kinds.ts";
import { telling } from "./points-by-keyboard.ts";
import type { Place, View } from "./view.ts";

/** Top-1 and top-5 with their intervals: a row for each model and its images, a sign for each runtime and precision. */
export const fleetAccuracyView: View = {
  name: "fleet-accuracy",
  draw: (place) => followingChoice(place, () => draw(place)),
};

/** Of the head of a row, of a line of estimates in it, and of the gap below it, CSS pixels. */
const [HEAD, LINE, GAP] = [16, 9, 9] as const;

interface Shown {
  readonly at: number;
  readonly kind: string;
  readonly guess: "top-1" | "top-5";
  readonly estimate: EstimateDocument;
  readonly benchmark: FleetBenchmark;
}

function kindOf({ benchmark, how }: FleetBenchmark): string {
  return oneLine(`${how.split(",")[0]} ${benchmark.parameters.precision}`);
}

function rowOf({ benchmark, accuracy }: FleetBenchmark): string {
  return oneLine(`${benchmark.model}, ${accuracy?.images.count} images of ${accuracy?.images.name}`);
}

function draw(place: Place): readonly Node[] {
  const scored = shownBenchmarks().filter(({ accuracy }) => accuracy !== null);
  if (scored.length === 0) return nothingHere();
  const kinds = new Kinds(allBenchmarks().map(kindOf));
  const { heads, shown, height } = placed(scored);
  const ends = shown.flatMap(({ estimate: { value, interval } }) => [
    interval?.lower ?? value,
    interval?.upper ?? value,
  ]);
  const svg = drawing(wordsOf(place), {
    width: place.width,
    height: height + 60,
    marginLeft: 4,
    marginRight: 24,
    marginTop: 8,
    marginBottom: 50,
    x: {
      label: "share of images right",
      domain: [Math.max(0, Math.min(...ends) - 0.01), Math.min(1, Math.max(...ends) + 0.01)],
    },
    y: { axis: null, domain: [height, 0] },
    marks: [
      gridX({ ticks: 6 }),
      axisX({
        ticks: Math.max(2, Math.round(place.width / 120)),
        tickFormat: (share: number) => `${Math.round(share * 1000) / 10} %`,
      }),
      text(heads, {
        y: "at",
        text: "row",
        frameAnchor: "left",
        fill: "var(--text)",
        lineWidth: place.width / 13,
        textOverflow: "ellipsis",
      }),
      ruleY(shown, {
        y: "at",
        x1: ({ estimate }: Shown) => estimate.interval?.lower ?? estimate.value,
        x2: ({ estimate }: Shown) => estimate.interval?.upper ?? estimate.value,
        stroke: ({ kind }: Shown) => kinds.color(kind),
        strokeWidth: 1.5,
        strokeOpacity: 0.6,
      }),
      dot(shown, {
        y: "at",
        x: ({ estimate }: Shown) => estimate.value,
        symbol: ({ kind }: Shown) => kinds.symbol(kind),
        stroke: ({ kind }: Shown) => kinds.color(kind),
        fill: ({ kind, guess }: Shown) => (guess === "top-1" ? kinds.color(kind) : "var(--page)"),
        r: 3.5,
        ...telling(titleOf, place),
      }),
    ],
  });
  return [...kinds.legend(), svg];
}

/** One model on the same images: digest and seed tell apart what is called the same. */
function keyOf(one: FleetBenchmark): string {
  return JSON.stringify([rowOf(one), one.accuracy?.images.sha256, one.accuracy?.images.seed]);
}

/** Every estimate at a line of its own below the head of its row, best first. */
function placed(scored: readonly FleetBenchmark[]) {
  const rows = new Map<string, FleetBenchmark[]>();
  for (const one of scored) rows.set(keyOf(one), [...(rows.get(keyOf(one)) ?? []), one]);
  const heads: { readonly row: string; readonly at: number }[] = [];
  const shown: Shown[] = [];
  let at = 0;
  for (const [, members] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    heads.push({ row: members.map(rowOf)[0] ?? "", at: at + HEAD / 2 });
    at += HEAD;
    for (const benchmark of members.sort((a, b) => (b.accuracy?.top1.value ?? 0) - (a.accuracy?.top1.value ?? 0))) {
      const { top1, top5 } = benchmark.accuracy ?? { top1: undefined, top5: null };
      const one = { at: at + LINE / 2, kind: kindOf(benchmark), benchmark };
      if (top1 !== undefined) shown.push({ ...one, guess: "top-1", estimate: top1 });
      if (top5 !== null) shown.push({ ...one, guess: "top-5", estimate: top5 });
      at += LINE;
    }
    at += GAP;
  }
  return { heads, shown, height: at };
}

function titleOf({ guess, estimate: { value, interval, n }, benchmark }: Shown): string {
  const reach =
    interval === null ? "" : `, ${formatValue(interval.lower, "share")} to ${formatValue(interval.upper, "share")}`;
  const { model, device } = benchmark.benchmark;
  return oneLine(`${model} on ${device}`).concat(
    `\n${oneLine(benchmark.how)}\n${guess} ${formatValue(value, "share")}${reach} of ${n} images`,
  );
}
