import type { Job, Plan } from "../plan/plan.ts";
import { markdown } from "./escape.ts";
import { count } from "./figures.ts";
import { name, quote } from "./markdown-table.ts";
import { groupByWhy, planHeadline } from "./plan-words.ts";
import { parametersText, runtimeWord } from "./words.ts";

/** Rows of one table and ids of one list; more of them are counted. */
const LISTED = 50;
const LISTED_REASONS = 3;
/** GitHub refuses a step's summary beyond 1 MiB; a character is at most three bytes. */
const LIMIT = 330_000;

/** The plan as the job summary of the plan step. Markdown; everything foreign in it is escaped. */
export function planSummary(plan: Plan): string {
  const parts = [
    "# edgebench plan",
    markdown(planHeadline(plan)),
    ...plan.notices.slice(0, LISTED).map((notice) => `> ${quote(notice)}`),
    ...plan.jobs.map(jobSection),
    ...groupByWhy(plan.notPlanned).map(({ why, ids }) => folded(`${ids.length} not measured: ${quote(why)}`, ids)),
    ...(plan.removed.length === 0
      ? []
      : [
          folded(
            `${plan.removed.length} removed`,
            plan.removed.map(({ id }) => id),
          ),
        ]),
  ];
  return `${fitting(parts).join("\n\n")}\n`;
}

/** The first parts that fit, and a word about the others. */
function fitting(parts: readonly string[]): readonly string[] {
  let size = 0;
  const fits = parts.findIndex((part) => {
    size += part.length + 2;
    return size > LIMIT;
  });
  return fits < 0 ? parts : [...parts.slice(0, fits), "There is more than fits here; the plan file has all of it."];
}

function jobSection({ device, benchmarks, expectedMinutes, skipped }: Job): string {
  const rows = benchmarks.slice(0, LISTED).map(({ benchmark, base, identical, reasons }) => {
    const told = reasons.slice(0, LISTED_REASONS).map(({ text }) => quote(text));
    const untold = reasons.length - told.length;
    const cells = [
      name(benchmark.model),
      `${runtimeWord(benchmark)}, ${name(parametersText(benchmark))}`,
      base === null ? "new" : identical ? "once, for base and head" : "base and head",
      [...told, ...(untold > 0 ? [`and ${untold} more`] : [])].join("<br>"),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const more = benchmarks.length - rows.length;
  const effort = skipped === undefined ? `about ${expectedMinutes} minutes` : "not asked";
  return [
    `### ${name(device)}: ${count(benchmarks.length, "benchmark")}, ${effort}\n`,
    ...(skipped === undefined ? [] : [`Not measured: ${quote(skipped)}.\n`]),
    "| Model | How | Measured | Why |\n| :-- | :-- | :-- | :-- |",
    ...rows,
    ...(more > 0 ? [`\nAnd ${more} more; the plan file has them all.`] : []),
  ].join("\n");
}

function folded(summary: string, ids: readonly string[]): string {
  const listed = ids.slice(0, LISTED).map((id) => `- ${quote(id)}`);
  const more = ids.length - listed.length;
  return `<details><summary>${summary}</summary>\n\n${[...listed, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n")}\n\n</details>`;
}
