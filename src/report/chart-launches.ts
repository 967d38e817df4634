import { median, quantile } from "simple-statistics";
import type { Launch } from "../bench/result.ts";
import { formatValue } from "../bench/unit.ts";
import { axis, drawing, GUTTER, RIGHT_EDGE, rowName, tickTexts } from "./chart-axis.ts";
import { count } from "./figures.ts";
import { decimal, element, type Markup } from "./markup.ts";
import { type Scale, scaleOver } from "./scale.ts";

/** One side's launches, to be drawn as a row. */
export interface LaunchRow {
  readonly side: "base" | "head";
  readonly launches: readonly Launch[];
}

const ROW_HEIGHT = 66;
const ROW_GAP = 12;
const TOP = 8;
const TIME_UNITS = [
  [1e9, "seconds"],
  [1e6, "milliseconds"],
  [1e3, "microseconds"],
  [1, "nanoseconds"],
] as const;

/**
 * Every launch as a dot at its median, from the first at the top to the last at the bottom; a thin line spans the middle
 * half of its iterations, a tall one marks the side's median. Launches that a rule excludes are hollow.
 */
export function launchesChart(rows: readonly LaunchRow[]): Markup {
  const dots = rows.map(({ side, launches }) => ({ side, dots: launches.map(toDot) }));
  const all = dots.flatMap(reachOf);
  const [size, unit] = timeUnit(all);
  const scale = scaleOver(
    all.map((ns) => ns / size),
    GUTTER,
    RIGHT_EDGE,
  );
  const bottom = TOP + rows.length * (ROW_HEIGHT + ROW_GAP);
  return drawing(
    bottom + 40,
    dots.map(rowWords).join("; "),
    axis(scale, TOP, bottom, tickTexts(scale.ticks), `latency in ${unit}`),
    ...dots.map((row, index) => rowMarkup(row, TOP + index * (ROW_HEIGHT + ROW_GAP), scale, size)),
  );
}

/** What the axis has to show: every median, and a usual launch's span; an unusual one's ends at the edge. */
function reachOf({ dots }: DotRow): readonly number[] {
  if (dots.length === 0) return [];
  const usual = [median(dots.map(({ lower }) => lower)), median(dots.map(({ upper }) => upper))];
  return [...dots.map(({ middle }) => middle), ...usual];
}

interface Dot {
  readonly middle: number;
  readonly lower: number;
  readonly upper: number;
  readonly round: number;
  readonly rule: string | undefined;
}

interface DotRow {
  readonly side: LaunchRow["side"];
  readonly dots: readonly Dot[];
}

function toDot({ latencyNs, round, excluded }: Launch): Dot {
  return {
    middle: median(latencyNs),
    lower: quantile(latencyNs, 0.25),
    upper: quantile(latencyNs, 0.75),
    round,
    rule: excluded?.rule,
  };
}

function rowMarkup({ side, dots }: DotRow, top: number, scale: Scale, size: number): Markup {
  const step = ROW_HEIGHT / Math.max(1, dots.length);
  const y = (index: number) => top + step * (index + 0.5);
  const whiskers = dots.map(
    ({ lower, upper }, index) =>
      `M${decimal(scale.at(lower / size))} ${decimal(y(index))}H${decimal(scale.at(upper / size))}`,
  );
  const middle = middleOf(dots);
  return element(
    "g",
    { class: side },
    rowName(top + ROW_HEIGHT / 2 - 3, side),
    ...(middle === undefined
      ? []
      : [
          rowName(top + ROW_HEIGHT / 2 + 13, formatValue(middle, "ns"), "row-value"),
          element("path", { class: "median", d: `M${decimal(scale.at(middle / size))} ${top}v${ROW_HEIGHT}` }),
        ]),
    element("path", { class: "whiskers", d: whiskers.join("") }),
    ...dots.map((dot, index) => dotMarkup(dot, scale.at(dot.middle / size), y(index))),
  );
}

function dotMarkup({ middle, round, rule }: Dot, x: number, y: number): Markup {
  const words = `round ${round}: ${formatValue(middle, "ns")}${rule === undefined ? "" : `, does not count: ${rule}`}`;
  return element(
    "circle",
    { cx: x, cy: y, r: 3.5, class: rule === undefined ? undefined : "idle" },
    element("title", {}, words),
  );
}

function rowWords({ side, dots }: DotRow): string {
  const middles = dots.map(({ middle }) => middle);
  const [least, most] = [Math.min(...middles), Math.max(...middles)].map((ns) => formatValue(ns, "ns"));
  const middle = middleOf(dots);
  const typical = middle === undefined ? "none counts" : `median ${formatValue(middle, "ns")}`;
  return `${side}: ${count(dots.length, "launch", "launches")} from ${least} to ${most}, ${typical}`;
}

function middleOf(dots: readonly Dot[]): number | undefined {
  const counted = dots.filter(({ rule }) => rule === undefined);
  return counted.length === 0 ? undefined : median(counted.map(({ middle }) => middle));
}

function timeUnit(values: readonly number[]): readonly [number, string] {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  return TIME_UNITS.find(([size]) => most >= size) ?? [1, "nanoseconds"];
}
