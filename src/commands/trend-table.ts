import picocolors from "picocolors";
import { metricLabel } from "../bench/scenario.ts";
import { clip, plain } from "../report/escape.ts";
import { count, formatChange, formatInterval, formatMetric } from "../report/figures.ts";
import { shortCommit } from "../report/short.ts";
import { sparkline } from "../report/sparkline.ts";
import { parametersText, runtimeWord } from "../report/words.ts";
import { WATCHED_FROM } from "../trend/series-now.ts";
import type { Place, TrendChange, TrendSeries } from "../trend/trend-document.ts";
import type { Context } from "./context.ts";
import { type Cell, terminalTable, wrapped } from "./terminal-table.ts";

const NAME_LIMIT = 40;
/** Signs of a course: few enough that a terminal of its width never breaks it. */
const COURSES = { wide: 24, narrow: 12, from: 140 } as const;

/** A store of pull requests alone has benchmarks, and no history of them. */
const NO_SERIES =
  "No series: no night recorded what was asked for. A session that measured a change is none; edgebench record keeps nights, which measure one commit without a base.";

type Colors = ReturnType<typeof picocolors.createColors>;

/** Where every series stands for a terminal: the answer, a line per series, and below each the places at which it moved. */
export function trendTable(series: readonly TrendSeries[], { color, width }: Pick<Context, "color" | "width">): string {
  const colors = picocolors.createColors(color);
  if (series.length === 0) return `${wrapped(NO_SERIES, width)}\n`;
  const moved = series.filter(({ changes }) => changes.length > 0);
  const changes = moved.reduce((sum, one) => sum + one.changes.length, 0);
  const answer =
    moved.length === 0
      ? `No level moved in ${count(series.length, "series", "series")}.`
      : `${count(changes, "change point")} in ${moved.length} of ${count(series.length, "series", "series")}.`;
  const parts = [colors.bold(answer), "", drawSeries(series, colors, width)];
  for (const one of moved)
    parts.push("", colors.bold(titleOf(one)), ...one.changes.map((change) => told(change, one, colors)));
  return `${parts.join("\n").replaceAll(/ +$/gm, "")}\n`;
}

function drawSeries(series: readonly TrendSeries[], colors: Colors, width: number): string {
  const head = ["series", "metric", "values", "level", "course", "newest change"].map((text) => ({ text }));
  const rows = series.map((one): readonly Cell[] => {
    const newest = one.changes.at(-1);
    return [
      { text: seriesName(one) },
      { text: measureText(one) },
      { text: String(one.count) },
      { text: one.level === null ? "" : valueText(one.level, one) },
      { text: sparkline(one.values, width < COURSES.from ? COURSES.narrow : COURSES.wide) },
      newest === undefined
        ? { text: one.count < WATCHED_FROM ? "too few values" : "none", paint: colors.dim }
        : { text: `${changeText(newest, one)}, ${newest.kind}`, paint: paint(newest, colors) },
    ];
  });
  return terminalTable([head, ...rows], { width });
}

/** What the values are: a metric of ours, or whatever another tool's unit stands for. */
function measureText({ benchmark, metric, imported }: TrendSeries): string {
  if (imported !== null)
    return [plain(clip(imported.unit, NAME_LIMIT)), "imported"].filter((one) => one !== "").join(", ");
  return benchmark === null || metric === null ? "" : metricLabel(metric, benchmark);
}

function titleOf(series: TrendSeries): string {
  const measure = measureText(series);
  return measure === "" ? seriesName(series) : `${seriesName(series)}, ${measure}`;
}

function seriesName({ name, benchmark }: TrendSeries): string {
  if (benchmark === null) return plain(clip(name, 2 * NAME_LIMIT));
  const [model, device] = [benchmark.model, benchmark.device].map((one) => plain(clip(one, NAME_LIMIT)));
  return `${model} on ${device}, ${runtimeWord(benchmark)}, ${plain(parametersText(benchmark))}`;
}

/** `  worse by a step: 10.1 ms → 12.1 ms, +19.8 % [+19.1, +20.5], between 1a2b3c4d5e (2026-10-11) and 9f8e7d6c5b (2026-10-12)` */
function told(change: TrendChange, series: TrendSeries, colors: Colors): string {
  const levels = `${valueText(change.before, series)} → ${valueText(change.after, series)}`;
  const word = paint(change, colors)(`${change.direction} by a ${change.kind}`);
  const size = changeText(change, series);
  return `  ${word}: ${levels}, ${size}, between ${placeText(change.lastBefore)} and ${placeText(change.firstAfter)}`;
}

function changeText({ effect, interval }: TrendChange, { tolerance, benchmark }: TrendSeries): string {
  if (benchmark === null && tolerance.kind === "points") {
    const signed = (value: number) => `${value > 0 ? "+" : ""}${numberText(value)}`;
    return `${signed(effect)} [${signed(interval.lower)}, ${signed(interval.upper)}]`;
  }
  return `${formatChange(effect, tolerance.kind)} ${formatInterval({ effect, interval }, tolerance.kind) ?? ""}`;
}

function valueText(value: number, { metric }: TrendSeries): string {
  return metric === null ? numberText(value) : formatMetric(metric, value);
}

const numberText = (value: number) => String(Number(value.toPrecision(5)));

function placeText({ commit, line, time }: Place): string {
  const day = time === null ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0];
  const names = [
    commit === null ? undefined : shortCommit(commit),
    line === null ? undefined : `line ${line}`,
    day ?? time ?? undefined,
  ];
  const [first = "?", ...others] = names
    .filter((name) => name !== undefined && name !== "")
    .map((name) => plain(clip(name ?? "", NAME_LIMIT)));
  return others.length === 0 ? first : `${first} (${others.join(", ")})`;
}

function paint({ direction }: TrendChange, { red, green, yellow }: Colors): (text: string) => string {
  if (direction === "worse") return red;
  return direction === "better" ? green : yellow;
}
