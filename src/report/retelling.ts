import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { STANDINGS } from "../compare/standing.ts";
import { BRIDGE_SENTENCE, bridged, bridgeText } from "./bridge-text.ts";
import { changedImagesText, withChangedImages } from "./changed-images-text.ts";
import { markdown } from "./escape.ts";
import { count, list } from "./figures.ts";
import { metricNames, untoldSentences } from "./in-brief.ts";
import { markdownTable, name, quote, valuesTable } from "./markdown-table.ts";
import { type Row, type Rows, rowsOf } from "./rows.ts";
import { environments, methodSentences, notes, sidesText, VERDICT_SENTENCE } from "./sections.ts";
import { headline } from "./sentence.ts";
import { STANDING_WORDS, tally } from "./words.ts";

/** Where the whole report can be had, for a retelling that had to leave things out. */
export interface RetellingOptions {
  /** Most UTF-8 bytes (and so also most UTF-16 units) of the text. At least `LEAST_LIMIT`. */
  readonly limit: number;
  /** An `http(s)` address of the full report or of the run that holds it. */
  readonly reportUrl: string | undefined;
  /** A line put before everything else, such as a hidden marker. */
  readonly preamble: string | undefined;
  /** What stands in place of the judgement's own answer, not yet escaped. */
  readonly answer?: string | undefined;
}

/** Every judgement fits into this many bytes in its tersest retelling. */
export const LEAST_LIMIT = 4_096;

/** How much is told: how many rows of the table at most, whether all metrics or the worst of each benchmark, how the folded parts are told. */
interface Density {
  readonly rows: number;
  readonly metrics: "all" | "worst";
  readonly folded: "full" | "brief" | "titles";
}

const DENSITIES: readonly Density[] = [
  { rows: Number.POSITIVE_INFINITY, metrics: "all", folded: "full" },
  { rows: Number.POSITIVE_INFINITY, metrics: "all", folded: "brief" },
  { rows: Number.POSITIVE_INFINITY, metrics: "worst", folded: "brief" },
  { rows: Number.POSITIVE_INFINITY, metrics: "worst", folded: "titles" },
  ...[100, 50, 25, 10, 5, 2, 0].map((rows): Density => ({ rows, metrics: "worst", folded: "titles" })),
];

/**
 * A judgement as Markdown: the answer first, then what changed or could not be told, the rest folded, caveats last. Where
 * the whole does not fit, it is told again more tersely, and says what was left out; nothing is ever cut off in the middle.
 */
export function retell(judgement: Judgement, options: RetellingOptions): string {
  if (options.limit < LEAST_LIMIT) throw new RangeError(`a retelling needs a limit of at least ${LEAST_LIMIT} bytes`);
  const rows = rowsOf(judgement);
  for (const density of DENSITIES) {
    const text = tell(judgement, rows, density, options);
    if (new TextEncoder().encode(text).length <= options.limit) return text;
  }
  throw new RangeError("the tersest retelling is longer than the least limit");
}

function tell(judgement: Judgement, rows: Rows, density: Density, options: RetellingOptions): string {
  const calm = rows.telling.length === 0;
  // Where all is well, the report's address needs no line of its own.
  const beside = calm && density === DENSITIES[0] && options.reportUrl !== undefined;
  const parts = [
    `**${markdown(options.answer ?? headline(judgement).text)}**`,
    `${overview(judgement)}${beside ? ` · ${pointer(options.reportUrl)}` : ""}`,
  ];
  if (!calm) parts.push(...tellTable(rows.telling, density));
  const sections = sectionsOf(judgement, rows);
  // Where there is nothing to compare, the values are the news.
  const first =
    calm && rows.unchanged.length === 0 && density.folded === "full"
      ? sections.find(({ role }) => role === "values")
      : undefined;
  if (first !== undefined) parts.push(first.full());
  parts.push(
    ...tellSections(
      sections.filter((section) => section !== first),
      density.folded,
      calm,
    ),
  );
  if (density !== DENSITIES[0]) parts.push(`_Shortened to fit. ${pointer(options.reportUrl)}_`);
  else if (options.reportUrl !== undefined && !beside) parts.push(pointer(options.reportUrl));
  const body = parts.join("\n\n");
  return `${options.preamble === undefined ? "" : `${options.preamble}\n`}${body}\n`;
}

