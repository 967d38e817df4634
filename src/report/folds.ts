import type { Judgement } from "../compare/judgement.ts";
import { BRIDGE_SENTENCE, bridged, bridgeText } from "./bridge-text.ts";
import { changedImagesText, withChangedImages } from "./changed-images-text.ts";
import { markdown } from "./escape.ts";
import { count, list } from "./figures.ts";
import { metricNames, untoldSentences } from "./in-brief.ts";
import { BAR_SENTENCE } from "./interval-bar.ts";
import { markdownTable, name, quote, valuesTable } from "./markdown-table.ts";
import type { Row, Rows } from "./rows.ts";
import { environments, methodSentences, notes, ownFacts, VERDICT_SENTENCE } from "./sections.ts";

/** What a folded part of a retelling is about. */
type About =
  | "improved"
  | "unchanged"
  | "images"
  | "idle"
  | "untold"
  | "fresh"
  | "not-planned"
  | "method"
  | "bridge"
  | "environment"
  | "own-facts"
  | "reasons"
  | "notes";

/** A folded part of a retelling. */
export interface Fold {
  readonly about: About;
  /** Says how much is in it, so that the title alone still informs; Markdown. */
  readonly title: string;
  /** What is in it as Markdown, from the fullest telling to the briefest; made when it is asked for. */
  readonly tellings: readonly (() => string)[];
}

/**
 * What is told more briefly where the whole does not fit, one after the other, beginning with what fewest readers look for.
 * A part that has no briefer telling left is told by its title alone.
 */
export const CUTS: readonly About[] = [
  "unchanged",
  "idle",
  "own-facts",
  "reasons",
  "environment",
  "environment",
  "not-planned",
  "untold",
  "idle",
  "unchanged",
  "images",
  "bridge",
  "fresh",
  "notes",
  "improved",
  "improved",
  "method",
];

/** Everything that is not for the first look, in the order in which it stands. */
export function foldsOf(judgement: Judgement, rows: Rows, improved: readonly Row[]): readonly Fold[] {
  return [
    improvedFold(improved),
    unchangedFold(rows.unchanged),
    imagesFold(judgement),
    idleFold(rows.idle),
    untoldFold(rows.untold),
    freshFold(judgement),
    notPlannedFold(judgement),
    methodFold(judgement),
    bridgeFold(judgement),
    environmentFold(judgement),
    ownFactsFold(judgement),
    reasonsFold(judgement),
    notesFold(judgement),
  ].filter((fold) => fold !== undefined);
}

function improvedFold(rows: readonly Row[]): Fold | undefined {
  if (rows.length === 0) return undefined;
  return {
    about: "improved",
    title: `Improved: ${extent(rows)}`,
    tellings: [() => markdownTable(rows), () => bullets(metricNames(rows).map(quote))],
  };
}

/** What gates has a line each; of the rest its name is enough. */
function unchangedFold(rows: readonly Row[]): Fold | undefined {
  return namingFold({ about: "unchanged", title: "Unchanged", matters: doesGate, rows, others: WITHIN });
}

const WITHIN = "Within tolerance, and does not gate:";
const doesGate = (row: Row) => row.kind === "benchmark" || row.comparison.gating;

/** What changed has a line each; of what is in doubt its name is enough, since nobody waits for it. */
function idleFold(rows: readonly Row[]): Fold | undefined {
  const matters = (row: Row) => row.standing !== "inconclusive";
  return namingFold({
    about: "idle",
    title: "Changed or in doubt, and does not gate",
    matters,
    rows,
    others: "In doubt:",
  });
}

interface Naming {
  readonly about: About;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly matters: (row: Row) => boolean;
  /** What stands above the names of those that do not matter. */
  readonly others: string;
}

/** A table of the rows that matter, and under a line of its own the names of the others; or the names of all. */
function namingFold({ about, title, rows, matters, others }: Naming): Fold | undefined {
  if (rows.length === 0) return undefined;
  const table = rows.filter(matters);
  const rest = rows.filter((row) => !matters(row));
  const names = (of: readonly Row[]) => bullets(metricNames(of).map(quote));
  const full = () => [
    ...(table.length === 0 ? [] : [markdownTable(table)]),
    ...(rest.length === 0 ? [] : [others, names(rest)]),
  ];
  return {
    about,
    title: `${title}: ${extent(rows)}`,
    tellings: [() => full().join("\n\n"), () => names(rows)],
  };
}

function imagesFold(judgement: Judgement): Fold | undefined {
  const found = withChangedImages(judgement);
  if (found.length === 0) return undefined;
  const lines = () =>
    bullets(found.map(({ id, changedImages }) => `${name(id)}: ${markdown(changedImagesText(changedImages))}`));
  const title = `Images newly wrong or right: ${count(found.length, "benchmark")}`;
  return { about: "images", title, tellings: [lines] };
}

