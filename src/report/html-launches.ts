import { median } from "simple-statistics";
import type { Launch, LostLaunch, Measurement } from "../bench/result.ts";
import { formatValue } from "../bench/unit.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";
import { LISTED_LAUNCHES } from "./drawn-benchmark.ts";
import { count } from "./figures.ts";
import { scrolling } from "./html-scrolling.ts";
import { element, type Markup } from "./markup.ts";

const HEADS = ["Round", "Side", "Mode", "Median", "Iterations", "Warm-up", "Load", "First", "Peak memory", "Counts"];

/** Every launch of a benchmark in the order of rounds, folded. Undefined where there is none. */
export function launchesTable(judged: BenchmarkJudgement): Markup | undefined {
  const launches = sidesOf(judged)
    .flatMap(({ role, launches }) => launches.map((launch) => ({ role, launch })))
    .sort((a, b) => a.launch.round - b.launch.round || a.launch.position - b.launch.position);
  if (launches.length === 0) return undefined;
  const shown = launches.slice(0, LISTED_LAUNCHES);
  const left = launches.length - shown.length;
  const moves = shown.some(({ launch }) => launch.transferNs !== undefined);
  const table = element(
    "table",
    { class: "launches" },
    element("caption", {}, "Every launch, in the order they were started"),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        (moves ? [...HEADS, "Transfer"] : HEADS).map((head) => element("th", { scope: "col" }, head)),
      ),
    ),
    element(
      "tbody",
      {},
      shown.map(({ role, launch }) => launchRow(role, launch, moves)),
    ),
  );
  return element(
    "details",
    { class: "all-launches" },
    element("summary", {}, count(launches.length, "launch", "launches")),
    scrolling("Launches", table),
    left > 0 ? element("p", {}, `And ${left} more; the result file has them all.`) : undefined,
  );
}

/** What does not count, and what gave no times, by name. Undefined where everything counts. */
export function leftOut(judged: BenchmarkJudgement): Markup | undefined {
  const told = sidesOf(judged).flatMap((side) => [
    ...side.launches.flatMap((launch) => excludedText(side, launch)),
    ...side.lostLaunches.map((lost) => lostText(side, lost)),
  ]);
  if (told.length === 0) return undefined;
  const shown = told.slice(0, LISTED_LAUNCHES);
  const more = told.length > shown.length ? [`and ${told.length - shown.length} more`] : [];
  return element(
    "div",
    { class: "left-out" },
    element("p", {}, "Left out:"),
    element(
      "ul",
      {},
      [...shown, ...more].map((text) => element("li", {}, text)),
    ),
  );
}

function sidesOf({ base, head }: BenchmarkJudgement): readonly Measurement[] {
  return [base, head].flatMap(({ measurement }) => measurement ?? []);
}

const sideWord = (role: Measurement["role"]) => (role === "base" ? "base" : "head");

function excludedText({ role }: Measurement, { round, excluded }: Launch): readonly string[] {
  return excluded === undefined ? [] : [`round ${round} of the ${sideWord(role)} does not count: ${excluded.rule}`];
}

function lostText({ role }: Measurement, { round, stage, reason, signal }: LostLaunch): string {
  const how = signal === undefined ? "" : ` (${signal})`;
  return `round ${round} of the ${sideWord(role)} was lost at the stage ${stage}${how}: ${reason}`;
}

const orUnknown = (ns: number | undefined) => (ns === undefined ? "unknown" : formatValue(ns, "ns"));

/** @param moves whether a launch of the table tells what moving inputs and outputs takes, which is in no other time. */
function launchRow(role: Measurement["role"], launch: Launch, moves: boolean): Markup {
  const cells = [
    sideWord(role),
    launch.mode,
    formatValue(median(launch.latencyNs), "ns"),
    String(launch.latencyNs.length),
    launch.steady ? "steady" : "ended by its cap",
    orUnknown(launch.loadNs) + (launch.actual.engine === "built" ? ", engine built" : ""),
    orUnknown(launch.firstNs),
    launch.peakRssBytes > 0 ? formatValue(launch.peakRssBytes, "bytes") : "unknown",
    launch.excluded === undefined ? "yes" : `no: ${launch.excluded.rule}`,
    ...(moves ? [launch.transferNs === undefined ? "none" : formatValue(launch.transferNs, "ns")] : []),
  ];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, String(launch.round)),
    cells.map((text) => element("td", {}, text)),
  );
}
