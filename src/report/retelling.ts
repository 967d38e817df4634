import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { STANDINGS } from "../compare/standing.ts";
import { markdown } from "./escape.ts";
import { count, list } from "./figures.ts";
import { CUTS, type Fold, foldsOf } from "./folds.ts";
import { type Links, reportLink, sidesLinks } from "./links.ts";
import { markdownTable } from "./markdown-table.ts";
import { type Row, rowsOf } from "./rows.ts";
import { headline } from "./sentence.ts";
import { STANDING_WORDS, tally } from "./words.ts";

/** Where the whole report can be had, for a retelling that had to leave things out. */
export interface RetellingOptions {
  /** Most UTF-8 bytes (and so also most UTF-16 units) of the text. At least `LEAST_LIMIT`. */
  readonly limit: number;
  readonly links: Links;
  /** A line put before everything else, such as a hidden marker. */
  readonly preamble: string | undefined;
  /** What stands in place of the judgement's own answer, not yet escaped. */
  readonly answer?: string | undefined;
}

/** Every judgement fits into this many bytes in its tersest retelling. */
export const LEAST_LIMIT = 4_096;

/** How much is told: how many rows of the table at most, whether all metrics or the worst of each benchmark, how many of the cuts are made. */
interface Density {
  readonly rows: number;
  readonly metrics: "all" | "worst";
  readonly cuts: number;
}

const EVERYTHING: Density = { rows: Number.POSITIVE_INFINITY, metrics: "all", cuts: 0 };
const DENSITIES: readonly Density[] = [
  ...[...CUTS, undefined].map((_, cuts): Density => ({ ...EVERYTHING, cuts })),
  ...[Number.POSITIVE_INFINITY, 250, 200, 160, 130, 100, 80, 65, 50, 40, 30, 25, 20, 15, 10, 5, 2, 0].map(
    (rows): Density => ({ rows, metrics: "worst", cuts: CUTS.length }),
  ),
];

/** A judgement, sorted for telling. */
interface Story {
  readonly judgement: Judgement;
  /** What got worse or could not be told, worst first. */
  readonly worse: readonly Row[];
  /** The fold that stands open where nothing got worse: what got better, or values that have nothing to be held against. */
  readonly news: Fold["about"] | undefined;
  readonly folds: readonly Fold[];
  /** The table as a density has it; each is made once. */
  readonly table: (density: Density) => readonly string[];
}

/**
 * A judgement as Markdown: the answer first, then what got worse or could not be told, the rest folded. Where the whole does
 * not fit, it is told again more tersely, and says what was left out; nothing is ever cut off in the middle.
 */
export function retell(judgement: Judgement, options: RetellingOptions): string {
  if (options.limit < LEAST_LIMIT) throw new RangeError(`a retelling needs a limit of at least ${LEAST_LIMIT} bytes`);
  const rows = rowsOf(judgement);
  const improved = rows.telling.filter(({ standing }) => standing === "improved");
  const worse = rows.telling.filter(({ standing }) => standing !== "improved");
  const news = improved.length > 0 ? "improved" : rows.unchanged.length === 0 ? "fresh" : undefined;
  const folds = foldsOf(judgement, rows, improved).map((fold) => ({ ...fold, tellings: fold.tellings.map(once) }));
  const story: Story = { judgement, worse, news, folds, table: tablesOf(worse) };
  for (const density of DENSITIES) {
    const parts = tell(story, density, options);
    // Long before anything is joined and encoded it is plain that much too much is too much.
    if (parts.reduce((sum, { length }) => sum + length, 0) > options.limit) continue;
    const text = `${parts.join("")}\n`;
    if (new TextEncoder().encode(text).length <= options.limit) return text;
  }
  throw new RangeError("the tersest retelling is longer than the least limit");
}

