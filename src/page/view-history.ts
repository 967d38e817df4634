import { dot, line, type Markish, rect, ruleX, text } from "@observablehq/plot";
import { METRICS } from "../bench/metric.ts";
import { formatValue } from "../bench/unit.ts";
import { formatChange } from "../report/figures.ts";
import { sessionsOf } from "../report/night-text.ts";
import type { DrawnHistories, DrawnSeries, DrawnSession } from "../report/series-history.ts";
import { dayOf } from "../report/short.ts";
import { wordsOf } from "./benchmark-data.ts";
import { dataBlock } from "./data-block.ts";
import { make } from "./dom.ts";
import { drawing } from "./drawing.ts";
import { levelsOf } from "./history-levels.ts";
import { telling } from "./points-by-keyboard.ts";
import { valueUnit } from "./value-unit.ts";
import type { Place, View } from "./view.ts";

/**
 * A metric's value night by night. Lines are the levels between change points with the tolerance as a band around each; tall
 * lines are change points; triangles at the bottom are changes of the environment; the diamond is this report's head.
 */
export const historyView: View = { name: "history", draw };

const HEIGHT = 230;
/** More nights than this have smaller dots. */
const MANY = 200;

function draw(place: Place): readonly Node[] {
  const histories = dataBlock<DrawnHistories>("history");
  const history = histories.benchmarks[Number(place.element.dataset["of"])];
  if (history == null) throw new Error("nothing is remembered");
  const sessions = sessionsOf(histories, history);
  const dates = sessions.map(([at]) => new Date(`${at}Z`));
  const chosen = make("div", {});
  const show = (series: DrawnSeries) =>
    chosen.replaceChildren(
      historyDrawing(place, series, { width: place.width, sessions, dates, environment: history.environment }),
    );
  // Drawn again at another width, it shows what was chosen before.
  const first = history.series[Number(place.element.dataset["chosen"] ?? 0)];
  if (first === undefined) throw new Error("no metric is remembered");
  show(first);
  return history.series.length === 1 ? [chosen] : [metricChoice(place, history.series, show), chosen];
}

function metricChoice({ element }: Place, series: readonly DrawnSeries[], show: (series: DrawnSeries) => void): Node {
  const select = make("select", {});
  select.append(...series.map(({ metric }, index) => new Option(METRICS[metric].label, String(index))));
  select.value = element.dataset["chosen"] ?? "0";
  select.addEventListener("change", () => {
    element.dataset["chosen"] = select.value;
    const one = series[Number(select.value)];
    if (one !== undefined) show(one);
  });
  return make("label", { class: "choice" }, "Metric ", select);
}

interface Nights extends Pick<Place, "width"> {
  readonly sessions: readonly DrawnSession[];
  readonly dates: readonly Date[];
  readonly environment: readonly { readonly at: number; readonly differing: readonly string[] }[];
}

function historyDrawing(place: Place, series: DrawnSeries, nights: Nights): Node {
  const { metric, values, step } = series;
  const { unit, label } = METRICS[metric];
  const told = values.flatMap((value, at) => (value === null ? [] : [{ at, value: value * step }]));
  const { size, symbol } = valueUnit(Math.max(...told.map(({ value }) => value)), unit);
  const inUnit = (value: number) => value / size;
  return drawing(wordsOf(place), {
    width: place.width,
    height: HEIGHT,
    marginLeft: 56,
    marginTop: 26,
    marginRight: 16,
    x: { type: "utc", label: null },
    y: { label: symbol === "" ? label : `${label} in ${symbol}`, grid: true, nice: true, ticks: 5, labelArrow: "none" },
    marks: [
      ...levelMarks(series, nights, inUnit),
      ...nightMarks(series, told, nights, inUnit),
      ...moveMarks(series, nights),
      ...environmentMarks(nights),
      ...headMarks(series, nights, inUnit),
    ],
  });
}

type InUnit = (value: number) => number;

function levelMarks(series: DrawnSeries, { dates }: Nights, inUnit: InUnit): readonly Markish[] {
  const { kind, value } = series.tolerance;
  const levels = levelsOf(series).map(({ from, until, level }, z) => {
    const room = kind === "relative" ? level * value : value;
    return {
      z,
      from: dates[from],
      until: dates[until],
      level: inUnit(level),
      lower: inUnit(level - room),
      upper: inUnit(level + room),
    };
  });
  const ends = levels.flatMap(({ z, from, until, level }) => [
    { z, date: from, level },
    { z, date: until, level },
  ]);
  return [
    rect(levels, { x1: "from", x2: "until", y1: "lower", y2: "upper", fill: "var(--band)" }),
    line(ends, { x: "date", y: "level", z: "z", stroke: "var(--muted)", strokeWidth: 1.5 }),
  ];
}

interface Night {
  readonly at: number;
  readonly value: number;
}

function nightMarks(
  { metric }: DrawnSeries,
  told: readonly Night[],
  nights: Nights,
  inUnit: InUnit,
): readonly Markish[] {
  const { sessions, dates } = nights;
  const title = ({ at, value }: Night) =>
    `${sessions[at]?.[0].replace("T", " ")}: ${formatValue(value, METRICS[metric].unit)}\ncommit ${sessions[at]?.[1]}`;
  const [x, y] = [({ at }: Night) => dates[at], ({ value }: Night) => inUnit(value)];
  return [dot(told, { x, y, r: told.length > MANY ? 1.5 : 2.5, fill: "var(--base)", ...telling(title, nights) })];
}

function moveMarks({ changePoints, tolerance }: DrawnSeries, { dates }: Nights): readonly Markish[] {
  const moves = changePoints.map(({ at, kind, effect, direction, cause }) => ({
    date: dates[at],
    text: `${formatChange(effect, tolerance.kind)} (${[direction, kind === "drift" ? kind : [], cause ?? []].flat().join(", ")})`,
    tone: direction === "worse" ? "var(--red)" : "var(--green)",
  }));
  const tone = ({ tone }: (typeof moves)[number]) => tone;
  return [
    ruleX(moves, { x: "date", stroke: tone, strokeWidth: 1.5 }),
    text(moves, {
      x: "date",
      text: "text",
      fill: tone,
      frameAnchor: "top",
      textAnchor: "end",
      dx: -5,
      fontWeight: 600,
    }),
  ];
}

function environmentMarks(nights: Nights): readonly Markish[] {
  const { environment, sessions, dates } = nights;
  const changes = environment.map(({ at, differing }) => ({
    date: dates[at],
    title: `${dayOf(sessions[at]?.[0] ?? "")}: ${differing.join(", ")} changed`,
  }));
  return [
    dot(changes, {
      x: "date",
      frameAnchor: "bottom",
      symbol: "triangle",
      r: 4,
      fill: "var(--violet)",
      ...telling("title", nights),
    }),
  ];
}

function headMarks({ head }: DrawnSeries, nights: Nights, inUnit: InUnit): readonly Markish[] {
  const heads = head === null ? [] : [{ date: nights.dates.at(-1), value: inUnit(head) }];
  const title = () => "this report's head";
  return [
    dot(heads, { x: "date", y: "value", symbol: "diamond", r: 6, fill: "var(--head)", ...telling(title, nights) }),
  ];
}
