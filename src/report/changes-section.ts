import { benchmarkId } from "../bench/benchmark.ts";
import { METRICS } from "../bench/metric.ts";
import type { Fleet } from "../compare/fleet.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import { count, formatChange, formatMetric } from "./figures.ts";
import { entryLink, type FleetLinks } from "./fleet-links.ts";
import { entriesById } from "./fleet-words.ts";
import { scrolling } from "./html-scrolling.ts";
import type { PageSection } from "./html-sections.ts";
import { element, type Markup } from "./markup.ts";
import { newestChanges } from "./newest-changes.ts";

/** Levels that moved, newest first: from what to what, between which nights and commits, and whether they returned. */
export function changesSection(
  changes: readonly NotedChangePoint[],
  fleet: Fleet,
  links: FleetLinks,
): PageSection | undefined {
  const told = newestChanges(changes);
  if (told.length === 0) return undefined;
  const heads = ["Benchmark", "Metric", "From", "To", "Change", "Between", "Since then"];
  const table = element(
    "table",
    { class: "fleet-table" },
    element("caption", {}, `${count(told.length, "level")} that moved, newest first`),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        heads.map((head) => element("th", { scope: "col" }, head)),
      ),
    ),
    element(
      "tbody",
      {},
      told.map((change) => row(change, fleet, links)),
    ),
  );
  return { id: "moved", title: "What moved", body: scrolling("Table of what moved", table) };
}

function row(change: NotedChangePoint, fleet: Fleet, links: FleetLinks): Markup {
  const { benchmark, metric, direction, before, after, effect, lastBefore, firstAfter, returned } = change;
  const { label, tolerance } = METRICS[metric];
  const entry = entriesById(fleet).get(benchmarkId(benchmark));
  const name = entry === undefined ? benchmarkId(benchmark) : entryLink(entry, links);
  return element(
    "tr",
    { "data-device": benchmark.device },
    element("th", { scope: "row" }, name),
    element("td", {}, label),
    element("td", {}, formatMetric(metric, before.value)),
    element("td", {}, formatMetric(metric, after.value)),
    element("td", {}, `${formatChange(effect, tolerance.kind)}, ${direction}`),
    element("td", {}, `${sightingText(lastBefore)} and ${sightingText(firstAfter)}`),
    element("td", {}, returned === undefined ? "it has stayed" : `returned by ${sightingText(returned)}`),
  );
}

/** `2026-11-19 at 4f4f4f4f4f`. */
const sightingText = ({ recordedAt, commit }: NotedChangePoint["firstAfter"]) =>
  `${recordedAt.slice(0, 10)} at ${commit.slice(0, 10)}`;
