import Table from "cli-table3";
import picocolors from "picocolors";
import { groupBy } from "../plan/group-by.ts";
import type { Job, Plan, PlannedBenchmark } from "../plan/plan.ts";
import { plain } from "../report/escape.ts";
import { count } from "../report/figures.ts";
import { groupByWhy, planHeadline } from "../report/plan-words.ts";
import { parametersText, runtimeWord } from "../report/words.ts";
import type { Context } from "./context.ts";
import { wrapped } from "./terminal-table.ts";

/** Below this, words would break in every line. */
const NARROWEST = 80;
const BORDERS = 5;
const PADDING = 2;
const WIDTHS = { model: 20, how: 26, measured: 12 } as const;
/** Rows of a table and ids of a list; more are counted, and the plan file has them all. */
const LISTED = 50;

/** The plan for people at a terminal: what runs on which device and why, what does not and why. */
export function planTable(plan: Plan, { width, color }: Pick<Context, "width" | "color">): string {
  const { bold } = picocolors.createColors(color);
  const parts = [bold(planHeadline(plan))];
  for (const job of plan.jobs) parts.push(`${bold(jobLine(job))}\n${jobTable(job, Math.max(NARROWEST, width))}`);
  const lists = groupByWhy(plan.notPlanned).map(({ why, ids }) => listing(why, ids));
  if (lists.length > 0) parts.push([bold("Not measured:"), ...lists].join("\n"));
  const removed = plan.removed.map(({ id }) => id);
  if (removed.length > 0) parts.push(`${bold("Removed:")}\n${listing("the head no longer declares them", removed)}`);
  if (plan.notices.length > 0) parts.push(plan.notices.map(plain).join("\n"));
  return `${parts.join("\n\n")}\n`;
}

function jobLine({ device, runsOn, transport, benchmarks, expectedMinutes, budgetSeconds, skipped }: Job): string {
  const where = transport.kind === "ssh" ? `, over SSH to ${transport.host}` : "";
  const budget = Math.round(budgetSeconds / 6) / 10;
  const effort =
    skipped === undefined ? `about ${expectedMinutes} of at most ${budget} minutes` : `not asked: ${skipped}`;
  return plain(`${device} (${runsOn.join(", ")}${where}): ${count(benchmarks.length, "benchmark")}, ${effort}`);
}

function jobTable({ benchmarks }: Job, width: number): string {
  const { model, how, measured } = WIDTHS;
  const why = width - BORDERS - model - how - measured;
  const table = new Table({
    head: ["model", "how", "measured", "why"],
    colWidths: [model, how, measured, why],
    // Lines are broken between words below; what is still too wide is broken anywhere rather than cut.
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [] },
  });
  const rows = alike(benchmarks);
  for (const row of rows.slice(0, LISTED)) table.push(cells(row, why - PADDING));
  const more = rows.slice(LISTED).reduce((sum, row) => sum + row.length, 0);
  return `${table.toString()}${more > 0 ? `\nand ${more} more; the plan file lists them all` : ""}`;
}

type Row = readonly [PlannedBenchmark, ...PlannedBenchmark[]];

/** Benchmarks of one model in one runtime that differ in parameters alone share a row. */
function alike(benchmarks: readonly PlannedBenchmark[]): readonly Row[] {
  const keyOf = ({ benchmark, base, identical, reasons }: PlannedBenchmark) =>
    JSON.stringify([benchmark.model, benchmark.runtime, base === null, identical, reasons]);
  return [...groupBy(benchmarks, keyOf).values()];
}

function cells(row: Row, whyWidth: number): string[] {
  const [{ benchmark, base, identical, reasons }] = row;
  const parameters = row.slice(0, LISTED).map((one) => parametersText(one.benchmark));
  return [
    benchmark.model,
    [runtimeWord(benchmark), ...parameters].map((text) => wrapped(text, WIDTHS.how - PADDING)).join("\n"),
    base === null ? "head" : identical ? "once" : "base, head",
    reasons.map(({ text }) => wrapped(plain(text), whyWidth)).join("\n"),
  ];
}

function listing(why: string, ids: readonly string[]): string {
  const more = ids.length - LISTED;
  return [
    `  ${plain(why)}:`,
    ...ids.slice(0, LISTED).map((id) => `    ${plain(id)}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ].join("\n");
}
