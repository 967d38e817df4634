import type { Fleet } from "../compare/fleet.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import { anchorOf } from "./anchor.ts";
import { FEED_FILE } from "./change-feed.ts";
import { changesSection } from "./changes-section.ts";
import { conditionsSection } from "./conditions-section.ts";
import { count } from "./figures.ts";
import { fleetData } from "./fleet-data.ts";
import type { FleetLinks } from "./fleet-links.ts";
import { fleetFilter, fleetSections } from "./fleet-sections.ts";
import { FLEET_STYLE } from "./fleet-style.ts";
import { STANDING_TEXTS, standingCounts } from "./fleet-words.ts";
import { page } from "./html-page.ts";
import type { PageSection } from "./html-sections.ts";
import { element, type Markup } from "./markup.ts";
import { dayOf } from "./short.ts";

export const LATEST_FILE = "latest.json";

export interface FleetPage {
  readonly fleet: Fleet;
  /** The last word on each change point. */
  readonly changes: readonly NotedChangePoint[];
  /** What draws in the reader's browser: the bundle of src/page. */
  readonly script: string;
  /** The address of the repository, where it is known. */
  readonly repository?: string | undefined;
  /** Whether a feed lies beside the page. */
  readonly hasFeed: boolean;
}

/** On the published page an entry's place is its row. */
const LINKS: FleetLinks = { href: (entry) => `#${anchorOf(entry)}`, rowId: anchorOf };

/**
 * The published page: how every benchmark stands, who is best, what moved. It loads nothing, and the same fleet, changes and
 * script give the same bytes.
 */
export function renderFleetPage({ fleet, changes, script, repository, hasFeed }: FleetPage): string {
  const sections = [
    ...fleetSections(fleet, LINKS),
    changesSection({ changes, fleet, links: LINKS, repository }),
    conditionsSection(fleet),
  ].filter((section) => section !== undefined);
  return page(
    { title: `edgebench: ${headlineOf(fleet)}`, style: FLEET_STYLE, script, data: fleetData(fleet) },
    element("a", { class: "skip", href: "#main" }, "Skip to the fleet"),
    header(fleet, sections),
    element(
      "main",
      { id: "main" },
      fleetFilter(fleet),
      sections.map(({ id, title, body }) =>
        element("section", { id, "aria-labelledby": `${id}-title` }, element("h2", { id: `${id}-title` }, title), body),
      ),
    ),
    footer(fleet, hasFeed),
  );
}

function headlineOf({ entries }: Fleet): string {
  const devices = new Set(entries.map(({ benchmark }) => benchmark.device));
  return `${count(entries.length, "benchmark")} on ${count(devices.size, "device")}`;
}

function header(fleet: Fleet, sections: readonly PageSection[]): Markup {
  const counts = standingCounts(fleet.entries).filter(([, n]) => n > 0);
  const regressed = counts.find(([standing]) => standing === "regressed")?.[1] ?? 0;
  const badges = counts.map(([standing, n]) =>
    element("li", {}, element("span", { class: `badge ${standing}` }, `${n} ${STANDING_TEXTS[standing]}`)),
  );
  return element(
    "header",
    { class: `answer ${regressed === 0 ? "pass" : "fail"}` },
    element("p", { class: "overline" }, regressed === 0 ? "No level is worse than it was" : worseText(regressed)),
    element("h1", {}, headlineOf(fleet)),
    element("p", { class: "sides" }, `As of ${fleet.asOf.slice(0, 16).replace("T", " ")} UTC, the newest measurement`),
    element("ul", { class: "tally", "aria-label": "Benchmarks by standing" }, badges),
    element(
      "nav",
      { "aria-label": "Sections" },
      element(
        "ul",
        {},
        sections.map(({ id, title }) => element("li", {}, element("a", { href: `#${id}` }, title))),
      ),
    ),
  );
}

const worseText = (n: number) =>
  `${count(n, "benchmark")} ${n === 1 ? "has" : "have"} a level that moved for the worse`;

function footer({ asOf }: Fleet, hasFeed: boolean): Markup {
  return element(
    "footer",
    {},
    element(
      "p",
      {},
      `edgebench, as of ${dayOf(asOf)}. For programs: `,
      element("a", { href: LATEST_FILE }, LATEST_FILE),
      hasFeed ? [", ", element("a", { href: FEED_FILE }, "a feed of levels that moved")] : undefined,
      ".",
    ),
  );
}
