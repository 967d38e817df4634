import { axisFy, dot, ruleY, tickX } from "@observablehq/plot";
import { median } from "simple-statistics";
import { formatValue } from "../bench/unit.ts";
import { oneLine } from "../report/escape.ts";
import { drawnOf, wordsOf } from "./benchmark-data.ts";
import { drawing } from "./drawing.ts";
import { telling } from "./points-by-keyboard.ts";
import { SIDE_COLOR, SIDES, type Side } from "./sides.ts";
import { timeUnit } from "./time-unit.ts";
import type { Place, View } from "./view.ts";

interface Dot {
  readonly side: Side;
  readonly order: number;
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly excluded: string | null;
  readonly round: number;
}

/** Every launch as a dot at its median, the first on top; its line spans the middle half of its iterations. */
export const launchesView: View = { name: "launches", draw };

const ROW_HEIGHT = 84;

function draw(place: Place): readonly Node[] {
  const drawn = drawnOf(place);
  const dots = SIDES.flatMap((side): readonly Dot[] =>
    drawn[side].map((launch, order) => ({ side, order: order / drawn[side].length, ...launch })),
  );
  const { size, symbol } = timeUnit(Math.max(...dots.map(({ middle }) => middle)));
  const inUnit = (ns: number) => ns / size;
  const rows = SIDES.filter((side) => drawn[side].length > 0);
  const middles = rows.flatMap((side) => {
    const counted = drawn[side].filter(({ excluded }) => excluded === null);
    return counted.length === 0 ? [] : [{ side, middle: median(counted.map(({ middle }) => middle)) }];
  });
  const color = ({ side }: Dot) => SIDE_COLOR[side];
  const marks = [
    axisFy({ label: null, anchor: "left" }),
    ruleY(dots, {
      fy: "side",
      y: "order",
      x1: (d: Dot) => inUnit(d.lower),
      x2: (d: Dot) => inUnit(d.upper),
      stroke: color,
      strokeOpacity: 0.45,
      strokeWidth: 1.5,
      clip: true,
    }),
    tickX(middles, {
      fy: "side",
      x: ({ middle }: { middle: number }) => inUnit(middle),
      stroke: ({ side }: { side: Side }) => SIDE_COLOR[side],
      strokeWidth: 2,
    }),
    dot(dots, {
      fy: "side",
      x: (d: Dot) => inUnit(d.middle),
      y: "order",
      r: 4,
      stroke: color,
      fill: (d: Dot) => (d.excluded === null ? SIDE_COLOR[d.side] : "var(--page)"),
      ...telling(dotTitle, place),
    }),
  ];
  return [
    drawing(wordsOf(place), {
      width: place.width,
      height: rows.length * ROW_HEIGHT + 50,
      marginLeft: 48,
      marginRight: 12,
      x: { label: `latency in ${symbol}`, grid: true, domain: reach(dots, inUnit), nice: true },
      y: { axis: null, domain: [1, -0.1] },
      fy: { domain: rows, padding: 0.08 },
      marks,
    }),
  ];
}

/** Every median, and a usual launch's span; an unusual one's ends at the edge. */
function reach(dots: readonly Dot[], inUnit: (ns: number) => number): [number, number] {
  const shown = [
    ...dots.map(({ middle }) => middle),
    median(dots.map(({ lower }) => lower)),
    median(dots.map(({ upper }) => upper)),
  ].map(inUnit);
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const room = most > least ? (most - least) * 0.05 : most * 0.05;
  return [least - room, most + room];
}

function dotTitle({ side, round, middle, lower, upper, excluded }: Dot): string {
  const told = `${side}, round ${round}: ${formatValue(middle, "ns")}\nmiddle half ${formatValue(lower, "ns")} to ${formatValue(upper, "ns")}`;
  return excluded === null ? told : `${told}\ndoes not count: ${oneLine(excluded)}`;
}
