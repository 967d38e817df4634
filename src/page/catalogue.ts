import type { ReportDocument } from "../report/report-document.ts";

/** What a reader asks to see. An empty string asks for nothing. */
export interface Wish {
  /** All of these words must be in what a benchmark is called. */
  readonly text: string;
  readonly verdict: string;
  readonly device: string;
  readonly runtime: string;
  readonly metric: string;
}

export const ORDERS = {
  worst: "worst first",
  name: "by name",
  device: "by device",
  slower: "largest change for the worse",
  faster: "largest change for the better",
} as const;
export type Order = keyof typeof ORDERS;

/** One line of a table, or a benchmark as a whole, as it is searched and sorted. */
export interface Entry {
  readonly name: string;
  readonly device: string;
  readonly runtime: string;
  readonly verdict: string;
  /** None where it stands for a benchmark as a whole. */
  readonly metric: string | undefined;
  /** How much worse, in units of the tolerance; negative is better. None where nothing was compared. */
  readonly worse: number | undefined;
}

type Benchmark = ReportDocument["benchmarks"][number];

/** A benchmark as a whole; it is as much worse as the worst of what gates. */
export function benchmarkEntry(benchmark: Benchmark): Entry {
  const worse = benchmark.comparisons.flatMap((one) => (one.gating ? (worseOf(one) ?? []) : []));
  return {
    ...called(benchmark),
    verdict: benchmark.state === "compared" ? benchmark.verdict : benchmark.state,
    metric: undefined,
    worse: worse.length === 0 ? undefined : Math.max(...worse),
  };
}

/** The line of one metric of a benchmark; of none, where the line stands for all of it. */
export function rowEntry(benchmark: Benchmark, metric: string | undefined): Entry {
  const comparison = benchmark.comparisons.find((one) => one.metric === metric);
  if (comparison === undefined) return benchmarkEntry(benchmark);
  return { ...called(benchmark), verdict: comparison.verdict, metric: comparison.metric, worse: worseOf(comparison) };
}

function called({ id, benchmark }: Benchmark): Pick<Entry, "name" | "device" | "runtime"> {
  return { name: id.toLowerCase(), device: benchmark.device, runtime: benchmark.runtime };
}

function worseOf({ evidence, tolerance, better }: Benchmark["comparisons"][number]): number | undefined {
  if (evidence === null || tolerance === null) return undefined;
  return ((better === "lower" ? 1 : -1) * evidence.effect) / Math.max(tolerance.value, 1e-9);
}

export function isWanted(entry: Entry, wish: Wish): boolean {
  const words = wish.text.toLowerCase().split(/\s+/);
  return (
    words.every((word) => entry.name.includes(word)) &&
    (wish.verdict === "" || entry.verdict === wish.verdict) &&
    (wish.device === "" || entry.device === wish.device) &&
    (wish.runtime === "" || entry.runtime === wish.runtime) &&
    (wish.metric === "" || entry.metric === undefined || entry.metric === wish.metric)
  );
}

/** The places of entries in an order; those that it says nothing about keep theirs, after all others. */
export function inOrder(entries: readonly Entry[], order: Order): readonly number[] {
  const places = entries.map((_, place) => place);
  const by = (compare: (a: Entry, b: Entry) => number) =>
    places.sort((a, b) => compare(entries[a] as Entry, entries[b] as Entry) || a - b);
  switch (order) {
    case "worst":
      return places;
    case "name":
      return by((a, b) => compareText(a.name, b.name));
    case "device":
      return by((a, b) => compareText(a.device, b.device));
    case "slower":
      return by((a, b) => (b.worse ?? Number.NEGATIVE_INFINITY) - (a.worse ?? Number.NEGATIVE_INFINITY) || 0);
    case "faster":
      return by((a, b) => (a.worse ?? Number.POSITIVE_INFINITY) - (b.worse ?? Number.POSITIVE_INFINITY) || 0);
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
