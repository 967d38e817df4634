import type { Fleet } from "../compare/fleet.ts";
import type { Field, Standings } from "../compare/fleet-field.ts";
import { WINNER_KINDS, type Winner } from "../compare/fleet-winners.ts";
import { count } from "./figures.ts";
import { entryLink, type FleetLinks } from "./fleet-links.ts";
import {
  type Entries,
  entriesById,
  fieldTitle,
  howText,
  winnerCaveats,
  winnerReason,
  winnerTitle,
  workText,
} from "./fleet-words.ts";
import { scrollingTable } from "./html-scrolling.ts";
import { bullets } from "./html-sections.ts";
import { element, type Markup } from "./markup.ts";

/** Few enough fields for a sentence. */
const MOST_TOLD = 8;

/** The winners over all devices with their reasons, then those on each device, then where each model is fastest. */
export function winnersPart(fleet: Fleet, links: FleetLinks): Markup | undefined {
  const contested = fleet.fields.filter(({ overall }) => overall.winners.length > 0);
  if (fleet.fields.length === 0 && fleet.fastest.length === 0) return undefined;
  const apart = apartText(fleet.fields);
  return element(
    "div",
    { class: "winners" },
    contested.map((field) => fieldWinners(field, fleet, links)),
    apart === undefined ? undefined : element("p", { class: "legend" }, apart),
    fastestTable(fleet, links),
  );
}

/** What is not held against each other although it was scored; undefined where all of it is. */
function apartText(fields: readonly Field[]): string | undefined {
  if (fields.length < 2) return undefined;
  const told = fields.slice(0, MOST_TOLD).map(fieldTitle);
  const more = fields.length - told.length;
  return `Never held against each other, since the images or the work differ: ${told.join("; ")}${more > 0 ? `; and ${count(more, "more", "more")}` : ""}.${fields.every(({ members }) => members.length < 2) ? " So nobody is named." : ""}`;
}

function fieldWinners(field: Field, fleet: Fleet, links: FleetLinks): Markup {
  const entries = entriesById(fleet);
  const cards = field.overall.winners.flatMap((winner) => {
    const entry = entries.get(winner.id);
    if (entry === undefined) return [];
    const caveats = winnerCaveats(winner, entries, fleet.asOf);
    return [
      element(
        "li",
        {},
        element("p", { class: "overline" }, winnerTitle(winner)),
        element("p", { class: "who" }, entryLink(entry, links)),
        element("p", {}, winnerReason(winner, entries)),
        caveats.length === 0 ? undefined : bullets(caveats, { class: "caveats" }),
      ),
    ];
  });
  return element(
    "div",
    {},
    element("p", { class: "legend" }, `Over all devices: ${fieldTitle(field)}.`),
    element("ul", { class: "cards" }, cards),
    devicesTable(field, { entries, asOf: fleet.asOf, links }),
  );
}

const ON_DEVICE = WINNER_KINDS.filter((kind) => kind !== "fastest");

/** What a winner is told with. */
interface Known {
  readonly entries: Entries;
  readonly asOf: string;
  readonly links: FleetLinks;
}

function devicesTable({ devices }: Field, known: Known): Markup | undefined {
  const contested = [...devices].filter(([, { winners }]) => winners.length > 0);
  if (contested.length === 0) return undefined;
  const titles = ON_DEVICE.map((kind) => winnerTitle({ kind }));
  const rows = contested.map(([device, standings]) =>
    element(
      "tr",
      { "data-device": device },
      element("th", { scope: "row" }, device),
      ON_DEVICE.map((kind) => winnerCell(kind, standings, known)),
    ),
  );
  return scrollingTable("Winners on each device", {
    kind: "fleet-table",
    caption: "The winners on each device",
    heads: ["Device", ...titles],
    rows,
  });
}

function winnerCell(kind: Winner["kind"], { winners }: Standings, { entries, asOf, links }: Known): Markup {
  const winner = winners.find((one) => one.kind === kind);
  const entry = winner && entries.get(winner.id);
  if (winner === undefined || entry === undefined) return element("td", {});
  const { benchmark } = entry;
  const how = element("span", { class: "remarks" }, howText(benchmark));
  return element(
    "td",
    {},
    element("a", { href: links.href(entry) }, benchmark.model),
    how,
    remark(winner, entries, asOf),
  );
}

function remark(winner: Winner, entries: Entries, asOf: string): Markup | undefined {
  const caveats = winnerCaveats(winner, entries, asOf);
  return caveats.length === 0 ? undefined : element("span", { class: "remarks" }, caveats.join(" "));
}

function fastestTable(fleet: Fleet, links: FleetLinks): Markup | undefined {
  if (fleet.fastest.length === 0) return undefined;
  const entries = entriesById(fleet);
  const rows = fleet.fastest.flatMap(({ model, work, winner }) => {
    const entry = entries.get(winner.id);
    if (entry === undefined) return [];
    return [
      element(
        "tr",
        {},
        element("th", { scope: "row" }, model),
        element("td", {}, workText(work)),
        element("td", {}, entryLink(entry, links), remark(winner, entries, fleet.asOf)),
        element("td", {}, winnerReason(winner, entries)),
      ),
    ];
  });
  return scrollingTable("Where each model is fastest", {
    kind: "fleet-table",
    caption: "Where each model is fastest, whatever its accuracy there",
    heads: ["Model", "Work", "Fastest", "By how much"],
    rows,
  });
}