/** `1 regressed, 2 unchanged · head abc against base def`. */
function overview(judgement: Judgement): string {
  const counts = tally(judgement);
  const parts = STANDINGS.filter((standing) => counts.has(standing)).map(
    (standing) => `${counts.get(standing)} ${STANDING_WORDS[standing]}`,
  );
  const benchmarks = count(judgement.benchmarks.length, "benchmark");
  return `${benchmarks}${parts.length === 0 ? "" : `: ${parts.join(", ")}`} · ${markdown(sidesText(judgement).slice(0, 100))}`;
}

function tellTable(telling: readonly Row[], density: Density): readonly string[] {
  const candidates = density.metrics === "all" ? telling : worstOfEach(telling);
  const shown = candidates.slice(0, density.rows);
  const told = new Set(shown);
  const left = telling.filter((row) => !told.has(row));
  const parts = shown.length > 0 ? [markdownTable(shown)] : [];
  if (left.length > 0) parts.push(`${shown.length > 0 ? "And" : "In all"} ${leftText(left)}.`);
  return parts;
}

/** `and 43 more comparisons: 30 regressed, 13 inconclusive`. */
function leftText(left: readonly Row[]): string {
  const parts = STANDINGS.flatMap((standing) => {
    const n = left.filter((row) => row.standing === standing).length;
    return n === 0 ? [] : [`${n} ${STANDING_WORDS[standing]}`];
  });
  return `${left.length} more ${left.length === 1 ? "line" : "lines"}: ${list(parts)}`;
}

function worstOfEach(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<BenchmarkJudgement>();
  return rows.filter((row) => !seen.has(row.judged) && seen.add(row.judged));
}

/** A folded part. Its title says how much is in it, so that the title alone still informs; `brief` is undefined where only the title is short enough. */
interface Section {
  readonly role: "values" | "rest";
  readonly title: string;
  readonly full: () => string;
  readonly brief: (() => string) | undefined;
}

/** A part of which otherwise only the title is told. */
const fullOnly = (title: string, full: () => string): Section => ({ role: "rest", title, full, brief: undefined });

function tellSections(sections: readonly Section[], folded: Density["folded"], calm: boolean): readonly string[] {
  if (folded === "titles")
    return sections.length === 0
      ? []
      : [`Also in the report: ${sections.map(({ title }) => lowerFirst(title)).join("; ")}.`];
  const told = sections.flatMap((section) => {
    const body = folded === "full" ? section.full : section.brief;
    return body === undefined ? [] : [calm ? `**${section.title}**\n\n${body()}` : fold(section.title, body())];
  });
  const untold = sections.filter((section) => folded === "brief" && section.brief === undefined);
  if (untold.length > 0) told.push(`Also in the report: ${untold.map(({ title }) => lowerFirst(title)).join("; ")}.`);
  return calm && told.length > 0 ? [fold("Details", told.join("\n\n"))] : told;
}

function sectionsOf(judgement: Judgement, rows: Rows): readonly Section[] {
  return [
    unchangedSection(rows.unchanged),
    changedImagesSection(judgement),
    idleSection(rows.idle),
    untoldSection(rows.untold),
    freshSection(judgement),
    notPlannedSection(judgement),
    methodSection(judgement),
    bridgeSection(judgement),
    environmentSection(judgement),
    reasonsSection(judgement),
    notesSection(judgement),
  ].filter((section) => section !== undefined);
}

/** What gates has a line each; of the rest its name is enough. */
function unchangedSection(rows: readonly Row[]): Section | undefined {
  return namingSection(rows, "Unchanged", doesGate, "Within tolerance, and does not gate:");
}

/** What changed has a line each; of what is in doubt its name is enough, since nobody waits for it. */
function idleSection(rows: readonly Row[]): Section | undefined {
  const changed = (row: Row) => row.standing !== "inconclusive";
  return namingSection(rows, "Changed or in doubt, and does not gate", changed, "In doubt:");
}

const doesGate = (row: Row) => row.kind === "benchmark" || row.comparison.gating;

