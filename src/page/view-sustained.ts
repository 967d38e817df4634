import { dot, line } from "@observablehq/plot";
import { formatValue } from "../bench/unit.ts";
import { reportOf, wordsOf } from "./benchmark-data.ts";
import { drawing } from "./drawing.ts";
import { telling } from "./points-by-keyboard.ts";
import { SIDE_COLOR, SIDE_SYMBOL, SIDES, type Side } from "./sides.ts";
import { timeUnit } from "./time-unit.ts";
import type { Place, View } from "./view.ts";

/** Sustained launches over the time of inference: the median of each window, and below it the temperature. Windows in which the device slowed itself down are red triangles. */
export const sustainedView: View = { name: "sustained", draw };

const MINUTE_NS = 60e9;

interface WindowDot {
  readonly side: Side;
  readonly launch: string;
  readonly at: number;
  readonly medianNs: number;
  readonly temperatureC: number | null;
  readonly throttled: boolean;
  readonly title: string;
}

function draw(place: Place): readonly Node[] {
  const report = reportOf(place);
  const launches = SIDES.flatMap((side) => report[side].sustained.map((sustained) => ({ side, ...sustained })));
  const longest = Math.max(...launches.flatMap(({ windows }) => windows.map(({ atNs }) => atNs)));
  const [unitNs, unit] = longest >= 2 * MINUTE_NS ? [MINUTE_NS, "minutes"] : [1e9, "seconds"];
  const dots = launches.flatMap(({ side, round, windows }) =>
    windows.map(
      (window): WindowDot => ({
        side,
        launch: `${side} ${round}`,
        at: window.atNs / unitNs,
        medianNs: window.medianNs,
        temperatureC: window.temperatureC,
        throttled: window.throttled === true,
        title: windowTitle(side, window),
      }),
    ),
  );
  const { size, symbol } = timeUnit(Math.max(...dots.map(({ medianNs }) => medianNs)));
  const warm = dots.filter(({ temperatureC }) => temperatureC !== null);
  const strip = (label: string, told: readonly WindowDot[], y: (one: WindowDot) => number | null, height: number) =>
    drawing(wordsOf(place), {
      width: place.width,
      height,
      marginLeft: 50,
      marginTop: 22,
      x: { label: `${unit} of inference`, domain: [0, longest / unitNs] },
      y: { label, grid: true, nice: true, ticks: 4, labelArrow: "none" },
      symbol: { domain: ["base", "head", "throttled"], range: [SIDE_SYMBOL.base, SIDE_SYMBOL.head, "triangle"] },
      marks: [
        line(told, { x: "at", y, z: "launch", stroke: ({ side }: WindowDot) => SIDE_COLOR[side], strokeWidth: 1.5 }),
        dot(told, {
          x: "at",
          y,
          r: 3,
          symbol: ({ side, throttled }: WindowDot) => (throttled ? "throttled" : side),
          stroke: ({ side, throttled }: WindowDot) => (throttled ? "var(--red)" : SIDE_COLOR[side]),
          ...telling("title", place),
        }),
      ],
    });
  return [
    strip(`latency in ${symbol}`, dots, ({ medianNs }) => medianNs / size, 190),
    ...(warm.length === 0 ? [] : [strip("°C", warm, ({ temperatureC }) => temperatureC, 120)]),
  ];
}

type Window = ReturnType<typeof reportOf>["head"]["sustained"][number]["windows"][number];

function windowTitle(side: Side, { medianNs, temperatureC, frequencyMhz, throttled }: Window): string {
  return [
    `${side}: ${formatValue(medianNs, "ns")}`,
    ...(temperatureC === null ? [] : [`${temperatureC} °C`]),
    ...(frequencyMhz === null ? [] : [`${Math.round(frequencyMhz)} MHz`]),
    ...(throttled === true ? ["throttled"] : []),
  ].join(", ");
}
