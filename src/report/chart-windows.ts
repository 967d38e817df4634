import type { Sustained } from "../bench/result.ts";
import { formatValue } from "../bench/unit.ts";
import { spanOf, throttleOf } from "../compare/sustained.ts";
import { axis, drawing, GUTTER, RIGHT_EDGE, rowName, tickTexts } from "./chart-axis.ts";
import { decimal, element, type Markup } from "./markup.ts";
import { type Scale, scaleOver } from "./scale.ts";

/** One sustained launch, to be drawn as a line. */
export interface WindowLine {
  readonly side: "base" | "head";
  readonly sustained: Sustained;
}

const TOP = 8;
const HEIGHT = 150;
const MINUTE_NS = 60e9;

/** Latency over the time of inference: a dot at the median of each window, a line from dot to dot for each launch. */
export function windowsChart(lines: readonly WindowLine[]): Markup {
  const longest = lines.reduce((most, { sustained }) => Math.max(most, spanOf(sustained)), 0);
  const [unitNs, unit] = longest >= 2 * MINUTE_NS ? [MINUTE_NS, "minutes"] : [1e9, "seconds"];
  const bottom = TOP + HEIGHT;
  const across = scaleOver([0, longest / unitNs], GUTTER, RIGHT_EDGE);
  const medians = lines.flatMap(({ sustained }) => sustained.windows.map(({ medianNs }) => medianNs / 1e6));
  const up = scaleOver(medians, bottom, TOP);
  return drawing(
    bottom + 40,
    lines.map(lineWords).join("; "),
    axis(across, TOP, bottom, tickTexts(across.ticks), `${unit} of inference`),
    ...tickTexts(up.ticks).map((text, index) => rowName(up.at(up.ticks[index] ?? 0) + 4, `${text} ms`)),
    ...lines.map((line) => lineMarkup(line, across, up, unitNs)),
  );
}

function lineMarkup({ side, sustained }: WindowLine, across: Scale, up: Scale, unitNs: number): Markup {
  const places = sustained.windows.map((window) => ({
    window,
    x: across.at(window.atNs / unitNs),
    y: up.at(window.medianNs / 1e6),
  }));
  const path = places.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${decimal(x)} ${decimal(y)}`).join("");
  return element(
    "g",
    { class: side },
    element("path", { class: "over-time", d: path }),
    ...places.map(({ window, x, y }) =>
      element("circle", { cx: x, cy: y, r: 2.5 }, element("title", {}, windowWords(side, window))),
    ),
  );
}

function windowWords(side: string, { medianNs, temperatureC, frequencyMhz, throttled }: Sustained["windows"][number]) {
  return [
    `${side}: ${formatValue(medianNs, "ns")}`,
    ...(temperatureC === undefined ? [] : [`${temperatureC} °C`]),
    ...(frequencyMhz === undefined ? [] : [`${Math.round(frequencyMhz)} MHz`]),
    ...(throttled === true ? ["throttled"] : []),
  ].join(", ");
}

function lineWords({ side, sustained }: WindowLine): string {
  const [first, last] = [sustained.windows[0], sustained.windows.at(-1)];
  const throttle = throttleOf(sustained);
  const throttled = throttle === undefined ? "" : `, throttled after ${formatValue(throttle.atNs, "ns")}`;
  return `${side}: from ${formatValue(first?.medianNs ?? 0, "ns")} to ${formatValue(last?.medianNs ?? 0, "ns")} in ${formatValue(spanOf(sustained), "ns")}${throttled}`;
}