/** A table of the rows that matter, and under a line of its own the names of the others. */
function namingSection(
  rows: readonly Row[],
  what: string,
  matters: (row: Row) => boolean,
  others: string,
): Section | undefined {
  if (rows.length === 0) return undefined;
  const table = rows.filter(matters);
  const named = metricNames(rows.filter((row) => !matters(row)));
  const parts = () => [
    ...(table.length === 0 ? [] : [markdownTable(table)]),
    ...(named.length === 0 ? [] : [others, bullets(named.map(quote))]),
  ];
  const benchmarks = new Set(rows.map((row) => row.judged)).size;
  return fullOnly(`${what}: ${count(rows.length, "comparison")} on ${count(benchmarks, "benchmark")}`, () =>
    parts().join("\n\n"),
  );
}

function untoldSection(untold: readonly Row[]): Section | undefined {
  if (untold.length === 0) return undefined;
  return fullOnly(`Not measured, and does not gate: ${count(untold.length, "value")}`, () =>
    bullets(untoldSentences(untold).map(quote)),
  );
}

function freshSection({ benchmarks }: Judgement): Section | undefined {
  const fresh = benchmarks.filter(({ state }) => state === "new" || state === "removed");
  if (fresh.length === 0) return undefined;
  const added = fresh.filter(({ state }) => state === "new").length;
  const removed = fresh.length - added;
  const what = removed === 0 ? "New" : added === 0 ? "Removed" : "New or removed";
  return {
    role: "values",
    title: `${what}: ${count(fresh.length, "benchmark")}`,
    full: () => valuesTable(fresh),
    brief: undefined,
  };
}

function notPlannedSection({ notPlanned }: Judgement): Section | undefined {
  if (notPlanned.length === 0) return undefined;
  return fullOnly(`Not planned: ${count(notPlanned.length, "benchmark")}`, () =>
    bullets(notPlanned.map(({ id, why }) => `${name(id)}: ${quote(why)}`)),
  );
}

function methodSection(judgement: Judgement): Section {
  const body = () => bullets([...methodSentences(judgement), VERDICT_SENTENCE].map(markdown));
  return { role: "rest", title: "How it was measured", full: body, brief: body };
}

function changedImagesSection(judgement: Judgement): Section | undefined {
  const found = withChangedImages(judgement);
  if (found.length === 0) return undefined;
  return fullOnly(`Images newly wrong or right: ${count(found.length, "benchmark")}`, () =>
    bullets(found.map(({ id, changedImages }) => `${name(id)}: ${markdown(changedImagesText(changedImages))}`)),
  );
}

function bridgeSection(judgement: Judgement): Section | undefined {
  const found = bridged(judgement);
  if (found.length === 0) return undefined;
  const lines = () => bullets(found.map(({ id, bridge }) => `${name(id)}: ${markdown(bridgeText(bridge))}`));
  return fullOnly(
    `The environment changed: ${count(found.length, "benchmark")}`,
    () => `${lines()}\n\n${markdown(BRIDGE_SENTENCE)}`,
  );
}

function environmentSection(judgement: Judgement): Section | undefined {
  const devices = environments(judgement);
  if (devices.size === 0) return undefined;
  const table = () =>
    [...devices]
      .map(
        ([device, facts]) =>
          `**${name(device)}**\n\n| Fact | Value |\n| :-- | :-- |\n${[...facts].map(([fact, values]) => `| ${name(fact)} | ${quote(values.join(" or "))} |`).join("\n")}`,
      )
      .join("\n\n");
  return fullOnly(`Environment of ${count(devices.size, "device")}`, table);
}

function reasonsSection({ benchmarks }: Judgement): Section | undefined {
  const reasoned = benchmarks.filter(({ reasons }) => reasons.length > 0);
  if (reasoned.length === 0) return undefined;
  const body = () =>
    bullets(reasoned.map(({ id, reasons }) => `${name(id)}: ${reasons.map(({ text }) => quote(text)).join("; ")}`));
  return fullOnly(`Why ${reasoned.length === 1 ? "this benchmark" : `these ${reasoned.length} benchmarks`}`, body);
}

function notesSection(judgement: Judgement): Section | undefined {
  const all = notes(judgement);
  if (all.length === 0) return undefined;
  return fullOnly(`Notes: ${all.length}`, () => bullets(all.map(quote)));
}

function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function pointer(reportUrl: string | undefined): string {
  if (reportUrl !== undefined && /^https?:\/\/[A-Za-z0-9][A-Za-z0-9._~:/?#%&=+,;-]{0,500}$/.test(reportUrl))
    return `[Full report](${reportUrl})`;
  return "The report artifact has everything.";
}

function lowerFirst(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
