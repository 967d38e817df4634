import { formatValue } from "../bench/unit.ts";
import type { Fleet } from "../compare/fleet.ts";
import type { Estimate, FleetEntry } from "../compare/fleet-entry.ts";
import { count } from "./figures.ts";
import type { FleetLinks } from "./fleet-links.ts";
import { basisText, entryCaveats, howText, imagesText, intervalText, STANDING_TEXTS } from "./fleet-words.ts";
import { scrollingTable } from "./html-scrolling.ts";
import { type Child, element, type Markup } from "./markup.ts";
import { dayOf } from "./short.ts";

/** Every entry with its figures, intervals, and what must be said of it. */
export function fleetTable(fleet: Fleet, links: FleetLinks): Markup {
  const hasHistory = fleet.entries.some(({ history }) => history !== undefined);
  const heads = ["Benchmark", "Time", "Frames per second", "Top-1", "Top-5", ...(hasHistory ? ["Standing"] : [])];
  return scrollingTable("Table of every benchmark", {
    kind: "fleet-table entries",
    caption: `${count(fleet.entries.length, "benchmark")}, intervals at 95 %`,
    heads,
    rows: fleet.entries.map((entry) => row(entry, fleet.asOf, links, hasHistory)),
  });
}

function row(entry: FleetEntry, asOf: string, links: FleetLinks, hasHistory: boolean): Markup {
  const { benchmark, latency, framesPerSecond, accuracy } = entry;
  return element(
    "tr",
    { id: links.rowId(entry), "data-device": benchmark.device },
    element(
      "th",
      { scope: "row" },
      element("a", { href: links.href(entry) }, `${benchmark.model} on ${benchmark.device}`),
      element("span", { class: "where" }, howText(benchmark)),
      remarks(entry, asOf),
    ),
    cell("Time", latency, "ns"),
    cell("Frames per second", framesPerSecond, "per-second"),
    accuracy === undefined
      ? element("td", { "data-head": "Top-1" }, "not scored")
      : cell("Top-1", accuracy.top1, "share", imagesText(accuracy.images)),
    cell("Top-5", accuracy?.top5, "share"),
    hasHistory ? standing(entry) : undefined,
  );
}

function remarks(entry: FleetEntry, asOf: string): Markup | undefined {
  const doubts = entry.doubts.map(({ kind, why }) => `${kind}: ${why}.`);
  const told = [...doubts, ...entryCaveats(entry, asOf)];
  return told.length === 0 ? undefined : small(told.join(" "));
}

/** Its head is in it too: where the page is narrow, each row is a card. */
function cell(head: string, estimate: Estimate | undefined, unit: "ns" | "per-second" | "share", of?: string): Markup {
  if (estimate === undefined) return element("td", { "data-head": head }, "–");
  const basis = unit === "share" ? of : basisText(estimate);
  return element(
    "td",
    { "data-head": head },
    formatValue(estimate.value, unit),
    [intervalText(estimate, unit), basis].map((text) => text && small(text)),
  );
}

function standing({ history, measuredAt }: FleetEntry): Markup {
  if (history === undefined) return element("td", { "data-head": "Standing" }, "–");
  const badge = element("span", { class: `badge ${history.standing}` }, STANDING_TEXTS[history.standing]);
  return element("td", { "data-head": "Standing" }, badge, small(dayOf(measuredAt)));
}

const small = (text: Child) => element("span", { class: "remarks" }, text);
