import { fleetOfJudgement } from "../compare/fleet-of-judgement.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { STANDINGS, standingOf } from "../compare/standing.ts";
import { type Anchors, anchorsOf } from "./anchor.ts";
import { drawnBenchmarks } from "./drawn-benchmark.ts";
import { count } from "./figures.ts";
import { fleetData } from "./fleet-data.ts";
import type { FleetLinks } from "./fleet-links.ts";
import { fleetSection } from "./fleet-sections.ts";
import { FLEET_STYLE } from "./fleet-style.ts";
import { benchmarkPart, type PageBenchmark } from "./html-benchmark.ts";
import { badge, comparisonsTable } from "./html-comparisons.ts";
import { DRAWINGS_SENTENCES } from "./html-drawings.ts";
import { page } from "./html-page.ts";
import { backgroundSections, type PageSection } from "./html-sections.ts";
import { element, type Markup } from "./markup.ts";
import { pageData } from "./page-data.ts";
import { type Rows, rowsOf } from "./rows.ts";
import { sidesText } from "./sections.ts";
import { type Headline, headline } from "./sentence.ts";
import { drawnHistories, type SeriesHistory } from "./series-history.ts";
import { STANDING_WORDS, tally } from "./words.ts";

/** Benchmarks that need a person are unfolded, the first so many of them. */
const MOST_OPEN = 20;

const ANSWER_WORDS: { readonly [answer in Headline["answer"]]: string } = {
  pass: "The gate passes",
  fail: "The gate fails",
  unknown: "The gate passes, but not everything could be told",
};

/** What a report's page is made with beside the judgement. */
export interface ReportPage {
  /** What draws and sorts in the reader's browser: the bundle of src/page. */
  readonly script: string;
  /** What is remembered of benchmarks, by id. */
  readonly history?: ReadonlyMap<string, SeriesHistory>;
  /** The address of the repository, where it is known: commits of a history link to it. */
  readonly repository?: string | undefined;
}

/**
 * The report as one HTML file: the answer first, what changed, every benchmark, every comparison, and what stands behind
 * them. It loads nothing, tells all its figures without its script too, and the same judgement gives the same bytes.
 */
export function renderHtml(judgement: Judgement, { script, history = new Map(), repository }: ReportPage): string {
  const rows = rowsOf(judgement);
  const anchors = anchorsOf(judgement.benchmarks);
  const drawn = drawnBenchmarks(judgement.benchmarks);
  const histories = drawnHistories(judgement.benchmarks, history);
  const fleet = fleetOfJudgement(judgement);
  const parts = [...anchors].flatMap(([judged, anchor], index): readonly PageBenchmark[] => {
    const one = drawn[index];
    const remembered = { histories, noted: history.get(judged.id)?.changePoints ?? [], repository };
    return one === undefined ? [] : [{ judged, drawn: one, remembered, index, anchor }];
  });
  const sections = [
    changedSection(rows, anchors),
    benchmarksSection(parts),
    comparisonsSection(rows, anchors),
    fleet && fleetSection(fleet, linksTo(anchors)),
    ...backgroundSections(judgement),
  ].filter((section) => section !== undefined);
  const { text } = headline(judgement);
  const data = { ...pageData(judgement, drawn, histories), ...(fleet && fleetData(fleet)) };
  return page(
    { title: `edgebench: ${text}`, style: fleet && FLEET_STYLE, script, data },
    element("a", { class: "skip", href: "#main" }, "Skip to what changed"),
    pageHeader(judgement, sections),
    element("main", { id: "main" }, sections.map(sectionMarkup)),
    element("footer", {}, element("p", {}, `edgebench, ${sidesText(judgement)}`)),
  );
}

/** In a report an entry's place is its benchmark's own part. */
function linksTo(anchors: Anchors): FleetLinks {
  const known = new Map([...anchors].map(([{ id }, anchor]) => [id, anchor]));
  return { href: ({ id }) => `#${known.get(id) ?? "benchmarks"}`, rowId: () => undefined };
}

function pageHeader(judgement: Judgement, sections: readonly PageSection[]): Markup {
  const { answer, text } = headline(judgement);
  const counts = tally(judgement);
  const tolerated = answer === "pass" && (counts.has("regressed") || counts.has("head-failed"));
  const badges = STANDINGS.flatMap((standing) => {
    const n = counts.get(standing);
    return n === undefined ? [] : [element("li", {}, badge(standing, `${n} ${STANDING_WORDS[standing]}`))];
  });
  return element(
    "header",
    { class: `answer ${tolerated ? "unknown" : answer}` },
    element("p", { class: "overline" }, ANSWER_WORDS[answer]),
    element("h1", {}, text),
    element("p", { class: "sides" }, `${count(judgement.benchmarks.length, "benchmark")}, ${sidesText(judgement)}`),
    badges.length === 0 ? undefined : element("ul", { class: "tally", "aria-label": "Benchmarks by verdict" }, badges),
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

function sectionMarkup({ id, title, body }: PageSection): Markup {
  return element(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    element("h2", { id: `${id}-title` }, title),
    body,
  );
}

const CALM_SENTENCE = "Nothing that was compared changed, and everything that gates could be told.";

function changedSection({ telling, idle, untold, unchanged }: Rows, anchors: Anchors): PageSection {
  const body =
    telling.length === 0
      ? element(
          "p",
          {},
          idle.length + untold.length + unchanged.length === 0 ? "There was nothing to compare." : CALM_SENTENCE,
        )
      : comparisonsTable(telling, "Worst first, with what could not be told", anchors);
  return { id: "changed", title: "What changed", body };
}

function benchmarksSection(parts: readonly PageBenchmark[]): PageSection | undefined {
  if (parts.length === 0) return undefined;
  const nothingCompared = parts.every(({ judged }) => judged.state === "new" || judged.state === "removed");
  const isOpen = ({ index, judged }: PageBenchmark) => index < MOST_OPEN && (nothingCompared || needsPerson(judged));
  const legend = element(
    "details",
    { class: "legend" },
    element("summary", {}, "How to read the drawings"),
    DRAWINGS_SENTENCES.map((sentence) => element("p", {}, sentence)),
  );
  const body = element(
    "div",
    {},
    legend,
    parts.map((part) => benchmarkPart(part, isOpen(part))),
  );
  return { id: "benchmarks", title: "Benchmarks", body };
}

function needsPerson(judged: BenchmarkJudgement): boolean {
  const standing = standingOf(judged);
  return standing !== "unchanged" && standing !== "new" && standing !== "removed";
}

function comparisonsSection({ telling, idle, untold, unchanged }: Rows, anchors: Anchors): PageSection | undefined {
  const all = [...telling, ...idle, ...unchanged, ...untold];
  if (all.length === 0) return undefined;
  const caption = `${count(all.length, "comparison")}, worst first`;
  return { id: "comparisons", title: "All comparisons", body: comparisonsTable(all, caption, anchors) };
}
