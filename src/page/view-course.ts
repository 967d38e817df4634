import { axisFy, dot, line, type Markish, rectX, text } from "@observablehq/plot";
import { quantileSorted } from "simple-statistics";
import type { DrawnLaunch } from "../report/drawn-benchmark.ts";
import { drawnOf, wordsOf } from "./benchmark-data.ts";
import { drawing } from "./drawing.ts";
import { SIDE_COLOR, SIDES, type Side } from "./sides.ts";
import { timeUnit } from "./time-unit.ts";
import type { Place, View } from "./view.ts";

/**
 * The times of every launch in the order they were taken, one line for each launch, its warm-up left of zero. Times far above
 * all others are put on the upper edge as triangles; launches that the device slowed down end in a full one.
 */
export const courseView: View = { name: "course", draw };

const ROW_HEIGHT = 110;
/** The axis reaches this far above the time that all but one in a hundred stay below. */
const ROOM = 1.1;

interface Moment {
  readonly side: Side;
  readonly launch: string;
  readonly at: number;
  readonly us: number;
}

function draw(place: Place): readonly Node[] {
  const drawn = drawnOf(place);
  const rows = SIDES.filter((side) => drawn[side].length > 0);
  const moments = rows.flatMap((side) => drawn[side].flatMap((launch, index) => momentsOf(side, launch, index)));
  const ends = rows.flatMap((side) =>
    drawn[side].flatMap((launch, index) => (launch.throttled === true ? momentsOf(side, launch, index).slice(-1) : [])),
  );
  const { least, top } = reachOf(moments);
  const { size, symbol } = timeUnit(top * 1e3);
  const inUnit = (us: number) => (Math.min(us, top) * 1e3) / size;
  const warmup = Math.max(0, ...moments.map(({ at }) => -at));
  return [
    drawing(wordsOf(place), {
      width: place.width,
      height: rows.length * ROW_HEIGHT + 78,
      marginTop: 44,
      marginLeft: 50,
      marginRight: 48,
      x: { label: warmup > 0 ? "inferences since the warm-up" : "inferences", grid: true },
      y: {
        label: `latency in ${symbol}`,
        domain: [inUnit(least) * 0.995, inUnit(top)],
        grid: true,
        ticks: 4,
        labelArrow: "none",
      },
      fy: { domain: rows, padding: 0.14 },
      marks: [
        axisFy({ label: null, anchor: "right" }),
        ...(warmup === 0 ? [] : warmupMarks(warmup, rows)),
        ...timeMarks(moments, ends, top, inUnit),
      ],
    }),
  ];
}

/** From the least time to one that hardly any is above, microseconds. The warm-up, which is often far above, has no say in it. */
function reachOf(moments: readonly Moment[]): { readonly least: number; readonly top: number } {
  const settled = moments
    .filter(({ at }) => at >= 0)
    .map(({ us }) => us)
    .sort((a, b) => a - b);
  const [least = 0] = settled;
  const most = settled.length === 0 ? 1 : Math.min(settled.at(-1) ?? 1, quantileSorted(settled, 0.98) * ROOM);
  return { least, top: Math.max(most, least * 1.02) };
}

function warmupMarks(warmup: number, rows: readonly Side[]): readonly Markish[] {
  const [fy] = rows;
  return [
    rectX([{}], { x1: -warmup, x2: 0, fill: "var(--band)" }),
    text([{ fy }], {
      fy: "fy",
      x: () => 0,
      frameAnchor: "top",
      textAnchor: "end",
      dy: -16,
      text: () => "warm-up",
      fill: "var(--muted)",
    }),
  ];
}

function timeMarks(
  moments: readonly Moment[],
  ends: readonly Moment[],
  top: number,
  inUnit: (us: number) => number,
): readonly Markish[] {
  const color = ({ side }: Moment) => SIDE_COLOR[side];
  const place = { fy: "side", x: "at", y: ({ us }: Moment) => inUnit(us) };
  const beyond = moments.filter(({ us }) => us > top);
  return [
    line(moments, { ...place, z: "launch", stroke: color, strokeOpacity: 0.6, strokeWidth: 1 }),
    dot(beyond, { ...place, symbol: "triangle", r: 3, stroke: color }),
    dot(ends, { ...place, symbol: "triangle", r: 5, fill: "var(--red)" }),
  ];
}

function momentsOf(
  side: Side,
  { warmup, warmupIterations, times, round }: DrawnLaunch,
  index: number,
): readonly Moment[] {
  const launch = `${side} ${round} ${index}`;
  return [
    ...warmup.at.map((at, place) => ({ side, launch, at: at - warmupIterations, us: warmup.us[place] ?? 0 })),
    ...times.at.map((at, place) => ({ side, launch, at, us: times.us[place] ?? 0 })),
  ];
}
