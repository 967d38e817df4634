import type { ReportDocument } from "./report-document.ts";

type Benchmark = ReportDocument["benchmarks"][number];
type Comparison = Benchmark["comparisons"][number];
type Cell = string | number | boolean | null;

const COLUMNS: readonly (readonly [name: string, cell: (benchmark: Benchmark, comparison: Comparison) => Cell])[] = [
  ["id", ({ id }) => id],
  ["model", ({ benchmark }) => benchmark.model],
  ["device", ({ benchmark }) => benchmark.device],
  ["runtime", ({ benchmark }) => benchmark.runtime],
  ["precision", ({ benchmark }) => benchmark.parameters.precision],
  ["batch", ({ benchmark }) => benchmark.parameters.batch],
  ["threads", ({ benchmark }) => benchmark.parameters.threads],
  ["delegate", ({ benchmark }) => benchmark.parameters.delegate ?? null],
  ["scenario", ({ benchmark }) => benchmark.scenario],
  ["state", ({ state }) => state],
  ["metric", (_, { metric }) => metric],
  ["unit", (_, { unit }) => unit],
  ["better", (_, { better }) => better],
  ["verdict", (_, { verdict }) => verdict],
  ["gating", (_, { gating }) => gating],
  ["base", (_, { evidence }) => evidence?.base ?? null],
  ["head", (_, { evidence }) => evidence?.head ?? null],
  ["effect", (_, { evidence }) => evidence?.effect ?? null],
  ["lower", (_, { evidence }) => evidence?.interval?.lower ?? null],
  ["upper", (_, { evidence }) => evidence?.interval?.upper ?? null],
  ["tolerance_kind", (_, { tolerance }) => tolerance?.kind ?? null],
  ["tolerance", (_, { tolerance }) => tolerance?.value ?? null],
  ["method", (_, { evidence }) => evidence?.method ?? null],
  ["p", (_, { evidence }) => evidence?.p ?? null],
  ["adjusted_p", (_, { evidence }) => evidence?.adjustedP ?? null],
  ["n", (_, { evidence }) => evidence?.n ?? null],
  ["reason", (_, { reason }) => reason],
];

/**
 * Every comparison of a report as CSV (RFC 4180, UTF-8), a line each, in base units and with the keys of `report.json`; what is
 * not known is empty. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function comparisonsCsv({ benchmarks }: ReportDocument): string {
  const lines = benchmarks.flatMap((benchmark) =>
    benchmark.comparisons.map((comparison) => COLUMNS.map(([, cell]) => cellText(cell(benchmark, comparison)))),
  );
  return [COLUMNS.map(([name]) => name), ...lines].map((cells) => `${cells.join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