function tell(story: Story, density: Density, { answer, links, preamble }: RetellingOptions): readonly string[] {
  const { judgement, worse } = story;
  const pointer = reportLink(links);
  const calm = worse.length === 0;
  const told = foldsAfter(story.folds, density.cuts);
  const shortened =
    density.cuts === 0 ? undefined : `_Shortened to fit. ${pointer ?? "The report artifact has everything."}_`;
  // Where all is well, the way to the report needs no line of its own.
  const overview = [tallyText(judgement), sidesLinks(judgement, links), ...(calm && pointer ? [pointer] : [])];
  const paragraphs = [
    overview.join(" · "),
    ...(calm ? tellCalmly(story, told, shortened) : [...story.table(density), ...tellFolds(told)]),
    ...(calm ? [] : [shortened ?? pointer]),
  ].filter((paragraph) => paragraph !== undefined);
  const first = `**${markdown(answer ?? headline(judgement).text)}**`;
  return [preamble === undefined ? "" : `${preamble}\n`, first, ...paragraphs.flatMap((text) => ["\n\n", text])];
}

/** `3 benchmarks: 1 regressed, 2 unchanged`. */
function tallyText(judgement: Judgement): string {
  const counts = tally(judgement);
  const parts = STANDINGS.filter((standing) => counts.has(standing)).map(
    (standing) => `${counts.get(standing)} ${STANDING_WORDS[standing]}`,
  );
  const benchmarks = count(judgement.benchmarks.length, "benchmark");
  return `${benchmarks}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`;
}

/** What got worse as a table of each density, kept for those that differ in other things. */
function tablesOf(rows: readonly Row[]): Story["table"] {
  const made = new Map<string, readonly string[]>();
  return (density) => {
    const key = `${density.metrics} ${density.rows}`;
    const table = made.get(key) ?? tellTable(rows, density);
    made.set(key, table);
    return table;
  };
}

function tellTable(rows: readonly Row[], density: Density): readonly string[] {
  const candidates = density.metrics === "all" ? rows : worstOfEach(rows);
  const shown = candidates.slice(0, density.rows);
  const told = new Set(shown);
  const left = rows.filter((row) => !told.has(row));
  const parts = shown.length > 0 ? [markdownTable(shown)] : [];
  if (left.length > 0) parts.push(`${shown.length > 0 ? "And" : "In all"} ${leftText(left)}.`);
  return parts;
}

/** `43 more lines: 30 regressed and 13 inconclusive`. */
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

/** A fold as it is told; without a body where only its title is. */
interface Told extends Pick<Fold, "about" | "title"> {
  readonly body: string | undefined;
}

function foldsAfter(folds: readonly Fold[], cuts: number): readonly Told[] {
  const made = CUTS.slice(0, cuts);
  return folds.map(({ about, title, tellings }) => {
    const telling = tellings[made.filter((cut) => cut === about).length];
    return { about, title, body: telling?.() };
  });
}

function tellFolds(told: readonly Told[]): readonly string[] {
  const bodies = told.flatMap(({ title, body }) => (body === undefined ? [] : [folded(title, body)]));
  return [...bodies, ...titlesOf(told)];
}

/** What got better, or stands for itself, in plain sight; the rest in one fold. */
function tellCalmly(story: Story, told: readonly Told[], shortened: string | undefined): readonly string[] {
  const news = told.find(({ about }) => about === story.news);
  const rest = told.filter((fold) => fold !== news || fold.body === undefined);
  const details = [
    ...rest.flatMap(({ title, body }) => (body === undefined ? [] : [`**${title}**\n\n${body}`])),
    ...titlesOf(rest),
    ...(shortened === undefined ? [] : [shortened]),
  ];
  return [
    ...(news?.body === undefined ? [] : [folded(news.title, news.body, " open")]),
    ...(details.length === 0 ? [] : [folded("Details", details.join("\n\n"))]),
  ];
}

function titlesOf(told: readonly Told[]): readonly string[] {
  const titles = told.filter(({ body }) => body === undefined).map(({ title }) => lowerFirst(title));
  return titles.length === 0 ? [] : [`Also in the report: ${titles.join("; ")}.`];
}

function folded(title: string, body: string, state: "" | " open" = ""): string {
  return `<details${state}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

const lowerFirst = (title: string) => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
