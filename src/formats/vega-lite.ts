import type { TextFormat } from "./export-format.ts";
import { commitOf, type ExportedValue, measuredSides, valuesOf } from "./exported-values.ts";

/** An array of flat rows, as `data.values` of Vega-Lite takes it: a row for each metric of each launch. */
export const vegaLite: TextFormat = {
  kind: "text",
  name: "vega-lite",
  writes: "rows for data.values of Vega-Lite: each metric of each launch, in base units",
  write: (results) => `${JSON.stringify(measuredSides(results).flatMap(valuesOf).flatMap(rowsOf), undefined, 1)}\n`,
};

function rowsOf({ side, benchmark, metric, value, launches }: ExportedValue) {
  const { model, device, runtime, parameters, scenario } = benchmark;
  const commit = commitOf(side.measurement);
  const row = {
    benchmark: side.id,
    model,
    device,
    runtime,
    ...parameters,
    scenario,
    session: side.result.session.id,
    ...(commit !== undefined && { commit }),
    role: side.measurement.role,
    metric: metric.name,
    unit: metric.unit,
    better: metric.better,
  };
  // What has no launches, such as a size or another tool's summary, is one row without a number.
  return launches.length === 0 ? [{ ...row, value }] : launches.map((one, launch) => ({ ...row, launch, value: one }));
}
