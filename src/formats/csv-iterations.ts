import type { TextFormat } from "./export-format.ts";
import { type TimedIteration, timedIterations } from "./timed-iterations.ts";

/** Every timed iteration, a row each, in the order taken. `edgebench import csv-times` reads it back. */
export const csvIterations: TextFormat = {
  kind: "text",
  name: "csv",
  writes: "CSV with every timed iteration",
  write: (results) => `${[HEADER, ...timedIterations(results, "csv").map(rowOf)].join("\n")}\n`,
};

/** No field can hold a comma or a quotation mark: names are narrow, the rest are numbers and words of ours. */
const HEADER = "benchmark,session,commit,role,round,position,mode,excluded,iteration,latency_ns";

const rowOf = (row: TimedIteration) =>
  [
    row.benchmark,
    row.session,
    row.commit ?? "",
    row.role,
    row.round,
    row.position,
    row.mode,
    row.isExcluded ? "yes" : "no",
    row.iteration,
    row.latencyNs,
  ].join(",");
