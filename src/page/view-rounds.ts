import { dot, rect, ruleX, ruleY } from "@observablehq/plot";
import { formatChange } from "../report/figures.ts";
import { drawnOf, reportOf, wordsOf } from "./benchmark-data.ts";
import { drawing } from "./drawing.ts";
import { telling } from "./points-by-keyboard.ts";
import { TONES } from "./tones.ts";
import type { Place, View } from "./view.ts";

/** Head against base in every round, from the first on top; underneath the estimate with its interval. The band is the tolerance. */
export const roundsView: View = { name: "rounds", draw };

const ROUND_HEIGHT = 9;
const LEAST_HEIGHT = 120;
/** Below the last round, in rounds. */
const INTERVAL_AT = 2;

interface RatioDot {
  readonly order: number;
  readonly percent: number;
  readonly counts: boolean;
  readonly title: string;
}

function draw(place: Place): readonly Node[] {
  const comparison = reportOf(place).comparisons.find(({ metric }) => metric === "latency");
  const { evidence, tolerance, verdict } = comparison ?? {};
  if (evidence == null || tolerance == null || verdict === undefined) throw new Error("latency was not compared");
  const rounds = drawnOf(place).rounds;
  const dots = rounds.map(({ round, effect }, order): RatioDot => {
    const counts = order < evidence.n;
    const title = `round ${round}: ${formatChange(effect, "relative")}${counts ? "" : ", not counted"}`;
    return { order, percent: effect * 100, counts, title };
  });
  const at = Math.max(rounds.length, LEAST_HEIGHT / ROUND_HEIGHT) - 1 + INTERVAL_AT;
  const step = (at - INTERVAL_AT) / Math.max(1, rounds.length - 1);
  const placeOf = (order: number) => order * step;
  const { lower, upper } = evidence.interval ?? { lower: evidence.effect, upper: evidence.effect };
  const interval = { lower: lower * 100, upper: upper * 100, effect: evidence.effect * 100 };
  const tone = TONES[verdict];
  const band = [{ lower: -tolerance.value * 100, upper: tolerance.value * 100 }];
  const named = new Map([
    [placeOf(0), `round ${rounds[0]?.round ?? 0}`],
    [placeOf(rounds.length - 1), `round ${rounds.at(-1)?.round ?? 0}`],
    [at, evidence.interval === null ? "estimate" : "interval"],
  ]);
  return [
    drawing(wordsOf(place), {
      width: place.width,
      height: at * ROUND_HEIGHT + 60,
      marginLeft: 62,
      x: { label: "head against base, change of latency in %", grid: true, nice: true },
      y: {
        label: null,
        domain: [at + 1, -1],
        ticks: [...named.keys()],
        tickFormat: (tick: number) => named.get(tick) ?? "",
        tickSize: 0,
      },
      marks: [
        rect(band, {
          x1: "lower",
          x2: "upper",
          fill: "var(--band)",
          stroke: "var(--band-edge)",
          strokeDasharray: "3 3",
        }),
        ruleX([0], { stroke: "var(--muted)" }),
        dot(dots, {
          x: "percent",
          y: ({ order }: RatioDot) => placeOf(order),
          r: 4,
          stroke: "var(--head)",
          fill: ({ counts }: RatioDot) => (counts ? "var(--head)" : "var(--page)"),
          ...telling("title", place),
        }),
        ruleY([interval], { y: at, x1: "lower", x2: "upper", stroke: tone, strokeWidth: 2.5 }),
        ruleX([interval.lower, interval.upper], {
          x: (end: number) => end,
          y1: at - 0.6,
          y2: at + 0.6,
          stroke: tone,
          strokeWidth: 2.5,
        }),
        dot([interval], { x: "effect", y: () => at, symbol: "diamond", r: 6, fill: tone }),
      ],
    }),
  ];
}
