import { benchmarkId } from "../bench/benchmark.ts";
import { METRICS } from "../bench/metric.ts";
import type { Fleet } from "../compare/fleet.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import { count, formatChange, formatMetric } from "./figures.ts";
import { causeText } from "./finding-sentence.ts";
import { entryLink, type FleetLinks } from "./fleet-links.ts";
import { type Entries, entriesById } from "./fleet-words.ts";
import { moveMarkup } from "./html-move.ts";
import { scrollingTable } from "./html-scrolling.ts";
import type { PageSection } from "./html-sections.ts";
import { element, type Markup } from "./markup.ts";
import { newestChanges } from "./newest-changes.ts";
import { dayOf, shortCommit } from "./short.ts";

export interface Moved {
  /** The last word on each change point. */
  readonly changes: readonly NotedChangePoint[];
  readonly fleet: Fleet;
  readonly links: FleetLinks;
  /** The address of the repository, where it is known: commits link to it. */
  readonly repository: string | undefined;
}

/** Levels that moved, newest first: from what to what, between which nights and commits, whether they returned, and what did it. */
export function changesSection({ changes, fleet, links, repository }: Moved): PageSection | undefined {
  const told = newestChanges(changes);
  if (told.length === 0) return undefined;
  const heads = ["Benchmark", "Metric", "From", "To", "Change", "Between", "Since then", "What did it"];
  const entries = entriesById(fleet);
  const table = scrollingTable("Table of what moved", {
    kind: "fleet-table",
    caption: `${count(told.length, "level")} that moved, newest first`,
    heads,
    rows: told.map((change) => row(change, { entries, links, repository })),
  });
  return { id: "moved", title: "What moved", body: table };
}

function row(
  change: NotedChangePoint,
  { entries, links, repository }: Omit<Moved, "changes" | "fleet"> & { readonly entries: Entries },
): Markup {
  const { benchmark, metric, kind, direction, before, after, effect, lastBefore, firstAfter, returned } = change;
  const { label, tolerance } = METRICS[metric];
  const entry = entries.get(benchmarkId(benchmark));
  const name = entry === undefined ? benchmarkId(benchmark) : entryLink(entry, links);
  return element(
    "tr",
    { "data-device": benchmark.device },
    element("th", { scope: "row" }, name),
    element("td", {}, label),
    element("td", {}, formatMetric(metric, before.value)),
    element("td", {}, formatMetric(metric, after.value)),
    element("td", {}, `${formatChange(effect, tolerance.kind)}, ${direction}${kind === "drift" ? ", by a drift" : ""}`),
    element("td", {}, `${sightingText(lastBefore)} and ${sightingText(firstAfter)}`),
    element("td", {}, returned === undefined ? "it has stayed" : `returned by ${sightingText(returned)}`),
    element(
      "td",
      {},
      element("details", {}, element("summary", {}, causeText(change)), moveMarkup(change, repository)),
    ),
  );
}

/** `2026-11-19 at 4f4f4f4f4f`. */
const sightingText = ({ recordedAt, commit }: NotedChangePoint["firstAfter"]) =>
  `${dayOf(recordedAt)} at ${shortCommit(commit)}`;