function untoldFold(untold: readonly Row[]): Fold | undefined {
  if (untold.length === 0) return undefined;
  const title = `Not measured, and does not gate: ${count(untold.length, "value")}`;
  return { about: "untold", title, tellings: [() => bullets(untoldSentences(untold).map(quote))] };
}

function freshFold({ benchmarks }: Judgement): Fold | undefined {
  const fresh = benchmarks.filter(({ state }) => state === "new" || state === "removed");
  if (fresh.length === 0) return undefined;
  const added = fresh.filter(({ state }) => state === "new").length;
  const what = added === fresh.length ? "New" : added === 0 ? "Removed" : "New or removed";
  const title = `${what}: ${count(fresh.length, "benchmark")}`;
  return { about: "fresh", title, tellings: [() => valuesTable(fresh)] };
}

function notPlannedFold({ notPlanned }: Judgement): Fold | undefined {
  if (notPlanned.length === 0) return undefined;
  const title = `Not planned: ${count(notPlanned.length, "benchmark")}`;
  const lines = () => bullets(notPlanned.map(({ id, why }) => `${name(id)}: ${quote(why)}`));
  return { about: "not-planned", title, tellings: [lines] };
}

function methodFold(judgement: Judgement): Fold {
  const sentences = [...methodSentences(judgement), VERDICT_SENTENCE, BAR_SENTENCE];
  return { about: "method", title: "How it was measured", tellings: [() => bullets(sentences.map(markdown))] };
}

function bridgeFold(judgement: Judgement): Fold | undefined {
  const found = bridged(judgement);
  if (found.length === 0) return undefined;
  const lines = () => bullets(found.map(({ id, bridge }) => `${name(id)}: ${markdown(bridgeText(bridge))}`));
  return {
    about: "bridge",
    title: `The environment changed: ${count(found.length, "benchmark")}`,
    tellings: [() => `${lines()}\n\n${markdown(BRIDGE_SENTENCE)}`],
  };
}

/** What was not the same throughout comes first, and is in the title. */
function environmentFold(judgement: Judgement): Fold | undefined {
  const devices = environments(judgement);
  if (devices.size === 0) return undefined;
  const isMoved = (values: readonly string[]) => values.length > 1;
  const moved = [...devices.values()].reduce((sum, facts) => sum + [...facts.values()].filter(isMoved).length, 0);
  const table = (tells: (values: readonly string[]) => boolean) =>
    [...devices].flatMap(([device, facts]) => {
      const told = [...facts]
        .filter(([, seen]) => tells(seen))
        .toSorted(([, a], [, b]) => Number(isMoved(b)) - Number(isMoved(a)));
      return told.length === 0 ? [] : [`**${name(device)}**\n\n${factsTable(told)}`];
    });
  const everything = () => table(() => true).join("\n\n");
  return {
    about: "environment",
    title: `Environment of ${count(devices.size, "device")}${moved === 0 ? "" : `: ${count(moved, "fact")} moved while it measured`}`,
    tellings: moved === 0 ? [everything] : [everything, () => table(isMoved).join("\n\n")],
  };
}

function ownFactsFold({ benchmarks }: Judgement): Fold | undefined {
  const told = benchmarks
    .map((judged) => ({ id: judged.id, facts: ownFacts(judged) }))
    .filter((one) => one.facts.length > 0);
  if (told.length === 0) return undefined;
  const text = (facts: ReturnType<typeof ownFacts>) =>
    facts.map(([title, value]) => `${markdown(title)}: ${quote(value)}`);
  const lines = () => bullets(told.map(({ id, facts }) => `${name(id)}<br>${text(facts).join("<br>")}`));
  return { about: "own-facts", title: `Peak and noise of ${count(told.length, "benchmark")}`, tellings: [lines] };
}

function factsTable(facts: readonly (readonly [fact: string, values: readonly string[]])[]): string {
  return `| Fact | Value |\n| :-- | :-- |\n${facts.map(([fact, values]) => `| ${name(fact)} | ${quote(list(values, "or"))} |`).join("\n")}`;
}

function reasonsFold({ benchmarks }: Judgement): Fold | undefined {
  const reasoned = benchmarks.filter(({ reasons }) => reasons.length > 0);
  if (reasoned.length === 0) return undefined;
  const title = `Why ${reasoned.length === 1 ? "this benchmark" : `these ${reasoned.length} benchmarks`}`;
  const lines = () =>
    bullets(reasoned.map(({ id, reasons }) => `${name(id)}: ${reasons.map(({ text }) => quote(text)).join("; ")}`));
  return { about: "reasons", title, tellings: [lines] };
}

function notesFold(judgement: Judgement): Fold | undefined {
  const all = notes(judgement);
  if (all.length === 0) return undefined;
  return { about: "notes", title: `Notes: ${all.length}`, tellings: [() => bullets(all.map(quote))] };
}

/** `5 comparisons on 2 benchmarks`. */
function extent(rows: readonly Row[]): string {
  const benchmarks = new Set(rows.map(({ judged }) => judged)).size;
  return `${count(rows.length, "comparison")} on ${count(benchmarks, "benchmark")}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
