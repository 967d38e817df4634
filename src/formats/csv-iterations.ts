import { UserError } from "../bench/user-error.ts";
import type { ExportFormat } from "./export-format.ts";
import { commitOf, measuredSides } from "./exported-values.ts";

/** Every timed iteration, a row each, in the order taken. `edgebench import csv-times` reads it back. */
export const csvIterations: ExportFormat = {
  name: "csv",
  writes: "CSV with every timed iteration",
  write: (results) => {
    const rows = measuredSides(results).flatMap(({ id, result, measurement }) =>
      measurement.launches.flatMap(({ round, position, mode, excluded, latencyNs }) => {
        const launch = [
          id,
          result.session.id,
          commitOf(measurement) ?? "",
          measurement.role,
          round,
          position,
          mode,
          excluded ? "yes" : "no",
        ];
        return latencyNs.map((ns, iteration) => [...launch, iteration, ns].join(","));
      }),
    );
    if (rows.length === 0)
      throw new UserError("export csv: these results hold no single times, only what another tool made of them");
    return `${[HEADER, ...rows].join("\n")}\n`;
  },
};

/** No field can hold a comma or a quotation mark: names are narrow, the rest are numbers and words of ours. */
const HEADER = "benchmark,session,commit,role,round,position,mode,excluded,iteration,latency_ns";
