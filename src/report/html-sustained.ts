import type { Sustained } from "../bench/result.ts";
import { formatValue } from "../bench/unit.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";
import { spanOf, throttleOf } from "../compare/sustained.ts";
import { LISTED_LAUNCHES } from "./drawn-benchmark.ts";
import { figuresTable } from "./html-figures-table.ts";
import { viewFigure } from "./html-view.ts";
import type { Markup } from "./markup.ts";

/** Where the sustained launches of a benchmark are drawn over time. Undefined where there are none. */
export function sustainedFigure(judged: BenchmarkJudgement, of: number): Markup | undefined {
  const lines = (["base", "head"] as const).flatMap((side) => {
    const launches = judged[side].measurement?.launches.slice(0, LISTED_LAUNCHES) ?? [];
    return launches.flatMap(({ round, sustained }) => (sustained === undefined ? [] : [{ side, round, sustained }]));
  });
  if (lines.length === 0) return undefined;
  const words = `${lines.map(({ side, sustained }) => lineWords(side, sustained)).join("; ")}.`;
  return viewFigure(
    { view: "sustained", of, caption: "Every sustained launch over time.", words },
    figuresTable(
      "The median of each window",
      ["Launch", "After", "Median", "Temperature", "Frequency", "Throttled"],
      lines.flatMap(({ side, round, sustained }) =>
        sustained.windows.map((window) => [`round ${round}, ${side}`, ...windowCells(window)]),
      ),
    ),
  );
}

function windowCells({ atNs, medianNs, temperatureC, frequencyMhz, throttled }: Sustained["windows"][number]) {
  return [
    formatValue(atNs, "ns"),
    formatValue(medianNs, "ns"),
    temperatureC === undefined ? "not told" : `${temperatureC} °C`,
    frequencyMhz === undefined ? "not told" : `${Math.round(frequencyMhz)} MHz`,
    throttled === undefined ? "not told" : throttled ? "yes" : "no",
  ];
}

function lineWords(side: string, sustained: Sustained): string {
  const [first, last] = [sustained.windows[0], sustained.windows.at(-1)];
  const throttle = throttleOf(sustained);
  const throttled = throttle === undefined ? "" : `, throttled after ${formatValue(throttle.atNs, "ns")}`;
  return `${side} from ${formatValue(first?.medianNs ?? 0, "ns")} to ${formatValue(last?.medianNs ?? 0, "ns")} in ${formatValue(spanOf(sustained), "ns")}${throttled}`;
}
