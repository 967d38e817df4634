import type { Fleet } from "../compare/fleet.ts";
import type { Field } from "../compare/fleet-field.ts";
import { count } from "./figures.ts";
import { entryLink, type FleetLinks } from "./fleet-links.ts";
import { frontText, leftOutTexts, METHOD_SENTENCES, spanText } from "./fleet-sentences.ts";
import { fleetTable } from "./fleet-table.ts";
import { winnersPart } from "./fleet-winners-part.ts";
import { entriesById, fieldTitle } from "./fleet-words.ts";
import { bullets, type PageSection } from "./html-sections.ts";
import { viewFigure } from "./html-view.ts";
import { element, type Markup } from "./markup.ts";

/** More fields than this are told in the table of winners alone. */
const MOST_DRAWN = 6;

/** How the fleet stands, as sections of a page. Their drawings read the data blocks of `fleetData`. */
export function fleetSections(fleet: Fleet, links: FleetLinks): readonly PageSection[] {
  return [
    winnersSection(fleet, links),
    tradeOffSection(fleet, links),
    timesSection(fleet),
    ratesSection(fleet),
    accuracySection(fleet),
    tableSection(fleet, links),
    leftOutSection(fleet),
    { id: "fleet-method", title: "How the fleet is read", body: bullets(METHOD_SENTENCES) },
  ].filter((section) => section !== undefined);
}

/** The same as one section, for a report that is about something else first. */
export function fleetSection(fleet: Fleet, links: FleetLinks): PageSection {
  const parts = fleetSections(fleet, links).map(({ id, title, body }) =>
    element("div", { class: "fleet-part" }, element("h3", { id: `${id}-title` }, title), body),
  );
  return { id: "the-fleet", title: "The fleet", body: element("div", {}, fleetFilter(fleet), parts) };
}

/** Where the reader chooses one of several devices; empty without the script. */
export function fleetFilter({ entries }: Fleet): Markup | undefined {
  if (new Set(entries.map(({ benchmark }) => benchmark.device)).size < 2) return undefined;
  const control = element("div", { class: "drawing control" });
  return element("div", { class: "fleet-filter", "data-view": "fleet-filter" }, control);
}

function winnersSection(fleet: Fleet, links: FleetLinks): PageSection | undefined {
  const body = winnersPart(fleet, links);
  return body && { id: "winners", title: "Who is best", body };
}

function tradeOffSection(fleet: Fleet, links: FleetLinks): PageSection | undefined {
  const entries = entriesById(fleet);
  const drawn = fleet.fields.slice(0, MOST_DRAWN).filter(({ members }) => members.length > 1);
  if (drawn.length === 0) return undefined;
  const figures = drawn.map((field) =>
    element(
      "div",
      {},
      viewFigure({
        view: "fleet-front",
        of: fleet.fields.indexOf(field),
        caption: `${fieldTitle(field)}.`,
        words: frontText(field, entries),
      }),
      frontList(field, fleet, links),
    ),
  );
  return { id: "trade-off", title: "Accuracy against time", body: element("div", {}, figures) };
}

function frontList({ overall }: Field, fleet: Fleet, links: FleetLinks): Markup {
  const entries = entriesById(fleet);
  const items = overall.front.flatMap((id) => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [element("li", {}, entryLink(entry, links))];
  });
  const title = `${count(items.length, "benchmark")} on the front, fastest first`;
  return element("details", { class: "front" }, element("summary", {}, title), element("ul", {}, items));
}

function timesSection({ entries }: Fleet): PageSection | undefined {
  const timed = entries.flatMap(({ latency }) => latency ?? []);
  if (timed.length === 0) return undefined;
  const words = spanText("Times", timed, "ns");
  return drawnSection("inference-time", "Inference time", "fleet-latency", words, entries.length);
}

function ratesSection({ entries }: Fleet): PageSection | undefined {
  const rates = entries.flatMap(({ framesPerSecond }) => framesPerSecond ?? []);
  if (rates.length === 0) return undefined;
  const words = spanText("Rates", rates, "per-second");
  return drawnSection("frames-per-second", "Frames per second", "fleet-rate", words, entries.length);
}

function accuracySection({ entries }: Fleet): PageSection | undefined {
  const scored = entries.flatMap(({ accuracy }) => accuracy?.top1 ?? []);
  if (scored.length === 0) return undefined;
  const words = `${spanText("Top-1", scored, "share")} Filled dots are top-1 and hollow ones top-5, each with Wilson's interval at 95 %. Rows of different images are apart and cannot be held against each other.`;
  return drawnSection("accuracy", "Accuracy", "fleet-accuracy", words, entries.length);
}

function drawnSection(id: string, title: string, view: string, words: string, benchmarks: number): PageSection {
  const caption = `${count(benchmarks, "benchmark")}.`;
  return { id, title, body: viewFigure({ view, caption, words }) };
}

function tableSection(fleet: Fleet, links: FleetLinks): PageSection {
  return { id: "fleet", title: "Every benchmark", body: fleetTable(fleet, links) };
}

function leftOutSection(fleet: Fleet): PageSection | undefined {
  const texts = leftOutTexts(fleet);
  return texts.length === 0
    ? undefined
    : { id: "left-out", title: "Held against nothing, and why", body: bullets(texts) };
}
